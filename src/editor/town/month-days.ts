import { addDays, isDay, weekdayOf } from '../../lib/amsterdam-time.js';

/** The weeks of the month of a day, Monday first, with the days of other months that stand in them. */
export function weeksOf(day: string): readonly (readonly string[])[] {
  const first = `${day.slice(0, 7)}-01`;
  const weeks: string[][] = [];
  for (let monday = addDays(first, -weekdayOf(first)); monday <= lastOf(day); monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((weekday) => addDays(monday, weekday)));
  }
  return weeks;
}

/** The same day so many months on; the last of that month where it has no such day. */
export function monthOn(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  const same = `${month}-${day.slice(8)}`;
  return isDay(same) ? same : lastOf(`${month}-01`);
}

/** The day that a key in a grid of dates leads to; undefined for other keys. */
export function dayAfterKey(day: string, key: string, shift: boolean): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, 6 - weekdayOf(day));
    case 'PageUp':
      return monthOn(day, shift ? -12 : -1);
    case 'PageDown':
      return monthOn(day, shift ? 12 : 1);
    default:
      return undefined;
  }
}

function lastOf(day: string): string {
  const later = addDays(`${day.slice(0, 7)}-28`, 4);
  return addDays(`${later.slice(0, 7)}-01`, -1);
}
