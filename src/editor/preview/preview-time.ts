import { momentAt } from '../../conversation/moment-at.js';
import type { Municipality } from '../../flow/municipality.js';
import { isoAt } from '../../lib/amsterdam-time.js';

export type Hours = 'open' | 'closed';

const HALF_HOUR = 30;

/**
 * A time on a day at which the town is open, or closed, in epoch milliseconds. Where that does not happen on the day
 * (open on a Sunday), ten in the morning.
 */
export function timeFor(municipality: Municipality, day: string, hours: Hours): number {
  const timeAt = (minutes: number) => Date.parse(isoAt(day, minutes));
  const ten = 10 * 60;
  const tries = [ten, ...Array.from({ length: 47 }, (_, index) => index * HALF_HOUR)];
  const fits = tries.find((minutes) => momentAt(municipality, timeAt(minutes)).open === (hours === 'open'));
  return timeAt(fits ?? ten);
}
