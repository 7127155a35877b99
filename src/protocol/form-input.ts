import type { TurnInput } from '../conversation/input.js';

type CallbackInput = Extract<TurnInput, { type: 'ask-for-callback' }>;

/**
 * Reads a submitted step form as an input; the widget (a FormData) and the plain pages (a POST body) share it, so a
 * button means the same with and without JavaScript. Fields: `input` (the type), `step`, `option` (repeated with
 * `many`), `value`, `postcode`, `houseNumber`, `addition`, `text`, `on`, `language`, `name`, `phone`, `email`, `slot`,
 * `note`, `way`, `needs` (repeated), `action`, `done`. Undefined when the fields make no input.
 */
export function inputFromForm(entries: Iterable<readonly [string, string]>): TurnInput | undefined {
  const fields = new Map<string, string[]>();
  for (const [name, value] of entries) {
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  const all = (name: string) => fields.get(name) ?? [];
  const one = (name: string) => all(name).at(-1) ?? '';
  const given = (name: string) => one(name).trim() || undefined;
  switch (one('input')) {
    case 'choose':
      if (fields.has('many')) return { type: 'choose', step: one('step'), options: all('option') };
      return fields.has('option') ? { type: 'choose', step: one('step'), option: one('option') } : undefined;
    case 'provide':
      return provided(fields.has('option'), fields.has('postcode'), one);
    case 'say':
      return { type: 'say', text: one('text') };
    case 'write':
      return { type: 'write', text: one('text') };
    case 'change':
      return { type: 'change', step: one('step') };
    case 'simplify':
      return { type: 'simplify', on: one('on') === 'true' };
    case 'switch-language':
      return { type: 'switch-language', language: one('language') };
    case 'ask-for-callback':
      return {
        type: 'ask-for-callback',
        name: given('name'),
        phone: given('phone'),
        email: given('email'),
        slot: given('slot'),
        note: given('note'),
        way: given('way') as CallbackInput['way'],
        needs: all('needs') as CallbackInput['needs'],
        language: given('language'),
      };
    case 'tick':
      return { type: 'tick', action: one('action'), done: one('done') === 'true' };
    case 'go-back':
    case 'ask-for-person':
    case 'leave-queue':
    case 'reopen-talk':
    case 'cancel-callback':
    case 'pause':
    case 'end':
      return { type: one('input') as 'go-back' };
    default:
      return undefined;
  }
}

function provided(picked: boolean, address: boolean, one: (name: string) => string): TurnInput {
  const step = one('step');
  if (picked) return { type: 'choose', step, option: one('option') };
  if (!address) return { type: 'provide', step, value: one('value') };
  const addition = one('addition').trim();
  const value = { postcode: one('postcode'), houseNumber: one('houseNumber'), ...(addition && { addition }) };
  return { type: 'provide', step, value };
}
