/** @jsxImportSource react */
import { say } from '../../desk/live/announce.js';
import { ask } from '../../desk/live/api.js';
import { useLoaded } from '../../desk/manage/use-loaded.js';
import { ProblemLine } from '../../desk/parts/act.js';
import { PageHeading } from '../../desk/parts/heading.js';
import { Badge } from '../../desk/parts/marks.js';
import type { ReviewPageAnswer } from '../../protocol/review.js';
import { editorHashOf } from '../live/editor-route.js';
import { API } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { ReviewBody } from './review-body.js';

/** One review: to be done by the colleague who was asked; others look along. */
export function ReviewPage({ id }: { readonly id: string }) {
  const words = useEditorWords();
  const at = `${API}/reviews/${encodeURIComponent(id)}`;
  const { answer: page, problem, reload } = useLoaded<ReviewPageAnswer>(at);
  const done = async () => {
    await ask(`${at}/done`, {});
    say(words('review-thanks', { name: page?.review.askedBy.name ?? '' }));
    await reload();
  };
  if (problem) return <ProblemLine text={problem} />;
  if (!page) return null;
  const { review, mayAnswer } = page;
  return (
    <>
      <PageHeading>{words('review-of', { name: review.reviewer.name })}</PageHeading>
      <div className="stack narrow-review">
        <p className="row">
          <Badge>{words(`review-state-${review.state}`)}</Badge>
          <a href={editorHashOf({ type: 'reviews' })}>{words('nav-reviews')}</a>
        </p>
        {review.message && <blockquote>{review.message}</blockquote>}
        {review.changed.length > 0 && <p>{words('review-changed', { files: review.changed.join(', ') })}</p>}
        {!mayAnswer && (review.state === 'asked' || review.state === 'begun') && <p>{words('review-waiting')}</p>}
        <ReviewBody
          key={String(mayAnswer)}
          page={page}
          acts={{ answer: (verdict) => ask(`${at}/answers`, verdict), done }}
        />
      </div>
    </>
  );
}
