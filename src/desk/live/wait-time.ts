import { timeWords } from './time-words.js';

/** Whole minutes since a time, never less than none. */
export function minutesSince(since: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
}

/** Hours and minutes of the day in the Netherlands. */
export function clockTime(iso: string, language: string): string {
  const how = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const;
  return timeWords(iso, language, how);
}

/** Day, year and time to the second in the Netherlands: for a log that is kept for longer than a year of days. */
export function logTime(iso: string, language: string): string {
  const how = { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' } as const;
  return timeWords(iso, language, how);
}

/** The day with its year in the Netherlands: for what is kept for years. */
export function longDay(iso: string, language: string): string {
  const how = { dateStyle: 'long', timeZone: 'Europe/Amsterdam' } as const;
  return timeWords(iso, language, how);
}

/** Day and time in the Netherlands, short. */
export function dayTime(iso: string, language: string): string {
  const how = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  } as const;
  return timeWords(iso, language, how);
}
