import type { ConversationEvent } from '../../conversation/events.js';
import type { ConversationState } from '../../conversation/state.js';
import { deleteNotes } from '../../handoff/notes.js';
import {
  enqueue,
  findEntry,
  leaveQueue,
  returnToQueue,
  setTopic,
  type Topic,
  takeFromQueue,
} from '../../handoff/queue.js';
import { addWait } from '../../handoff/waits.js';
import { endWalks } from '../../handoff/walking.js';
import type { Session } from '../../store/dialect.js';
import { Fault } from '../fault.js';
import type { Happened } from '../reactions.js';

type Of<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>;

/** With somebody on shift the resident stands in the queue from now on. */
export async function requested(session: Session, event: Of<'HandoffRequested'>, happened: Happened): Promise<void> {
  if (event.queued) await enqueue(session, happened.conversation, happened.at, topicOf(happened.state));
}

/**
 * One takes the talk. The row is taken only while it waits, and a conversation has one event with this number: of two
 * who claim at once exactly one gets it, and the other's turn is undone.
 */
export async function accepted(session: Session, { by }: Of<'HandoffAccepted'>, happened: Happened): Promise<void> {
  const { conversation, at } = happened;
  const entry = await findEntry(session, conversation);
  if (!(await takeFromQueue(session, { conversation, staff: by.id, at }))) throw new Fault('already-taken');
  // Who came back stands in front: their wait tells nothing about that of a new resident.
  if (entry && entry.returned === null) await addWait(session, { at, since: entry.since });
}

/** Back to the front of the queue. */
export async function returned(session: Session, event: Of<'HandoffReturned'>, happened: Happened): Promise<void> {
  const { why, to } = event;
  await returnToQueue(session, {
    conversation: happened.conversation,
    at: happened.at,
    returned: why,
    team: to?.team ?? null,
    for_staff: to?.staff ?? null,
  });
}

/** Whoever waits or talks went on with the steps: staff see where they stand now. */
export async function wentOn(session: Session, { conversation, state }: Happened): Promise<void> {
  if (state.handoff !== 'none') await setTopic(session, conversation, topicOf(state));
}

/** The resident had everything erased: no place in the queue, no notes, nobody who walks along. */
export async function eraseHandoff(session: Session, conversation: string): Promise<void> {
  await leaveQueue(session, conversation);
  await deleteNotes(session, conversation);
  await endWalks(session, conversation);
}

function topicOf({ flow, at, language, simple }: ConversationState): Topic {
  return { flow: flow ?? null, step: at ?? null, language, simple: simple ? 1 : 0 };
}
