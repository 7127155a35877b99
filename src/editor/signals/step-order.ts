import type { Signal, StepInsight } from '../../protocol/insight.js';

/** What the table can be ordered by, as its columns stand. */
export const COLUMNS = ['reached', 'left', 'back', 'easier', 'person', 'missed', 'wrong'] as const;
export type Column = (typeof COLUMNS)[number];

/** What of the people who came to a step did that, between 0 and 1; undefined where either is hidden. */
export function shareOf({ counts }: StepInsight, signal: Signal): number | undefined {
  const { reached } = counts;
  const count = counts[signal];
  return reached && count !== null ? Math.min(1, count / reached) : undefined;
}

/** A number of a row; null where it is hidden. */
export function numberAt({ counts, wrong }: StepInsight, column: Column): number | null {
  return column === 'wrong' ? wrong : counts[column];
}

/** The rows by a column, the highest first; what is hidden comes last. The rest stays as it was. */
export function inOrder(steps: readonly StepInsight[], column: Column): readonly StepInsight[] {
  return steps.toSorted((a, b) => (numberAt(b, column) ?? -1) - (numberAt(a, column) ?? -1));
}
