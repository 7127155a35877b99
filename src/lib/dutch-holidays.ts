import { addDays, weekdayOf } from './amsterdam-time.js';

/**
 * Whether a legal term cannot end on `day`: a Saturday, a Sunday or a generally recognised holiday
 * (Algemene termijnenwet art. 1 and 3; Good Friday is equated with them by art. 3 paragraph 2).
 */
export function isRestDay(day: string): boolean {
  return weekdayOf(day) >= 5 || holidaysOf(Number(day.slice(0, 4))).includes(day);
}

/** The holidays of the Algemene termijnenwet art. 3 in `year`, as days `YYYY-MM-DD` in order. */
export function holidaysOf(year: number): readonly string[] {
  const easter = easterOf(year);
  const kingsBirthday = `${year}-04-27`;
  return [
    `${year}-01-01`,
    addDays(easter, -2),
    addDays(easter, 1),
    weekdayOf(kingsBirthday) === 6 ? `${year}-04-26` : kingsBirthday,
    `${year}-05-05`,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ].sort();
}

/** Easter Sunday in `year`, Gregorian calendar (the anonymous computus of Meeus, Jones and Butcher). */
export function easterOf(year: number): string {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const g = Math.floor((8 * century + 13) / 25);
  const moon = (19 * a + century - leapCenturies - g + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - moon - (c % 4)) % 7;
  const correction = Math.floor((a + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * correction + 114;
  const month = Math.floor(days / 31);
  return `${year}-${String(month).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`;
}
