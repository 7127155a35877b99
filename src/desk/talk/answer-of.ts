import type { TurnInput } from '../../protocol/wire-types.js';

/** What a filled in question form answers; undefined when nothing was filled in. */
export function answerOf(step: string, type: string, form: FormData): TurnInput | undefined {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  if (type === 'choices') {
    return { type: 'choose', step, options: form.getAll('option').map(String) };
  }
  if (type === 'address') {
    const addition = text('addition');
    const value = { postcode: text('postcode'), houseNumber: text('houseNumber'), ...(addition && { addition }) };
    return { type: 'provide', step, value };
  }
  return { type: 'provide', step, value: text('value') };
}
