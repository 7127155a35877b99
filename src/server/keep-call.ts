import { cancelCallback, findOpenLike, moveCallback } from '../callback/callbacks.js';
import { contactKeys } from '../callback/contact-key.js';
import { hasPlace } from '../callback/slot-places.js';
import type { ConversationEvent } from '../conversation/events.js';
import type { ConversationState } from '../conversation/state.js';
import type { Municipality } from '../flow/municipality.js';
import type { Session } from '../store/dialect.js';
import type { Change } from './handoff/changes.js';
import { loadConversation } from './held-conversations.js';
import { heldAfter, recordEvents } from './record-events.js';

type Requested = Extract<ConversationEvent, { type: 'CallbackRequested' }>;

/** Somebody else has just taken the last place; the turn is undone, to be decided anew. */
export class SlotFull extends Error {}

interface Asked {
  readonly conversation: string;
  readonly at: number;
  readonly keepDays: number;
  readonly events: readonly ConversationEvent[];
  /** The conversation after the turn. */
  readonly state: ConversationState;
  /** The town as it is now, whatever version the conversation began with. */
  readonly town: Municipality;
}

/**
 * What must hold before a promise is kept, in its own transaction. One matter has one promise: an open one of another
 * conversation gives way to this one, and what happened there is returned. And a place is left in that part of the day:
 * else throws `SlotFull`, which undoes everything.
 */
export async function makeRoomForCall(session: Session, asked: Asked): Promise<Change | undefined> {
  const requested = asked.events.find(isRequest);
  if (!requested) return undefined;
  const { reference, slot } = requested;
  const earlier = await openLike(session, requested, asked);
  let replaced: Change | undefined;
  if (earlier) {
    if (earlier.reference === reference) await moveCallback(session, reference, asked.conversation);
    else await cancelCallback(session, earlier.conversation, earlier.reference);
    replaced = await tellReplaced(session, earlier, asked);
  }
  if (!(await hasPlace(session, asked.town, { slot: slot.id, reference }))) throw new SlotFull();
  return replaced;
}

/** The same events; a new request for a matter that another conversation has an open promise for takes its reference. */
export async function underEarlierReference(
  session: Session,
  events: readonly ConversationEvent[],
  { conversation, state }: { readonly conversation: string; readonly state: ConversationState },
): Promise<readonly ConversationEvent[]> {
  const requested = events.find(isRequest);
  if (!requested || state.callback) return events;
  const earlier = await openLike(session, requested, { conversation, state });
  return earlier
    ? events.map((event) => (isRequest(event) ? { ...event, reference: earlier.reference } : event))
    : events;
}

/** Whether these events change which places are taken. */
export function changesPlaces(events: readonly ConversationEvent[]): boolean {
  return events.some(({ type }) => type === 'CallbackRequested' || type === 'CallbackCancelled');
}

const isRequest = (event: ConversationEvent): event is Requested => event.type === 'CallbackRequested';

async function openLike(
  session: Session,
  { personal }: Requested,
  { conversation, state }: Pick<Asked, 'conversation' | 'state'>,
) {
  const keys = await contactKeys(session, personal.value ?? {});
  return findOpenLike(session, { ...keys, flow: state.flow ?? '', conversation });
}

async function tellReplaced(
  session: Session,
  { conversation, reference }: { readonly conversation: string; readonly reference: string },
  { at, keepDays }: Asked,
): Promise<Change> {
  const before = await loadConversation(session, conversation);
  const event: ConversationEvent = { type: 'CallbackReplaced', reference };
  const after = heldAfter(before, [event]);
  await recordEvents(session, { conversation, turn: event.type, at, keepDays, before, after }, [event]);
  return { conversation, before, after, events: [event] };
}
