/** @jsxImportSource react */
import { useState } from 'react';
import { Tick } from '../../desk/parts/field.js';
import { PageHeading, SubHeading } from '../../desk/parts/heading.js';
import { Badge } from '../../desk/parts/marks.js';
import { fileKind } from '../../flow/file-kind.js';
import { editorHashOf } from '../live/editor-route.js';
import { useEditor } from '../live/editor-store.js';
import { editorWordOf, useEditorWords } from '../words.js';
import { placeOf } from './place-of.js';
import type { Problem } from './problem.js';
import { RepairPart } from './repair-part.js';
import { repairsFor } from './repairs.js';
import { TrailPart } from './trail-part.js';
import { isFresh, useCheck } from './use-check.js';

const KINDS = { error: 'urgent', warning: 'warm', remark: 'plain' } as const;
/** More lines than this are drawn on request only. */
const MOST = 100;

/** Everything that `check` and `lint` say, file by file; a press goes to the place. */
export function ProblemsPage() {
  const words = useEditorWords();
  const checked = useCheck();
  const [remarks, setRemarks] = useState(false);
  const problems = (checked.report?.problems ?? []).filter(({ severity }) => remarks || severity !== 'remark');
  const files = [...new Set(problems.map(({ file }) => file))];
  return (
    <>
      <PageHeading>{words('nav-problems')}</PageHeading>
      <div className="stack">
        <CheckLine />
        <Tick label={words('problems-remarks')} checked={remarks} onTick={setRemarks} />
        {checked.report && problems.length === 0 && <p>{words('problems-none')}</p>}
        {files.map((file) => (
          <section key={file} className="panel stack" aria-label={file}>
            <SubHeading>{file}</SubHeading>
            <ProblemList problems={problems.filter((problem) => problem.file === file)} />
          </section>
        ))}
      </div>
    </>
  );
}

/** How many errors and warnings there are, and whether the files are still being looked at. */
export function CheckLine() {
  const words = useEditorWords();
  const checked = useCheck();
  const count = (severity: Problem['severity']) =>
    checked.report?.problems.filter((problem) => problem.severity === severity).length ?? 0;
  const busy = !checked.report || !isFresh(checked);
  return (
    <p role="status" className="strong">
      {busy ? words('checking') : words('problems-count', { errors: count('error'), warnings: count('warning') })}
    </p>
  );
}

/** Problems one below the other, each with the way to its place. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useEditorWords();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, MOST);
  return (
    <>
      <ul className="entries">
        {shown.map((problem) => (
          <OneProblem key={`${problem.rule} ${problem.line} ${problem.column} ${problem.message}`} problem={problem} />
        ))}
      </ul>
      {shown.length < problems.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {words('problems-all', { count: problems.length })}
        </button>
      )}
    </>
  );
}

function OneProblem({ problem }: { readonly problem: Problem }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const { severity, message, found, trail, day, file, line } = problem;
  const place = placeOf(files, file, line, problem.step);
  const repairs = repairsFor(files, problem);
  const kind = fileKind(file);
  // In the step itself nothing else says that it is about a translation.
  const language = kind?.type === 'texts' && kind.language !== 'nl' && words('topic-in', { language: kind.language });
  const at = words('problem-line', { line });
  return (
    <li className="entry">
      <p className="row">
        <Badge kind={KINDS[severity]}>{editorWordOf(words, 'severity', severity)}</Badge>
        {place ? <a href={editorHashOf(place)}>{message}</a> : <span>{message}</span>}
      </p>
      {found && !message.includes(found) && <p className="small">{words('problem-found', { found })}</p>}
      <RepairPart repairs={repairs} about={message} />
      {trail && trail.length > 0 && (
        <TrailPart
          trail={trail}
          file={file}
          {...(day && { day })}
          step={place?.type === 'flow' ? place.step : undefined}
        />
      )}
      <p className="small muted">
        {language && `${language} · `}
        {at} · <code>{problem.rule}</code>
      </p>
    </li>
  );
}
