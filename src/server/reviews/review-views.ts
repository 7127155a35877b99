import type { ReviewPageAnswer, ReviewView } from '../../protocol/review.js';
import { readDraft } from '../../publishing/draft.js';
import { reviewState } from '../../publishing/reviews/review-state.js';
import { contentOf, type Review, type ReviewedFile } from '../../publishing/reviews/reviews.js';
import type { Desk } from '../desk.js';

/** A review as it is told, given the files of the draft. */
export function reviewView(review: Review, draft: readonly ReviewedFile[], now: number): ReviewView {
  const state = reviewState(review, draft, now);
  return {
    id: String(review.id),
    at: new Date(review.madeAt).toISOString(),
    askedBy: review.askedBy,
    reviewer: review.reviewer,
    flow: review.flow,
    message: review.message,
    until: new Date(review.until).toISOString(),
    state: state.type,
    changed: state.type === 'void' ? state.changed : [],
    items: review.items,
    answered: review.answers.length,
    notGood: review.answers.filter(({ verdict }) => verdict === 'not-good').length,
  };
}

/** Everything there is to look at; `asked` is whether it is the one who was asked that looks. */
export async function reviewPage(
  { store, clock }: Desk,
  review: Review,
  { asked }: { readonly asked: boolean },
): Promise<ReviewPageAnswer> {
  const { files } = await readDraft(store.read);
  const view = reviewView(review, files, clock.now());
  const { items, labels } = await contentOf(store.read, review.id);
  const waits = view.state === 'asked' || view.state === 'begun';
  return { review: view, items, labels, answers: review.answers, mayAnswer: asked && waits };
}
