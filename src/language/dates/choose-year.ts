import { daysBetween } from '../../lib/amsterdam-time.js';
import { type DaySpan, dayOf, yearOf } from './calendar.js';
import type { Moment, Part } from './part.js';

/** A day ahead this many days at most is not asked about: half a year. */
const NEAR = 183;

/** The oldest somebody may be whose birthday is asked. */
const OLDEST = 110;

/**
 * Which year is meant when none is said: `make` gives the days in a year. Ahead when that is within half a year,
 * otherwise both ways, unless it is known whether the day has passed.
 */
export function chooseYear(make: (year: number) => DaySpan | undefined, moment: Moment): readonly DaySpan[] {
  const { today, direction } = moment;
  const year = yearOf(today);
  const all = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8].map((n) => make(year + n)).filter((span) => span !== undefined);
  const ahead = all.find(({ from, until }) => (until ?? from) >= today);
  const behind = all
    .filter(({ from, until }) => (direction === 'past' ? from <= today : (until ?? from) < today))
    .at(-1);
  if (direction === 'past') return behind ? [behind] : [];
  if (direction === 'future') return ahead ? [ahead] : [];
  if (!ahead || !behind) return ahead ? [ahead] : behind ? [behind] : [];
  const far = daysBetween(today, ahead.from);
  const passed = daysBetween(behind.until ?? behind.from, today);
  return far <= NEAR && passed > 14 ? [ahead] : [ahead, behind];
}

/** The days a day and a month with a year in two digits may be: birthdays lie in the past, and then in one of two centuries. */
export function twoDigitYear(day: number, month: number, digits: number, moment: Moment): readonly string[] {
  const { today, direction } = moment;
  const [old, recent] = [dayOf(1900 + digits, month, day), dayOf(2000 + digits, month, day)];
  const year = yearOf(today);
  if (direction === 'past') {
    const both = [recent, old].filter((one) => one !== undefined && one <= today && yearOf(one) >= year - OLDEST);
    return both.filter((one) => one !== undefined);
  }
  if (direction === 'future') return recent !== undefined ? [recent] : [];
  if (2000 + digits <= year + 10) return recent !== undefined ? [recent] : [];
  const both = 2000 + digits <= year + 25 ? [old, recent] : [old];
  return both.filter((one) => one !== undefined);
}

/** A day of a month without a year, with what it would be in other years. */
export function dayAndMonth(day: number, month: number, moment: Moment): Part | undefined {
  const make = (year: number) => {
    const found = dayOf(year, month, day);
    return found === undefined ? undefined : { from: found };
  };
  const found = chooseYear(make, moment);
  if (found.length === 0) return undefined;
  const year = yearOf(moment.today);
  const others = [-1, 0, 1, 2].map((n) => dayOf(year + n, month, day)).filter((one) => one !== undefined);
  return { type: 'days', days: found, sure: found.length === 1, others };
}
