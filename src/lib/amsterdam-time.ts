/** A moment as the clock on the town hall shows it. */
interface LocalTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Since local midnight by the clock on the wall. */
  readonly minutes: number;
  /** 0 is Monday. */
  readonly weekday: number;
}

/** The months in Dutch, January first. */
export const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The local day and time in Europe/Amsterdam of `epochMs`, by the European rule for summer time (Directive 2000/84/EC). */
export function localTime(epochMs: number): LocalTime {
  const local = epochMs + offsetAt(epochMs) * MINUTE;
  const days = Math.floor(local / DAY);
  return { day: dayText(days), minutes: Math.floor((local - days * DAY) / MINUTE), weekday: weekdayOfNumber(days) };
}

/**
 * The ISO time with offset of `minutes` after local midnight on `day`. An hour that summer time skips is read an hour
 * later; an hour that comes twice is the first one.
 */
export function isoAt(day: string, minutes: number): string {
  const local = dayNumber(day) * DAY + minutes * MINUTE;
  const summer = local - 120 * MINUTE;
  const epochMs = offsetAt(summer) === 120 ? summer : local - 60 * MINUTE;
  return isoOf(epochMs);
}

/** The ISO time with the Amsterdam offset of `epochMs`, to the minute. */
export function isoOf(epochMs: number): string {
  const { day, minutes } = localTime(epochMs);
  const offset = offsetAt(epochMs) === 120 ? '+02:00' : '+01:00';
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00${offset}`;
}

/** The day `n` calendar days after `day` (before it when negative). */
export function addDays(day: string, n: number): string {
  return dayText(dayNumber(day) + n);
}

/** Calendar days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: string): number {
  return weekdayOfNumber(dayNumber(day));
}

/** Whether `text` is an existing calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayText(dayNumber(text)) === text;
}

/** Minutes that Amsterdam is ahead of UTC: summer time from the last Sunday of March to that of October, 01:00 UTC. */
function offsetAt(epochMs: number): 60 | 120 {
  const year = new Date(epochMs).getUTCFullYear();
  return epochMs >= lastSunday(year, 2) && epochMs < lastSunday(year, 9) ? 120 : 60;
}

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31);
  return last - new Date(last).getUTCDay() * DAY + 60 * MINUTE;
}

function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY;
}

function dayText(days: number): string {
  const date = new Date(days * DAY);
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** 1 January 1970 was a Thursday. */
function weekdayOfNumber(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
