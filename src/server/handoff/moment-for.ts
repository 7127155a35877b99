import type { Moment } from '../../conversation/moment.js';
import type { ConversationState } from '../../conversation/state.js';
import type { Municipality } from '../../flow/municipality.js';
import { waitingBefore } from '../../handoff/queue.js';
import type { Desk } from '../desk.js';
import { momentNow } from '../moment-now.js';

/** The moment at `now` (epoch milliseconds) with the staff who are on shift. */
export function momentFor(desk: Desk, municipality: Municipality, now: number): Moment {
  return withPeople(desk, momentNow(municipality, now, desk.places));
}

/** The same for staff, who can give a place in parts of days that are full for residents. */
export function momentForStaff(desk: Desk, municipality: Municipality, now: number): Moment {
  return withPeople(desk, momentNow(municipality, now));
}

function withPeople(desk: Desk, moment: Moment): Moment {
  const people = desk.people.now();
  return people ? { ...moment, people } : moment;
}

/** The same, with the resident's own place in the queue while they wait. */
export async function placedIn(
  desk: Desk,
  moment: Moment,
  conversation: string,
  { handoff }: Pick<ConversationState, 'handoff'>,
): Promise<Moment> {
  if (handoff !== 'waiting' || !moment.people) return moment;
  return withPlace(moment, (await waitingBefore(desk.store.read, conversation)) ?? -1);
}

/** A moment for who stands at `index` in the queue, counted from 0; below 0 the place is not known. */
export function withPlace(moment: Moment, index: number): Moment {
  return index < 0 ? moment : { ...moment, people: { ...moment.people, position: index + 1 } };
}
