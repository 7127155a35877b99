import { addDays, isDay, weekdayOf } from '../../lib/amsterdam-time.js';
import { isRestDay } from '../../lib/dutch-holidays.js';

/** A run of days, both ends included; one day when there is no `until`. */
export interface DaySpan {
  readonly from: string;
  readonly until?: string;
}

/** The day as `YYYY-MM-DD`; undefined when the calendar does not have it or it lies outside 1900 to 2100. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year >= 1900 && year <= 2100 && isDay(text) ? text : undefined;
}

export const yearOf = (day: string) => Number(day.slice(0, 4));
export const monthOf = (day: string) => Number(day.slice(5, 7));
const dayInMonth = (day: string) => Number(day.slice(8, 10));

/** The first and the last day of the month; `month` may run past 12 or below 1, into other years. */
export function monthSpan(year: number, month: number): Required<DaySpan> {
  const index = year * 12 + month - 1;
  const [realYear, realMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const from = `${String(realYear).padStart(4, '0')}-${String(realMonth).padStart(2, '0')}-01`;
  const next = `${String(Math.floor((index + 1) / 12)).padStart(4, '0')}-${String(((index + 1) % 12) + 1).padStart(2, '0')}-01`;
  return { from, until: addDays(next, -1) };
}

/** The same day `n` months later; the last day of that month when it is shorter. */
export function addMonths(day: string, n: number): string {
  const { from, until } = monthSpan(yearOf(day), monthOf(day) + n);
  const wanted = addDays(from, dayInMonth(day) - 1);
  return wanted < until ? wanted : until;
}

/** Monday of the week `day` lies in. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day));
}

/** The first `weekday` (0 is Monday) on or after `day`. */
export function weekdayFrom(day: string, weekday: number): string {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** The `n`th weekday inside a span of days, the last one for `n` 0; undefined when there are fewer. */
export function nthWeekday(span: Required<DaySpan>, n: number, weekday: number): string | undefined {
  const first = weekdayFrom(span.from, weekday);
  if (n > 0) {
    const found = addDays(first, (n - 1) * 7);
    return found <= span.until ? found : undefined;
  }
  return addDays(span.until, -((weekdayOf(span.until) - weekday + 7) % 7));
}

/** The day `n` working days after `day`: not Saturdays, Sundays and the holidays of the Algemene termijnenwet. */
export function addWorkdays(day: string, n: number): string {
  let found = day;
  for (let left = Math.min(n, 260); left > 0; ) {
    found = addDays(found, 1);
    if (!isRestDay(found)) left -= 1;
  }
  return found;
}

/** Monday to Sunday of ISO week `week` of `year`; undefined when the year has no such week. */
export function isoWeek(year: number, week: number): Required<DaySpan> | undefined {
  const first = mondayOf(`${year}-01-04`);
  const from = addDays(first, (week - 1) * 7);
  const isThere = week >= 1 && week <= 53 && yearOf(addDays(from, 3)) === year;
  return isThere ? { from, until: addDays(from, 6) } : undefined;
}
