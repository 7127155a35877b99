import { cancelCallback, eraseCallbacks, keepCallback } from '../callback/callbacks.js';
import type { ConversationEvent } from '../conversation/events.js';
import { erase } from '../privacy/erase.js';
import { keepConversation } from '../store/conversation-rows.js';
import { KeyTaken, type Session } from '../store/dialect.js';
import { deleteEarlierText } from '../store/personal-text.js';
import { addResumption } from '../store/resumptions.js';
import { hashOf } from './ids.js';

const DAY = 24 * 60 * 60 * 1000;

/** Where and when the event happened. */
interface Happened {
  readonly conversation: string;
  readonly seq: number;
  readonly at: number;
}

type Reaction<T extends ConversationEvent['type']> = (
  session: Session,
  event: Extract<ConversationEvent, { type: T }>,
  happened: Happened,
) => Promise<void>;

/** Which event makes which room do something, in the transaction of the turn. The only such table. */
const REACTIONS: { readonly [T in ConversationEvent['type']]?: Reaction<T> } = {
  async CallbackRequested(session, { reference, slot, personal }, { conversation, seq, at }) {
    const deleteAfter = Math.max(at, Date.parse(slot.until)) + personal.keep * DAY;
    const kept = await keepCallback(session, {
      reference,
      conversation,
      seq,
      slot_from: slot.from,
      slot_until: slot.until,
      status: 'open',
      created_at: at,
      delete_after: deleteAfter,
    });
    if (!kept) throw new KeyTaken();
    await deleteEarlierText(session, { conversation, type: 'CallbackRequested', before: seq });
    await keepConversation(session, conversation, deleteAfter);
  },
  async CallbackCancelled(session, { reference }, { conversation, seq }) {
    await cancelCallback(session, conversation, reference);
    await deleteEarlierText(session, { conversation, type: 'CallbackRequested', before: seq });
  },
  async Paused(session, { until, personal }, { conversation }) {
    if (!personal.value) return;
    const good = Date.parse(until);
    const added = await addResumption(session, { code_hash: hashOf(personal.value.code), conversation, until: good });
    if (!added) throw new KeyTaken();
    await keepConversation(session, conversation, good);
  },
  async PersonalTextErased(session, _event, { conversation }) {
    await erase(session, conversation);
    await eraseCallbacks(session, conversation);
  },
};

/** Lets every room do its part of an event. A failure undoes the whole turn. */
export async function react(session: Session, event: ConversationEvent, happened: Happened): Promise<void> {
  const reaction = REACTIONS[event.type] as Reaction<typeof event.type> | undefined;
  await reaction?.(session, event as never, happened);
}
