import { addDays, weekdayOf } from '../../../lib/amsterdam-time.js';
import { easterOf, holidaysOf } from '../../../lib/dutch-holidays.js';

/** What a holiday is called, by language. */
type HolidayName = Readonly<Record<'nl' | 'en', string>>;

const FIXED: Readonly<Record<string, HolidayName>> = {
  '01-01': { nl: 'Nieuwjaarsdag', en: "New Year's Day" },
  '04-26': { nl: 'Koningsdag', en: "King's Day" },
  '04-27': { nl: 'Koningsdag', en: "King's Day" },
  '05-05': { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
  '12-25': { nl: 'Eerste Kerstdag', en: 'Christmas Day' },
  '12-26': { nl: 'Tweede Kerstdag', en: 'Boxing Day' },
};

const AFTER_EASTER: ReadonlyMap<number, HolidayName> = new Map([
  [-2, { nl: 'Goede Vrijdag', en: 'Good Friday' }],
  [1, { nl: 'Tweede Paasdag', en: 'Easter Monday' }],
  [39, { nl: 'Hemelvaartsdag', en: 'Ascension Day' }],
  [50, { nl: 'Tweede Pinksterdag', en: 'Whit Monday' }],
]);

/** The name of a holiday of the Algemene termijnenwet; undefined on other days. */
export function holidayName(day: string): HolidayName | undefined {
  const year = Number(day.slice(0, 4));
  if (!holidaysOf(year).includes(day)) return undefined;
  const easter = easterOf(year);
  for (const [days, name] of AFTER_EASTER) if (addDays(easter, days) === day) return name;
  return FIXED[day.slice(5)];
}

/** Holidays of a year on which the town would be open as in any week, because nothing is said of them. */
export function holidaysUnsaid(
  year: number,
  week: readonly (readonly string[])[],
  said: { has(day: string): boolean },
): readonly string[] {
  return holidaysOf(year).filter((day) => !said.has(day) && (week[weekdayOf(day)] ?? []).length > 0);
}
