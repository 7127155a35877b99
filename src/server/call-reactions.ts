import { cancelCallback, keepCallback } from '../callback/callbacks.js';
import { contactKeys } from '../callback/contact-key.js';
import type { ConversationEvent } from '../conversation/events.js';
import { keepConversation } from '../store/conversation-rows.js';
import { KeyTaken, type Session } from '../store/dialect.js';
import { deleteEarlierText } from '../store/personal-text.js';
import type { Happened } from './reactions.js';

const DAY = 24 * 60 * 60 * 1000;

type CallEvent<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>;

/** A promise is kept as a row for the desk, or changed; what was typed for it before is deleted. */
export async function promised(
  session: Session,
  { reference, slot, personal, language }: CallEvent<'CallbackRequested'>,
  { conversation, seq, at, state }: Happened,
): Promise<void> {
  const due = Date.parse(slot.until);
  const deleteAfter = Math.max(at, due) + personal.keep * DAY;
  const kept = await keepCallback(session, {
    reference,
    conversation,
    seq,
    slot: slot.id,
    slot_from: slot.from,
    slot_until: slot.until,
    due,
    status: 'open',
    way: state.callback?.way ?? 'phone',
    flow: state.flow ?? '',
    step: state.at ?? '',
    language: language ?? state.language,
    version: state.version,
    ...(await contactKeys(session, personal.value ?? {})),
    created_at: at,
    delete_after: deleteAfter,
  });
  if (!kept) throw new KeyTaken();
  await forgetContact(session, { conversation, seq });
  await keepConversation(session, conversation, deleteAfter);
}

/** The resident does not want it any more: the name and the number are not needed either. */
export async function cancelled(
  session: Session,
  { reference }: CallEvent<'CallbackCancelled'>,
  happened: Happened,
): Promise<void> {
  await cancelCallback(session, { conversation: happened.conversation, reference, at: happened.at });
  await forgetContact(session, happened);
}

async function forgetContact(
  session: Session,
  { conversation, seq }: Pick<Happened, 'conversation' | 'seq'>,
): Promise<void> {
  await deleteEarlierText(session, { conversation, type: 'CallbackRequested', before: seq });
}
