/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { useLoaded } from '../../desk/manage/use-loaded.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { Notice } from '../../desk/parts/marks.js';
import type { ReviewsAnswer } from '../../protocol/review.js';
import { editorHashOf } from '../live/editor-route.js';
import { API, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { ReviewEntry } from './review-entry.js';

/** What others think of the draft; where publishing waits for that, `children` come when it is there. */
export function AfterReview({ children }: { readonly children: ReactNode }) {
  const { server } = useEditor();
  // What is saved anew was not looked at.
  return <Reviewed key={`${server?.revision} ${server?.live}`}>{children}</Reviewed>;
}

function Reviewed({ children }: { readonly children: ReactNode }) {
  const words = useEditorWords();
  const { answer, problem, reload } = useLoaded<ReviewsAnswer>(`${API}/reviews`);
  if (!answer) return problem ? children : null;
  const { needed, unreviewed, reviews } = answer;
  const waits = unreviewed.length > 0;
  const current = reviews.filter(({ state }) => ['asked', 'begun', 'approved', 'refused'].includes(state));
  return (
    <>
      {(waits || current.length > 0) && (
        <section className="panel stack" aria-labelledby="publish-review">
          <SubHeading id="publish-review">{words('publish-review-title')}</SubHeading>
          {waits && needed && <Notice kind="warning">{words('publish-review-needed')}</Notice>}
          {waits && !needed && <p>{words('publish-review-advice')}</p>}
          {!waits && <p>{words('publish-review-all')}</p>}
          {waits && needed && (
            <ul>
              {unreviewed.map(({ path, why }) => (
                <li key={path}>
                  <code>{path}</code>: {words(`publish-review-${why}`)}
                </li>
              ))}
            </ul>
          )}
          {current.length > 0 && (
            <ul className="entries">
              {current.map((review) => (
                <ReviewEntry key={review.id} review={review} onChanged={reload} />
              ))}
            </ul>
          )}
          {waits && (
            <p>
              <a href={editorHashOf({ type: 'reviews' })}>{words('publish-review-go')}</a>
            </p>
          )}
        </section>
      )}
      {!(needed && waits) && children}
    </>
  );
}
