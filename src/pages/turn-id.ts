import { createHash, randomUUID } from 'node:crypto';
import type { TurnInput } from '../conversation/input.js';

/** Put in every form that is drawn, so that a form sent twice is told from the same words on a page drawn anew. */
export function drawnOnce(): { readonly once: string } {
  return { once: randomUUID() };
}

/** Inputs that do something again each time they are taken. */
const AGAIN: ReadonlySet<TurnInput['type']> = new Set(['say', 'write', 'ask-for-callback']);

/**
 * The name of a turn that comes from a form. Free text, a message and a request for a call do something again each
 * time, so a form sent twice must be one turn: their name follows from what was sent and the drawing of the page it
 * came from. All other inputs mean the same when repeated, and must count again when a resident goes back and chooses
 * anew.
 */
export function turnIdFor(input: TurnInput, once: string): string {
  if (!AGAIN.has(input.type)) return randomUUID();
  return createHash('sha256')
    .update(JSON.stringify([once, input]))
    .digest('base64url');
}
