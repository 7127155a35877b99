import type { Review, ReviewedFile } from './reviews.js';

/**
 * How a review stands: `asked` and `begun` wait for the one who was asked; `approved` and `refused` are done. `void`:
 * files it was about changed afterwards. `over`: its last day is past.
 */
type ReviewState =
  | { readonly type: 'asked' | 'begun' | 'approved' | 'refused' | 'over' | 'revoked' }
  | { readonly type: 'void'; readonly changed: readonly string[] };

type Judged = Pick<Review, 'files' | 'answers' | 'until' | 'openedAt' | 'doneAt' | 'revokedAt'>;

/** How a review stands at `now` (epoch milliseconds), given the files of the draft. */
export function reviewState(review: Judged, draft: readonly ReviewedFile[], now: number): ReviewState {
  if (review.revokedAt !== null) return { type: 'revoked' };
  const changed = changedSince(review, draft);
  if (changed.length > 0) return { type: 'void', changed };
  if (review.doneAt !== null) return { type: isGood(review) ? 'approved' : 'refused' };
  if (now >= review.until) return { type: 'over' };
  return { type: review.openedAt === null ? 'asked' : 'begun' };
}

/** Whether all that was looked at is good. */
export function isGood({ answers }: Pick<Review, 'answers'>): boolean {
  return answers.every(({ verdict }) => verdict === 'good');
}

function changedSince({ files }: Pick<Review, 'files'>, draft: readonly ReviewedFile[]): readonly string[] {
  const now = new Map(draft.map(({ path, hash }) => [path, hash]));
  return files.filter(({ path, hash }) => (now.get(path) ?? null) !== hash).map(({ path }) => path);
}
