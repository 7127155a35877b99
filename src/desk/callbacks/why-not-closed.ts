import type { CallbacksAnswer, DeskCallback } from '../../protocol/desk.js';

/** The outcomes with which a callback can be closed now. */
export type CloseOutcome = 'spoken' | 'not-reached' | 'wrong-number' | 'solved-otherwise' | 'came-by';

/** How many attempts must still be made before this callback may be closed as not reached; none after a talk. */
export function attemptsToGo(
  { attempts }: Pick<DeskCallback, 'attempts'>,
  { leastAttempts }: Pick<CallbacksAnswer, 'leastAttempts'>,
): number {
  const counting = attempts.filter(({ counts }) => counts);
  if (counting.some(({ outcome }) => outcome === 'spoken')) return 0;
  return Math.max(0, leastAttempts - counting.length);
}

/** Callbacks by what is due: overdue first, then the nearest; of what is due at the same moment those with one number together; what is closed last. */
export function byDue(callbacks: readonly DeskCallback[]): readonly DeskCallback[] {
  const rank = ({ status, overdue }: DeskCallback) => (status !== 'open' ? 2 : overdue ? 0 : 1);
  const compare = (a: DeskCallback, b: DeskCallback) => rank(a) - rank(b) || a.until.localeCompare(b.until);
  const sorted = [...callbacks].sort(compare);
  const placed = new Set<DeskCallback>();
  for (const one of sorted) {
    placed.add(one);
    for (const other of sorted) {
      if (one.like.includes(other.reference) && compare(one, other) === 0) placed.add(other);
    }
  }
  return [...placed];
}
