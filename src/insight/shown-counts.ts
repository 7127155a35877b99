import { SIGNALS, type Signal } from './step-signals.js';

/** A group smaller than this is not shown; larger ones are shown in whole groups of so many. */
const GROUP = 10;

/** What is shown of a step: tens, rounded down; null for fewer than ten, none included. */
interface ShownStep {
  readonly flow: string;
  readonly step: string;
  readonly counts: Readonly<Record<Signal, number | null>>;
}

/**
 * The counts as anybody may see them (docs/decisions/030): exact ones would give one resident away where two of them are
 * subtracted. Steps of which nothing can be shown are left out.
 */
export function shownCounts(
  counted: readonly {
    readonly flow: string;
    readonly step: string;
    readonly signal: string;
    readonly amount: number;
  }[],
): readonly ShownStep[] {
  const steps = new Map<string, { flow: string; step: string; counts: Record<Signal, number | null> }>();
  for (const { flow, step, signal, amount } of counted) {
    if (amount < GROUP || !isSignal(signal)) continue;
    const key = `${flow} ${step}`;
    const shown = steps.get(key) ?? { flow, step, counts: { ...NONE } };
    shown.counts[signal] = amount - (amount % GROUP);
    steps.set(key, shown);
  }
  return [...steps.values()].sort(byTrouble);
}

/** Where most people stopped comes first; by what is shown alone, so that the order tells no more. */
function byTrouble(a: ShownStep, b: ShownStep): number {
  const more = (signal: Signal) => (b.counts[signal] ?? 0) - (a.counts[signal] ?? 0);
  return more('left') || more('reached') || a.flow.localeCompare(b.flow) || a.step.localeCompare(b.step);
}

/** Of a step of which nothing is shown. */
export const NONE = Object.fromEntries(SIGNALS.map((signal) => [signal, null])) as ShownStep['counts'];

const isSignal = (text: string): text is Signal => (SIGNALS as readonly string[]).includes(text);
