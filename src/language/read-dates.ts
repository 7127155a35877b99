import { chronoDates } from './dates/chrono-dates.js';
import { type DatesRead, ownDates } from './dates/own-dates.js';

export type { DateReading } from './dates/own-dates.js';

interface DateContext {
  /** The day in the municipality, `YYYY-MM-DD`. */
  readonly today: string;
  /** Minutes since midnight there, when known: `half drie` alone is today or tomorrow. */
  readonly now?: number;
  readonly language: 'nl' | 'en';
  /** Whether the day has passed (a birthday) or is to come (a move), when the question says so. */
  readonly past?: 'past' | 'future';
}

/**
 * The days, times and stretches of days a text may mean, likeliest first: day before month always. None when it says no
 * date (`zo snel mogelijk`). `sure` only when there is one reading and nothing vague about it; it is read back all the
 * same. Looks at the first 200 characters.
 */
export function readDates(text: string, context: DateContext): DatesRead {
  const { today, now, language, past } = context;
  const { readings, sure, refused } = ownDates(text, { today, minutes: now, direction: past }, language);
  return readings.length > 0 || refused ? { readings, sure } : chronoDates(text, today, language);
}
