import type { ReviewVerdict } from '../../protocol/review.js';
import { readDraft } from '../../publishing/draft.js';
import { reviewState } from '../../publishing/reviews/review-state.js';
import { authorsOfFiles } from '../../publishing/reviews/reviewed-files.js';
import { endReview, findReview, keepAnswer, type Review } from '../../publishing/reviews/reviews.js';
import { recordAudit } from '../../staff/audit.js';
import type { Desk } from '../desk.js';
import { liveNow } from '../publishing/make-live.js';
import { DeskFault } from '../staff/desk-fault.js';

/** Who answers, and from where; without an actor it is somebody with a link. */
interface By {
  readonly at: number;
  readonly actor?: string;
  readonly origin: string;
}

/** Keeps what is said of one thing to look at. Throws a fault when the review waits for nobody any more. */
export async function answerReview(desk: Desk, review: Review, given: ReviewVerdict, at: number): Promise<void> {
  const number = /^\d{1,6}$/.test(given.item) ? Number(given.item) : 0;
  if (number < 1 || number > review.items) throw new DeskFault('review-unknown');
  await desk.store.write(async (session) => {
    await mustWait(desk, review, session);
    await keepAnswer(session, review.id, { ...given, remark: given.remark.trim() }, at);
  });
}

/** Ends a review. Throws a fault while something has no answer, or is not good without a word about why. */
export async function finishReview(desk: Desk, review: Review, by: By): Promise<void> {
  await desk.store.write(async (session) => {
    const { answers } = await mustWait(desk, review, session);
    const bad = answers.filter(({ verdict }) => verdict === 'not-good');
    const silent = bad.filter(({ remark }) => remark === '').map(({ item }) => item);
    const said = new Set(answers.map(({ item }) => item));
    const unsaid = Array.from({ length: review.items }, (_, index) => String(index + 1)).filter((id) => !said.has(id));
    if (unsaid.length + silent.length > 0) throw new DeskFault('review-unfinished', { left: [...unsaid, ...silent] });
    await endReview(session, review.id, by.at);
    const detail = { count: review.items, refused: bad.length };
    await recordAudit(session, { ...by, action: 'review-answered', object: `review:${review.id}`, detail });
  });
}

/** The review as it is now. Throws a fault unless it still waits for an answer. */
export async function mustWait({ store, clock }: Desk, { id }: Review, session = store.read): Promise<Review> {
  const review = await findReview(session, { id });
  if (!review) throw new DeskFault('review-unknown');
  const { files } = await readDraft(session);
  const { type } = reviewState(review, files, clock.now());
  if (type !== 'asked' && type !== 'begun') throw new DeskFault('review-over', { state: type });
  return review;
}

/** Throws a fault when a colleague asked for the review or wrote some of what it is about. */
export async function mustNotBeOwn(desk: Desk, review: Review, staff: string): Promise<void> {
  const { files } = await liveNow(desk);
  const authors = await authorsOfFiles(desk.store.read, review.files, files);
  if (staff === review.askedBy.id || authors.has(staff)) throw new DeskFault('review-own');
}
