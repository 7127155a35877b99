import { isDay, isoAt } from '../../lib/amsterdam-time.js';

/** A day and a time of the Netherlands as ISO with offset; undefined when no day was filled in, `wrong` when it is none. */
export function atOf(day: string, time: string): string | undefined {
  if (!day) return undefined;
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})/.exec(time || '00:00') ?? [];
  if (!isDay(day) || hours === '') return 'wrong';
  return isoAt(day, Number(hours) * 60 + Number(minutes));
}
