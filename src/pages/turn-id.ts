import { createHash, randomUUID } from 'node:crypto';
import type { TurnInput } from '../conversation/input.js';

/**
 * The name of a turn that comes from a form. Free text and a request for a call do something again each time, so a
 * form sent twice must be one turn: their name follows from what was sent and the page it came from. All other inputs
 * mean the same when repeated, and must count again when a resident goes back and chooses anew.
 */
export function turnIdFor(input: TurnInput, page: string): string {
  if (input.type !== 'say' && input.type !== 'ask-for-callback') return randomUUID();
  return createHash('sha256')
    .update(JSON.stringify([page, input]))
    .digest('base64url');
}
