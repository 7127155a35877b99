import type { ConversationEvent } from '../conversation/events.js';
import type { Session } from '../store/dialect.js';
import { isConflict } from '../store/dialect.js';
import type { Desk } from './desk.js';
import { Fault } from './fault.js';
import type { Held } from './held-conversations.js';
import { heldAfter, recordEvents } from './record-events.js';

const TRIES = 3;

/**
 * Adds one event that no input of the resident decides (resumed, erased), with `also` in the same transaction; the
 * conversation after it. Decides again on a conflict, like a turn.
 */
export function addOwnEvent(
  desk: Desk,
  conversation: string,
  event: ConversationEvent,
  also: (session: Session, at: number) => Promise<void> = async () => undefined,
): Promise<Held> {
  return desk.inTurn(conversation, async () => {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      try {
        return await tryEvent(desk, conversation, event, also);
      } catch (error) {
        if (!isConflict(error)) throw error;
        desk.held.forget(conversation);
      }
    }
    throw new Fault('busy');
  });
}

async function tryEvent(
  desk: Desk,
  conversation: string,
  event: ConversationEvent,
  also: (session: Session, at: number) => Promise<void>,
): Promise<Held> {
  const before = await desk.held.get(conversation);
  const after = heldAfter(before, [event]);
  const at = desk.clock.now();
  await desk.store.write(async (session) => {
    const append = { conversation, turn: event.type, at, keepDays: desk.settings.keepDays, before, after };
    await recordEvents(session, append, [event]);
    await also(session, at);
  });
  desk.held.set(conversation, after);
  return after;
}
