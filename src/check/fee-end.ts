import type { FeePeriod } from '../flow/municipality.js';
import { addDays } from '../lib/amsterdam-time.js';

/** How the amounts of a fee go on from a day. */
export type FeeEnd =
  /** There is no amount for the day itself. */
  | { readonly type: 'none' }
  /** There is one for as long as anybody needs to look ahead. */
  | { readonly type: 'lasts' }
  /** The last day with an amount; `next` is where the following one begins, when it leaves days without. */
  | {
      readonly type: 'ends';
      readonly until: string;
      readonly next?: string;
      readonly severity: 'warning' | 'remark';
    };

/** Days ahead that a fee must still have a value. */
const AHEAD = 60;
/** From this month on the fees of next year are known: councils decide in autumn. */
const NOVEMBER = 11;

/**
 * Whether a fee has an amount on `today`, and when that ends. One that ends in the year of `today` is a remark, and from
 * November on a warning; so is one that ends within two months.
 */
export function feeEnd(periods: readonly FeePeriod[], today: string): FeeEnd {
  const inOrder = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  const now = inOrder.find(({ from, until }) => from <= today && today <= until);
  if (!now) return { type: 'none' };
  let { until } = now;
  for (const one of inOrder) if (one.from <= addDays(until, 1) && one.until > until) until = one.until;
  const soon = until < addDays(today, AHEAD);
  const thisYear = until <= `${today.slice(0, 4)}-12-31`;
  if (!soon && !thisYear) return { type: 'lasts' };
  const next = inOrder.find(({ from }) => from > until)?.from;
  const late = Number(today.slice(5, 7)) >= NOVEMBER;
  return { type: 'ends', until, ...(next && { next }), severity: soon || late ? 'warning' : 'remark' };
}
