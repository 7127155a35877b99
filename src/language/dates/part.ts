import type { DaySpan } from './calendar.js';

/** From where a day is counted. */
export interface Moment {
  readonly today: string;
  /** Minutes since midnight, when known. */
  readonly minutes?: number;
  readonly direction?: 'past' | 'future';
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** The part of the day a mark stands for. */
export const PARTS_OF_DAY: Readonly<Record<string, PartOfDay>> = {
  m: 'morning',
  a: 'afternoon',
  e: 'evening',
  n: 'night',
};

/** What one rule found in a text. */
export type Part =
  /** Days it may be, likeliest first; `weekday` when nothing but that was said. */
  | {
      readonly type: 'days';
      readonly days: readonly DaySpan[];
      readonly sure: boolean;
      readonly weekday?: number;
      readonly part?: PartOfDay;
      /** The same day in other years, to be chosen from when a weekday is said too. */
      readonly others?: readonly string[];
    }
  /** Times of day in minutes, likeliest first. `until` for a stretch of time. */
  | { readonly type: 'time'; readonly minutes: readonly number[]; readonly until?: number; readonly sure: boolean }
  | { readonly type: 'part'; readonly part: PartOfDay }
  /** Looks like a day but is none: `31 februari`, `elke dinsdag`. */
  | { readonly type: 'none' }
  /** Minutes from now. */
  | { readonly type: 'away'; readonly minutes: number };

/** A pattern over marks, and what it means; undefined when it does not hold after all. */
export type Rule = readonly [pattern: RegExp, read: (groups: readonly string[], moment: Moment) => Part | undefined];

/**
 * A rule from a pattern of marks with a space between each two. `#` is a number in figures or words, `@` one that may be
 * a place in a row, `%` a month, `~` a weekday, `Q` an amount (`a`, `few`, `half` or a number): each gives a group.
 */
export function rule(pattern: string, read: Rule[1]): Rule {
  const source = pattern
    .replaceAll(/\bof\b/g, 'o[fr]')
    .replaceAll('Q', '(a|few|half|n[\\d.]+)')
    .replaceAll('#', 'n(\\d+)')
    .replaceAll('@', '[now](\\d{1,2})')
    .replaceAll('%', 'm(\\d+)')
    .replaceAll('~', 'd(\\d)');
  return [new RegExp(`(?:${source})(?= |$)`, 'y'), read];
}

/** Days one may mean, of which the first is meant for sure when nothing else is said. */
export function days(found: readonly (DaySpan | string | undefined)[], sure = true): Part | undefined {
  const spans = found.filter((one) => one !== undefined).map((one) => (typeof one === 'string' ? { from: one } : one));
  const seen = new Set<string>();
  const different = spans.filter(({ from, until }) => {
    const key = `${from}/${until ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
  if (different.length === 0) return undefined;
  return { type: 'days', days: different, sure: sure && different.length === 1 };
}
