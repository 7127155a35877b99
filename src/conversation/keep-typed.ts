import type { LinkedStep } from '../flow/flow.js';
import { KEEP_DAYS, type TurnContext } from './decision.js';
import type { Personal } from './events.js';

/**
 * What a resident typed, to be kept with its event so that staff see what the resident saw: no longer than the answer it
 * was meant to be, at most as long as the conversation. Nothing when staff typed it, or when it is empty. What is typed
 * at a question for a phone number was not masked: of that only what cannot hold such a number.
 */
export function keepTyped(
  text: string,
  step: LinkedStep | undefined,
  { by }: TurnContext,
): { readonly personal?: Personal<string> } {
  const value = text.trim();
  const question = step?.type === 'question' ? step : undefined;
  const unmasked = question?.ask === 'phone' && mayHoldNumber(value);
  if (by || !value || unmasked) return {};
  const keep = Math.min(question?.keep ?? KEEP_DAYS, KEEP_DAYS);
  return { personal: { purpose: question?.purpose ?? 'gesprek', keep, value } };
}

/** No number that must be masked has fewer digits. */
const MASKED_DIGITS = 8;

/** Whether a text has as many digits as a number that must be masked. */
export function mayHoldNumber(text: string): boolean {
  return (text.match(/\p{Nd}/gu)?.length ?? 0) >= MASKED_DIGITS;
}
