import type { StartInput } from '../conversation/decision.js';
import type { MaskedKind } from '../conversation/events.js';
import type { TurnInput } from '../conversation/input.js';
import { redact } from './redact.js';

interface RedactedInput<T> {
  readonly input: T;
  readonly masked: readonly MaskedKind[];
}

/**
 * The input with every number masked that must not be kept, and which kinds these were. `phoneAsked`: what is
 * typed answers a question for a phone number, so that it is left alone.
 */
export function redactInput<T extends TurnInput | StartInput>(input: T, phoneAsked: boolean): RedactedInput<T> {
  const masked = new Set<MaskedKind>();
  const clean = (text: string): string => {
    const redacted = redact(text);
    for (const kind of redacted.kinds) masked.add(kind);
    return redacted.text;
  };
  return { input: cleaned(input, phoneAsked ? (text) => text : clean, clean) as T, masked: [...masked] };
}

type Clean = (text: string) => string;

function cleaned(input: TurnInput | StartInput, typed: Clean, clean: Clean): TurnInput | StartInput {
  switch (input.type) {
    case 'write':
      return { ...input, text: clean(input.text) };
    case 'say':
      return { ...input, text: typed(input.text) };
    case 'start':
      return input.text === undefined ? input : { ...input, text: clean(input.text) };
    case 'provide':
      return { ...input, value: typeof input.value === 'string' ? typed(input.value) : everyText(input.value, clean) };
    case 'ask-for-callback':
      return { ...input, ...everyText({ name: input.name, email: input.email, note: input.note }, clean) };
    // Only ids and choices: nothing that was typed.
    case 'choose':
    case 'go-back':
    case 'change':
    case 'simplify':
    case 'switch-language':
    case 'ask-for-person':
    case 'leave-queue':
    case 'reopen-talk':
    case 'cancel-callback':
    case 'tick':
    case 'pause':
    case 'end':
      return input;
  }
}

function everyText<T extends object>(fields: T, clean: Clean): T {
  const entries = Object.entries(fields).map(([name, value]) => [name, value === undefined ? value : clean(value)]);
  return Object.fromEntries(entries) as T;
}
