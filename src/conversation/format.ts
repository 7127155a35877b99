import { addDays, weekdayOf } from '../lib/amsterdam-time.js';

/** Only the way to look up a text of the product; so that dates can be said wherever there is one. */
export interface Texts {
  text(key: string, slots?: Readonly<Record<string, string>>): string;
}

/** A day in full, as in "maandag 3 maart 2026". */
export function formatDay(texts: Texts, day: string): string {
  return texts.text('date', { ...dayParts(texts, day), year: day.slice(0, 4) });
}

/** A day near by: today, tomorrow, or "maandag 3 maart". */
export function formatNearDay(texts: Texts, day: string, today: string): string {
  if (day === today) return texts.text('today');
  if (day === addDays(today, 1)) return texts.text('tomorrow');
  return texts.text('date-short', dayParts(texts, day));
}

/** A time of day from minutes since midnight, as in "9.00 uur". */
export function formatTime(texts: Texts, minutes: number): string {
  return texts.text('time', {
    hours: String(Math.floor(minutes / 60)),
    minutes: String(minutes % 60).padStart(2, '0'),
  });
}

/** An amount from cents, without cents when there are none: "€ 35", "€ 78,50". */
export function formatMoney(texts: Texts, cents: number): string {
  const whole = String(Math.floor(cents / 100));
  const rest = cents % 100;
  return rest === 0
    ? texts.text('money', { whole })
    : texts.text('money-cents', { whole, cents: String(rest).padStart(2, '0') });
}

/** "a, b en c". */
export function formatList(texts: Texts, parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${texts.text('and')} ${parts.at(-1)}`;
}

/** The name of a weekday, 0 is Monday. */
export function weekdayName(texts: Texts, weekday: number): string {
  return texts.text('weekdays').split(' ')[weekday] ?? '';
}

function dayParts(texts: Texts, day: string): Readonly<Record<string, string>> {
  return {
    weekday: weekdayName(texts, weekdayOf(day)),
    day: String(Number(day.slice(8))),
    month: texts.text('months').split(' ')[Number(day.slice(5, 7)) - 1] ?? '',
  };
}
