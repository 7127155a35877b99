/** @jsxImportSource react */
import { useLoaded } from '../../desk/manage/use-loaded.js';
import { ProblemLine } from '../../desk/parts/act.js';
import { PageHeading, SubHeading } from '../../desk/parts/heading.js';
import type { ReviewsAnswer } from '../../protocol/review.js';
import { API } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { AskReviewForm } from './ask-review-form.js';
import { DueList } from './due-list.js';
import { ReviewEntry } from './review-entry.js';

/** Who was asked to look at what, asking somebody, and what should be looked at again by its date. */
export function ReviewsPage() {
  const words = useEditorWords();
  const { answer, problem, reload } = useLoaded<ReviewsAnswer>(`${API}/reviews`);
  return (
    <>
      <PageHeading>{words('nav-reviews')}</PageHeading>
      <div className="lists">
        <div className="stack">
          {problem && <ProblemLine text={problem} />}
          {answer && <AskReviewForm colleagues={answer.colleagues} onAsked={reload} />}
          <section className="stack" aria-labelledby="reviews-title">
            <SubHeading id="reviews-title">{words('reviews-title')}</SubHeading>
            {answer?.reviews.length === 0 && <p>{words('reviews-none')}</p>}
            <ul className="entries">
              {answer?.reviews.map((review) => (
                <ReviewEntry key={review.id} review={review} onChanged={reload} />
              ))}
            </ul>
          </section>
        </div>
        <DueList />
      </div>
    </>
  );
}
