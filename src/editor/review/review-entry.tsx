/** @jsxImportSource react */
import { say } from '../../desk/live/announce.js';
import { ask } from '../../desk/live/api.js';
import { useSettings } from '../../desk/live/desk-settings.js';
import { dayTime } from '../../desk/live/wait-time.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { Badge } from '../../desk/parts/marks.js';
import { SureAct } from '../../desk/parts/sure-act.js';
import type { ReviewView } from '../../protocol/review.js';
import { titleOfFlow } from '../document/titles.js';
import { editorHashOf } from '../live/editor-route.js';
import { API, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { dayWords } from './day-words.js';

const KINDS = { approved: 'told', refused: 'urgent', asked: 'warm', begun: 'warm' } as const;
/** What of them still counts. */
const COUNTS = Object.keys(KINDS);

interface ReviewEntryProps {
  readonly review: ReviewView;
  readonly onChanged: () => unknown;
}

/** One thing that was asked: of whom, how it stands, and taking it back. */
export function ReviewEntry({ review, onChanged }: ReviewEntryProps) {
  const words = useEditorWords();
  const { language } = useSettings();
  const { me, files } = useEditor();
  const { id, state, reviewer, askedBy, at, until, flow, message, changed, answered, items } = review;
  const waits = state === 'asked' || state === 'begun';
  const mine = me?.staff.id === reviewer.id && waits;
  const mayRevoke = me?.staff.id === askedBy.id || me?.staff.roles.includes('publisher');
  const revoke = async () => {
    await ask(`${API}/reviews/${encodeURIComponent(id)}`, undefined, 'DELETE');
    say(words('review-revoked'));
    await onChanged();
  };
  const title = flow === null ? '' : titleOfFlow(files, flow);
  return (
    <li className="entry">
      <SubHeading level={3}>
        <a href={editorHashOf({ type: 'reviews', id })}>{reviewer.name}</a>
      </SubHeading>
      <p className="row small">
        <Badge kind={state in KINDS ? KINDS[state as keyof typeof KINDS] : 'plain'}>
          {words(`review-state-${state}`)}
        </Badge>
        <span>{words('review-progress', { done: answered, of: items })}</span>
      </p>
      <p>{flow === null ? words('review-what-changes') : words('review-what-flow', { flow: title })}</p>
      {message && <p>{message}</p>}
      {changed.length > 0 && <p>{words('review-changed', { files: changed.join(', ') })}</p>}
      <p className="small">
        {words('review-by-at', {
          name: askedBy.name,
          when: dayTime(at, language),
          until: dayWords(until, language),
        })}
      </p>
      <div className="row">
        <a href={editorHashOf({ type: 'reviews', id })}>
          {words(mine ? 'review-do' : 'review-look')}
          <span className="hidden-words">: {reviewer.name}</span>
        </a>
        {mayRevoke && COUNTS.includes(state) && (
          <SureAct
            negative
            about={`: ${reviewer.name}`}
            sure={words('review-revoke-sure', { name: reviewer.name })}
            yes={words('review-revoke-yes')}
            onAct={revoke}
          >
            {words('review-revoke')}
          </SureAct>
        )}
      </div>
    </li>
  );
}
