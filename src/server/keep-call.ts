import { hasPlace } from '../callback/slot-places.js';
import type { ConversationEvent } from '../conversation/events.js';
import type { Municipality } from '../flow/municipality.js';
import type { Session } from '../store/dialect.js';

type Requested = Extract<ConversationEvent, { type: 'CallbackRequested' }>;

/** Somebody else has just taken the last place; the turn is undone, to be decided anew. */
export class SlotFull extends Error {}

/**
 * What must hold before a promise is kept, in its own transaction: a place is left in that part of the day, in the town as
 * it is now, whatever version the conversation began with. Else throws `SlotFull`, which undoes everything.
 */
export async function makeRoomForCall(
  session: Session,
  events: readonly ConversationEvent[],
  town: Municipality,
): Promise<void> {
  const requested = events.find(isRequest);
  if (!requested) return;
  const { reference, slot } = requested;
  if (!(await hasPlace(session, town, { slot: slot.id, reference }))) throw new SlotFull();
}

/** Whether these events change which places are taken. */
export function changesPlaces(events: readonly ConversationEvent[]): boolean {
  return events.some(({ type }) => type === 'CallbackRequested' || type === 'CallbackCancelled');
}

const isRequest = (event: ConversationEvent): event is Requested => event.type === 'CallbackRequested';
