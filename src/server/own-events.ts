import type { ConversationEvent } from '../conversation/events.js';
import type { Session } from '../store/dialect.js';
import { act } from './act.js';
import type { Desk } from './desk.js';
import type { Held } from './held-conversations.js';

/**
 * Adds one event that no input of the resident decides (resumed, erased), with `also` in the same transaction; the
 * conversation after it. Decides again on a conflict, like a turn.
 */
export async function addOwnEvent(
  desk: Desk,
  conversation: string,
  event: ConversationEvent,
  also: (session: Session, at: number) => Promise<void> = async () => undefined,
): Promise<Held> {
  const { held } = await act(desk, conversation, {
    name: event.type,
    decide: () => ({ events: [event] }),
    also,
  });
  return held;
}
