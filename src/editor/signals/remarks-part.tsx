/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { ask } from '../../desk/live/api.js';
import { useSettings } from '../../desk/live/desk-settings.js';
import { dayTime } from '../../desk/live/wait-time.js';
import { useLoaded } from '../../desk/manage/use-loaded.js';
import { Act, ProblemLine } from '../../desk/parts/act.js';
import { Tick } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { Badge } from '../../desk/parts/marks.js';
import type { RemarksAnswer, RemarkView } from '../../protocol/insight.js';
import { titleOfFlow } from '../document/titles.js';
import { editorHashOf } from '../live/editor-route.js';
import { API, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';

/** What colleagues at the desk say is not right in a step, each with the way to the step. */
export function RemarksPart() {
  const words = useEditorWords();
  const { answer, problem, reload } = useLoaded<RemarksAnswer>(`${API}/remarks`);
  const [all, setAll] = useState(false);
  const shown = answer?.remarks.filter(({ done }) => all || !done) ?? [];
  const mark = async ({ id, done, title }: RemarkView) => {
    await ask(`${API}/remarks/${encodeURIComponent(id)}`, { done: !done });
    say(words('remark-marked', { title }));
    await reload();
  };
  return (
    <div className="stack measure">
      <Tick label={words('remarks-all')} checked={all} onTick={setAll} />
      {problem && <ProblemLine text={problem} />}
      {!answer && !problem && <p className="muted">{words('signals-loading')}</p>}
      {answer && shown.length === 0 && <p>{words('remarks-none')}</p>}
      <ul className="entries">
        {shown.map((remark) => (
          <OneRemark key={remark.id} remark={remark} onMark={() => mark(remark)} />
        ))}
      </ul>
    </div>
  );
}

function OneRemark({ remark, onMark }: { readonly remark: RemarkView; readonly onMark: () => unknown }) {
  const words = useEditorWords();
  const { language } = useSettings();
  const { files } = useEditor();
  const { title, by, at, text, done, place } = remark;
  return (
    <li className="entry">
      <SubHeading>{place ? <a href={editorHashOf({ type: 'flow', ...place })}>{title}</a> : title}</SubHeading>
      <p className="row small">
        <span>{words('by-at', { name: by, when: dayTime(at, language) })}</span>
        <span>{place ? titleOfFlow(files, place.flow) : words('remark-gone')}</span>
        {done && <Badge kind="told">{words('remark-done')}</Badge>}
      </p>
      <p dir="auto">{text}</p>
      <div>
        <Act about={`: ${title}`} onAct={onMark}>
          {words(done ? 'remark-undo' : 'remark-do')}
        </Act>
      </div>
    </li>
  );
}
