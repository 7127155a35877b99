import { addDays, isDay } from '../../../lib/amsterdam-time.js';
import type { FeeText } from './town-edit.js';

/** What is wrong with one amount of a fee; days are `YYYY-MM-DD`. */
export type FeeFault =
  | { readonly type: 'amount' | 'day' | 'reversed' }
  /** On this day another amount holds too. */
  | { readonly type: 'overlap'; readonly day: string }
  /** The days before it that have no amount. */
  | { readonly type: 'gap'; readonly from: string; readonly until: string };

/** What is wrong by field with the amount at a place in the list. */
type FeeFaults = Partial<Readonly<Record<keyof FeeText, FeeFault>>>;

/** An amount as the file has it (`78.50`) out of what was typed (`€ 78,50`); undefined when it is none. */
export function amountText(typed: string): string | undefined {
  const bare = typed.replace(/€|euro|\s/gi, '').replace(/[,.]-+$/, '');
  const [, euros = '', cents = ''] = /^(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  const whole = euros.replaceAll('.', '');
  if (whole === '' || whole.length > 6) return undefined;
  return `${whole}.${cents.padEnd(2, '0')}`;
}

/** What is wrong with one amount, among the others of its fee. */
export function feeFaults(periods: readonly FeeText[], at: number): FeeFaults {
  const own = periods[at];
  if (!own) return {};
  const { amount, from, until } = own;
  const days = isDay(from) && isDay(until);
  return {
    ...(amountText(amount) === undefined && { amount: { type: 'amount' } }),
    ...(days ? amongOthers(own, [...periods.slice(0, at), ...periods.slice(at + 1)]) : badDays(own)),
  };
}

function badDays({ from, until }: FeeText): FeeFaults {
  return { ...(!isDay(from) && { from: { type: 'day' } }), ...(!isDay(until) && { until: { type: 'day' } }) };
}

function amongOthers({ from, until }: FeeText, others: readonly FeeText[]): FeeFaults {
  if (until < from) return { until: { type: 'reversed' } };
  const good = others.filter((one) => isDay(one.from) && isDay(one.until) && one.from <= one.until);
  const met = good.find((one) => one.from <= until && from <= one.until);
  if (met) return { from: { type: 'overlap', day: met.from > from ? met.from : from } };
  const last = good
    .map((one) => one.until)
    .filter((day) => day < from)
    .sort()
    .at(-1);
  if (last === undefined || addDays(last, 1) === from) return {};
  return { from: { type: 'gap', from: addDays(last, 1), until: addDays(from, -1) } };
}

/** The amount that follows on all others, until the end of its year; without others from the first day of a year. */
export function nextFee(periods: readonly FeeText[], year: string): FeeText {
  const last = periods
    .map(({ until }) => until)
    .filter(isDay)
    .sort()
    .at(-1);
  const from = last === undefined ? `${year}-01-01` : addDays(last, 1);
  return { amount: '', from, until: `${from.slice(0, 4)}-12-31` };
}
