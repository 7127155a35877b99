import { daysBetween } from '../lib/amsterdam-time.js';
import { readDates } from './read-dates.js';

/**
 * The calendar day a text means (`YYYY-MM-DD`), day before month always; undefined when it is not clear. Without a
 * year the nearest such day to `today` is meant. Who can ask back uses `readDates`.
 */
export function readDate(text: string, today: string): string | undefined {
  const { readings, sure } = readDates(text, { today, language: 'nl' });
  const days = readings.filter(({ grain }) => grain === 'day').map(({ value }) => value);
  if (sure) return days[0];
  const isSameDay = days.length > 1 && new Set(days.map((day) => day.slice(5))).size === 1;
  if (!isSameDay || days.length < readings.length) return undefined;
  return days.toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
}
