/** @jsxImportSource react */

import { type DueReview, dueReviews } from '../../check/due-reviews.js';
import { useSettings } from '../../desk/live/desk-settings.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { Badge } from '../../desk/parts/marks.js';
import { localTime } from '../../lib/amsterdam-time.js';
import { sourceFiles } from '../document/files.js';
import { titleOfFlow, titleOfStep } from '../document/titles.js';
import { editorHashOf } from '../live/editor-route.js';
import { useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { dayWords } from './day-words.js';

/** What should be looked at again by its date, by who looks after it. */
export function DueList() {
  const words = useEditorWords();
  const { files } = useEditor();
  const due = dueReviews(sourceFiles(files), localTime(Date.now()).day);
  const owners = [...new Set(due.map(({ owner }) => owner))].sort();
  return (
    <section className="stack" aria-labelledby="due-title">
      <SubHeading id="due-title">{words('due-title')}</SubHeading>
      <p>{words(due.length === 0 ? 'due-none' : 'due-why')}</p>
      {owners.map((owner) => (
        <div key={owner} className="stack">
          <SubHeading level={3}>{owner || words('due-nobody')}</SubHeading>
          <ul className="entries">
            {due
              .filter((one) => one.owner === owner)
              .map((one) => (
                <DueEntry key={`${one.flow} ${one.step ?? ''}`} due={one} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function DueEntry({ due: { flow, step, review, left } }: { readonly due: DueReview }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const { language } = useSettings();
  const title = titleOfFlow(files, flow);
  const own = step === undefined ? '' : titleOfStep(files, flow, step);
  return (
    <li className="entry">
      <a href={editorHashOf({ type: 'flow', flow, ...(step !== undefined && { step }) })}>
        {own ? `${title}: ${own}` : title}
      </a>
      <p className="row small">
        <span>{words('due-on', { day: dayWords(review, language) })}</span>
        {left < 0 && <Badge kind="urgent">{words('due-late')}</Badge>}
      </p>
    </li>
  );
}
