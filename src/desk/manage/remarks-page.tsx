/** @jsxImportSource react */
import { useState } from 'react';
import type { Remark } from '../../protocol/desk.js';
import { say } from '../live/announce.js';
import { ask } from '../live/api.js';
import { useSettings } from '../live/desk-settings.js';
import { dayTime } from '../live/wait-time.js';
import { Act, ProblemLine } from '../parts/act.js';
import { Tick } from '../parts/field.js';
import { PageHeading, SubHeading } from '../parts/heading.js';
import { Badge } from '../parts/marks.js';
import { useWords } from '../words.js';
import { useLoaded } from './use-loaded.js';

/** What staff say is not right in a step, for the editors to mend. */
export function RemarksPage() {
  const words = useWords();
  const { language } = useSettings();
  const { answer, problem, reload } = useLoaded<readonly Remark[] | { readonly remarks: readonly Remark[] }>('remarks');
  const [all, setAll] = useState(false);
  const remarks = answer === undefined ? [] : 'remarks' in answer ? answer.remarks : answer;
  const shown = remarks.filter(({ done }) => all || !done);
  const mark = async ({ id, done, title }: Remark) => {
    await ask(`remarks/${encodeURIComponent(id)}`, { done: !done });
    say(words('remark-marked', { title }));
    await reload();
  };
  return (
    <>
      <PageHeading>{words('nav-remarks')}</PageHeading>
      <div className="stack">
        <Tick label={words('remarks-all')} checked={all} onTick={setAll} />
        {problem && <ProblemLine text={problem} />}
        {answer && shown.length === 0 && <p className="muted">{words('remarks-none')}</p>}
        <ul className="entries">
          {shown.map((remark) => (
            <li key={remark.id} className="entry">
              <SubHeading level={3}>{remark.title}</SubHeading>
              <p className="row small muted">
                <code>{`${remark.flow} / ${remark.step}`}</code>
                <span>{words('remark-by', { name: remark.by, when: dayTime(remark.at, language) })}</span>
                {remark.done && <Badge kind="told">{words('remark-done')}</Badge>}
              </p>
              <p dir="auto">{remark.text}</p>
              <div>
                <Act about={`: ${remark.title}`} onAct={() => mark(remark)}>
                  {words(remark.done ? 'remark-undo' : 'remark-mark')}
                </Act>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
