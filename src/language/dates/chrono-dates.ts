import { casual as english } from 'chrono-node/en';
import { casual as dutch } from 'chrono-node/nl';
import { dayOf } from './calendar.js';
import type { DateReading, DatesRead } from './own-dates.js';

/** The most that is given to it. */
const LONGEST = 200;

/** What it takes for a date and is none: `zo` for Sunday, `nu`, lengths of time, bare numbers. */
const NO_DATE = /^(?:zo|nu|now|min|sec|do|we|ma|sat|sun|may|mar|om|at|in|\d+)\b.{0,3}$/i;

/**
 * What chrono-node reads where our own rules read nothing: never sure, day before month, and only where it is certain
 * of a day. `today` is `YYYY-MM-DD`.
 */
export function chronoDates(text: string, today: string, language: 'nl' | 'en'): DatesRead {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const reference = { instant: new Date(Date.UTC(year, month - 1, day, 12)), timezone: 0 };
  const parser = language === 'en' ? english : dutch;
  const found = parser.parse(text.slice(0, LONGEST), reference, { forwardDate: true });
  const readings = found.flatMap(({ text: words, start }): DateReading[] => {
    if (NO_DATE.test(words.trim()) || !(start.isCertain('day') || start.isCertain('weekday'))) return [];
    const value = dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    return value === undefined ? [] : [{ value, grain: 'day' }];
  });
  return { readings: readings.slice(0, 2), sure: false };
}
