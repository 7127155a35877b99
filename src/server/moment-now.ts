import type { Moment } from '../conversation/moment.js';
import { momentAt } from '../conversation/moment-at.js';
import type { Municipality } from '../flow/municipality.js';

const MINUTE = 60_000;
const known = new WeakMap<Municipality, Moment>();

/** The moment at `now` (epoch milliseconds). Days, hours and slots change on the minute: they are kept for its length. */
export function momentNow(municipality: Municipality, now: number): Moment {
  const last = known.get(municipality);
  if (last && Math.floor(last.now / MINUTE) === Math.floor(now / MINUTE)) return { ...last, now };
  const moment = momentAt(municipality, now);
  known.set(municipality, moment);
  return moment;
}
