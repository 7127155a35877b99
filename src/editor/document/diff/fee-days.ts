import type { FeePeriod } from '../../../flow/municipality.js';
import type { Version } from '../../../flow/version.js';
import { localTime } from '../../../lib/amsterdam-time.js';
import { shownText } from './same-flow.js';

/** On so many days ahead is looked: the next of fees that differ. */
const MOST = 3;

interface FeeDay {
  readonly day: string;
  /** The names of the fees that are otherwise from that day. */
  readonly fees: readonly string[];
}

/** The days after a time (epoch ms) on which a fee begins to be otherwise in one version than in the other; soonest first. */
export function daysOfFees(before: Version, after: Version, at: number): readonly FeeDay[] {
  const today = localTime(at).day;
  const days = new Map<string, string[]>();
  const names = new Set([...before.municipality.facts.keys(), ...after.municipality.facts.keys()]);
  for (const name of names) {
    const [old, now] = [periodsOf(before, name), periodsOf(after, name)];
    const starts = new Set([...old, ...now].map(({ from }) => from));
    for (const day of starts) {
      if (day > today && centsOn(old, day) !== centsOn(now, day)) days.set(day, [...(days.get(day) ?? []), name]);
    }
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.slice(0, MOST).map(([day, fees]) => ({ day, fees }));
}

/** Whether a fee is said anywhere in a flow. */
export function saysFee(before: Version, after: Version, flow: string, fee: string): boolean {
  return [before, after].some((version) => shownText(version, flow).includes(`"${fee}"`));
}

function periodsOf({ municipality }: Version, name: string): readonly FeePeriod[] {
  const fact = municipality.facts.get(name);
  return fact?.type === 'fee' ? fact.periods : [];
}

function centsOn(periods: readonly FeePeriod[], day: string): number | undefined {
  return periods.find(({ from, until }) => from <= day && day <= until)?.cents;
}
