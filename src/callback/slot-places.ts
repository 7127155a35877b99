import { slotsOn } from '../conversation/moment-at.js';
import type { Municipality } from '../flow/municipality.js';
import { addDays, localTime } from '../lib/amsterdam-time.js';
import type { Session } from '../store/dialect.js';
import { statement } from '../store/statement.js';

/** How many promises each part of a day (by id) holds. */
export type TakenPlaces = ReadonlyMap<string, number>;

/** One part of a day as the desk sees it; without a capacity there is no end to it. */
interface CalendarSlot {
  readonly slot: string;
  readonly from: string;
  readonly until: string;
  readonly capacity?: number;
  readonly taken: number;
}

const countPerSlot = statement<{ now: number }, { slot: string; taken: number }>((db, given) =>
  db
    .selectFrom('callback')
    .select(['slot', (count) => count.fn.countAll<number>().as('taken')])
    .where('status', 'in', ['open', 'done'])
    .where('due', '>', given.now)
    .groupBy('slot'),
);

const selectHolders = statement<{ slot: string }, { reference: string }>((db, given) =>
  db.selectFrom('callback').select('reference').where('slot', '=', given.slot).where('status', 'in', ['open', 'done']),
);

/** The places taken in the parts of days that are not over at `now` (epoch milliseconds). */
export async function takenPlaces(session: Session, now: number): Promise<TakenPlaces> {
  const rows = await session.all(countPerSlot, { now });
  return new Map(rows.map(({ slot, taken }) => [slot, Number(taken)]));
}

/** The parts of days (by id) in which no place is left. */
export function fullSlots(municipality: Municipality, taken: TakenPlaces): ReadonlySet<string> {
  return new Set([...taken].filter(([slot, amount]) => amount >= placesIn(municipality, slot)).map(([slot]) => slot));
}

/**
 * Whether a promise still fits into its part of the day, or stands there already: staff may promise more than there are
 * places. To be asked in the transaction that keeps it.
 */
export async function hasPlace(
  session: Session,
  municipality: Municipality,
  promise: { readonly slot: string; readonly reference: string },
): Promise<boolean> {
  const places = placesIn(municipality, promise.slot);
  if (places === Number.POSITIVE_INFINITY) return true;
  const holders = await session.all(selectHolders, promise);
  return holders.length < places || holders.some(({ reference }) => reference === promise.reference);
}

/** The parts of the next days with what is taken in each, for the desk. `now` in epoch milliseconds. */
export async function slotCalendar(
  session: Session,
  municipality: Municipality,
  now: number,
  days: number,
): Promise<CalendarSlot[]> {
  const taken = await takenPlaces(session, now);
  const today = localTime(now).day;
  const slots = Array.from({ length: days }, (_, ahead) => slotsOn(municipality, addDays(today, ahead))).flat();
  return slots
    .filter(({ until }) => Date.parse(until) > now)
    .map(({ id, from, until }) => {
      const capacity = placesIn(municipality, id);
      return {
        slot: id,
        from,
        until,
        ...(Number.isFinite(capacity) && { capacity }),
        taken: taken.get(id) ?? 0,
      };
    });
}

/** The id of a slot is its day (ten characters), a dash, and its part of the day. */
function placesIn({ callbackParts }: Municipality, slot: string): number {
  return callbackParts.find(({ id }) => id === slot.slice(11))?.places ?? Number.POSITIVE_INFINITY;
}
