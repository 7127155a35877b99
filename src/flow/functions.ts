import { addDays } from '../lib/amsterdam-time.js';
import { isRestDay } from '../lib/dutch-holidays.js';

/** A function an editor may use by name under `derive:`. Arguments and `today` are days `YYYY-MM-DD`. */
interface NamedFunction {
  readonly args: number;
  /** The values it can have; a function without outcomes returns a day `YYYY-MM-DD`. */
  readonly outcomes?: readonly string[];
  compute(args: readonly string[], today: string): string;
  /** Arguments that together reach every outcome on `today`, the days on both sides of each boundary among them. */
  samples(today: string): readonly (readonly string[])[];
}

const WINDOW = ['too-early', 'in-time', 'late'] as const;
type Window = (typeof WINDOW)[number];

/** The functions of docs/format.md by name. */
export const FUNCTIONS: Readonly<Record<string, NamedFunction>> = {
  'report-window': windowFunction(reportWindow),
  'report-from': dayFunction(reportFrom),
  'report-until': dayFunction(reportUntil),
  'arrival-window': windowFunction(arrivalWindow),
  'departure-window': windowFunction(departureWindow),
  'departure-from': dayFunction(departureFrom),
  'weekday-after': dayFunction(weekdayAfter),
};

/**
 * When a move inside the Netherlands on `moved` can be reported: not earlier than four weeks before and not later than
 * the fifth day after it (Wet BRP art. 2.39 paragraph 2). A last day that is a Saturday, Sunday or holiday moves on to
 * the next working day (Algemene termijnenwet art. 1); residents are shown the plain rule, the extension only decides
 * `late`.
 */
function reportWindow(moved: string, today: string): Window {
  if (today < reportFrom(moved)) return 'too-early';
  return lateAfter(reportUntil(moved), today) ? 'late' : 'in-time';
}

/** The first day a move on `moved` can be reported: 28 days before, every day counts (Wet BRP art. 2.39 paragraph 2). */
function reportFrom(moved: string): string {
  return addDays(moved, -28);
}

/** The fifth day after a move on `moved`, not extended (Wet BRP art. 2.39 paragraph 2). */
function reportUntil(moved: string): string {
  return addDays(moved, 5);
}

/**
 * When somebody from abroad reports: in person, after the stay began on `arrived` and not later than the fifth day
 * after it (Wet BRP art. 2.38 paragraph 1), the last day extended by the Algemene termijnenwet art. 1.
 */
function arrivalWindow(arrived: string, today: string): Window {
  if (today < arrived) return 'too-early';
  return lateAfter(addDays(arrived, 5), today) ? 'late' : 'in-time';
}

/**
 * When somebody who leaves for abroad on `leaving` reports: before leaving, from the fifth day before (Wet BRP art. 2.43
 * paragraph 1). Counted back from an event, so never extended (Algemene termijnenwet art. 1 paragraph 2). On the day
 * itself one can still report before going.
 */
function departureWindow(leaving: string, today: string): Window {
  if (today < departureFrom(leaving)) return 'too-early';
  return today > leaving ? 'late' : 'in-time';
}

/** Whether `today` is after the last day, extended where that is a rest day. */
function lateAfter(lastDay: string, today: string): boolean {
  return today > lastDay && today > extended(lastDay);
}

/** The first day a departure on `leaving` can be reported (Wet BRP art. 2.43 paragraph 1). */
function departureFrom(leaving: string): string {
  return addDays(leaving, -5);
}

/** The first day after `day` that is not a Saturday, Sunday or holiday (Algemene termijnenwet art. 1 and 3). */
function weekdayAfter(day: string): string {
  return extended(addDays(day, 1));
}

/** `day`, or when it is a rest day the first day after it that is not (Algemene termijnenwet art. 1 paragraph 1). */
function extended(day: string): string {
  let end = day;
  while (isRestDay(end)) end = addDays(end, 1);
  return end;
}

function dayFunction(of: (day: string) => string): NamedFunction {
  return { args: 1, compute: (args) => of(args[0] ?? ''), samples: (today) => [[today]] };
}

function windowFunction(of: (day: string, today: string) => Window): NamedFunction {
  return {
    args: 1,
    outcomes: WINDOW,
    compute: (args, today) => of(args[0] ?? '', today),
    samples: (today) => boundaryDays((day) => of(day, today), today).map((day) => [day]),
  };
}

/** The days around `today` where the outcome differs from that of a neighbouring day. */
function boundaryDays(outcome: (day: string) => Window, today: string): string[] {
  const days = Array.from({ length: 101 }, (_, n) => addDays(today, n - 50));
  const outcomes = days.map(outcome);
  const differs = (index: number, other: number) => (outcomes[other] ?? outcomes[index]) !== outcomes[index];
  return days.filter((_, index) => differs(index, index - 1) || differs(index, index + 1));
}
