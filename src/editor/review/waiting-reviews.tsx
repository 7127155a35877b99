/** @jsxImportSource react */
import { useLoaded } from '../../desk/manage/use-loaded.js';
import type { ReviewsAnswer } from '../../protocol/review.js';
import { API, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';

/** How many reviews wait for who is logged in; nothing when none does. */
export function WaitingReviews() {
  const words = useEditorWords();
  const { me } = useEditor();
  const { answer } = useLoaded<ReviewsAnswer>(`${API}/reviews`);
  const mine = answer?.reviews.filter(
    ({ reviewer, state }) => reviewer.id === me?.staff.id && (state === 'asked' || state === 'begun'),
  );
  if (!mine || mine.length === 0) return null;
  return <span className="count">{words('review-for-you', { count: mine.length })}</span>;
}
