import type { Moment } from '../conversation/moment.js';
import { momentAt } from '../conversation/moment-at.js';
import type { Municipality } from '../flow/municipality.js';
import type { CallPlaces } from './call-places.js';

const MINUTE = 60_000;
/** No part of a day is full. */
const NONE: ReadonlySet<string> = new Set();
const known = new WeakMap<Municipality, { readonly moment: Moment; readonly full: ReadonlySet<string> }>();

/**
 * The moment at `now` (epoch milliseconds), without the parts of days that are full. Days, hours and slots change on the
 * minute and with each promise of a call: they are kept until then.
 */
export function momentNow(municipality: Municipality, now: number, places?: CallPlaces): Moment {
  const full = places?.full(now) ?? NONE;
  const last = known.get(municipality);
  const same = last && last.full === full && Math.floor(last.moment.now / MINUTE) === Math.floor(now / MINUTE);
  if (same) return { ...last.moment, now };
  const moment = momentAt(municipality, now, full);
  known.set(municipality, { moment, full });
  return moment;
}
