import { timeWords } from '../../desk/live/time-words.js';

/** The last day of a time that ends at midnight (ISO), or a day (`YYYY-MM-DD`), in words. */
export function dayWords(until: string, language: string): string {
  const at = until.length === 10 ? Date.parse(`${until}T12:00Z`) : Date.parse(until) - 1;
  const how = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  } as const;
  return timeWords(at, language, how);
}
