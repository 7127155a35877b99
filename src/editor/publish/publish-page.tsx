/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { ask } from '../../desk/live/api.js';
import { ProblemLine, Send, useAct } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { PageHeading, SubHeading } from '../../desk/parts/heading.js';
import { Hidden, Notice } from '../../desk/parts/marks.js';
import { sends } from '../../desk/parts/sends.js';
import { agreed } from '../../desk/parts/sure-act.js';
import { editorHashOf } from '../live/editor-route.js';
import { elsewhereIn, unsavedIn } from '../live/editor-state.js';
import { API, editorState, loadDraft, settleElsewhere, useEditor } from '../live/editor-store.js';
import { dropKeptTexts, useKeptText } from '../live/kept-text.js';
import { diagnosticsIn } from '../problems/diagnostics-in.js';
import { placeOf } from '../problems/place-of.js';
import type { Problem } from '../problems/problem.js';
import { CheckLine, ProblemList } from '../problems/problems-page.js';
import { isFresh, useCheck } from '../problems/use-check.js';
import { AfterReview } from '../review/after-review.js';
import { ConflictCard } from '../shell/conflict-page.js';
import { useEditorWords } from '../words.js';
import { Changes } from './changes.js';
import { CorrectionChoice } from './correction-choice.js';
import { atOf } from './publish-time.js';

/** What is published, what stands in the way, and the act itself. */
export function PublishPage() {
  const words = useEditorWords();
  const state = useEditor();
  const checked = useCheck();
  const problems = checked.report?.problems ?? [];
  const errors = problems.filter(({ from, severity }) => from === 'check' && severity === 'error');
  const warnings = problems.filter(({ from, severity }) => from === 'check' && severity === 'warning');
  const unsaved = unsavedIn(state).length + state.settles.length > 0;
  const elsewhere = elsewhereIn(state);
  const may = state.me?.staff.roles.includes('publisher') ?? false;
  const ready =
    may &&
    !unsaved &&
    elsewhere.length === 0 &&
    checked.report !== undefined &&
    isFresh(checked) &&
    errors.length === 0;
  return (
    <>
      <PageHeading>{words('nav-publish')}</PageHeading>
      <div className="stack">
        <CheckLine />
        {!may && <Notice>{words('publish-no-right')}</Notice>}
        {unsaved && <Notice kind="warning">{words('publish-unsaved')}</Notice>}
        {elsewhere.length > 0 && (
          <section className="stack" aria-labelledby="elsewhere-title">
            <SubHeading id="elsewhere-title">{words('elsewhere')}</SubHeading>
            {elsewhere.map((conflict) => (
              <ConflictCard key={conflict.path} conflict={conflict} onSettle={settleElsewhere} />
            ))}
          </section>
        )}
        {errors.length > 0 && (
          <section className="panel stack" aria-labelledby="publish-errors">
            <SubHeading id="publish-errors">{words('publish-errors')}</SubHeading>
            <ProblemList problems={errors} />
          </section>
        )}
        <Changes />
        <AfterReview>{ready && <PublishForm warnings={warnings} />}</AfterReview>
      </div>
    </>
  );
}

interface ReasonsProps {
  readonly warnings: readonly Problem[];
  readonly faults: Readonly<Record<string, string>>;
}

/** Why each warning may stay. */
function Reasons({ warnings, faults }: ReasonsProps) {
  // Not by the line, which moves while one writes above it.
  const about = warnings.map(({ rule, file, step = '', message }) => `${rule} ${file} ${step} ${message}`);
  return warnings.map((warning, index) => {
    const name = `${about[index]} ${about.slice(0, index).filter((one) => one === about[index]).length}`;
    return <ReasonField key={name} {...{ name, warning, index }} error={faults[`reason-${index}`]} />;
  });
}

interface ReasonProps {
  readonly name: string;
  readonly warning: Problem;
  readonly index: number;
  readonly error?: string;
}

function ReasonField({ name, warning: { message, file, line, step }, index, error }: ReasonProps) {
  const words = useEditorWords();
  const { files } = useEditor();
  const [reason, setReason] = useKeptText(`publish.reason.${name}`);
  const place = placeOf(files, file, line, step);
  return (
    <div className="stack tight">
      <Field
        id={`publish-reason-${index}`}
        name={`reason-${index}`}
        label={words('reason', { message })}
        hint={words('reason-hint', { file, line })}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={error}
      />
      {place && (
        <p className="small">
          <a href={editorHashOf(place)}>
            {words('reason-go')}
            <Hidden>: {message}</Hidden>
          </a>
        </p>
      )}
    </div>
  );
}

/** A day and a time to publish at; left empty it is now. */
function LaterFields({ error }: { readonly error?: string }) {
  const words = useEditorWords();
  return (
    <details>
      <summary>{words('publish-later')}</summary>
      <div className="row row-end">
        <Field id="publish-day" name="day" type="date" label={words('publish-day')} error={error} />
        <Field name="time" type="time" label={words('publish-time')} defaultValue="00:00" />
      </div>
    </details>
  );
}

function PublishForm({ warnings }: { readonly warnings: readonly Problem[] }) {
  const words = useEditorWords();
  const { busy, problem, run } = useAct();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [correct, setCorrect] = useState(false);
  const [message, setMessage] = useKeptText('publish.message');
  const sure = useRef<HTMLDialogElement>(null);
  const publish = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const wrong: Record<string, string> = {};
    for (const index of warnings.keys())
      if (!text(`reason-${index}`)) wrong[`reason-${index}`] = words('reason-missing');
    if (!text('message')) wrong.message = words('publish-message-missing');
    const at = atOf(text('day'), text('time'));
    if (at === 'wrong') wrong.day = words('publish-at-wrong');
    setFaults(wrong);
    const [first] = Object.keys(wrong);
    if (first) return document.getElementById(`publish-${first}`)?.focus();
    const reasons = warnings.map(({ rule, file, line }, index) => ({
      rule,
      file,
      line,
      reason: text(`reason-${index}`),
    }));
    setRefused([]);
    return run(async () => {
      if (correct && !(await agreed(sure.current))) return;
      const { server } = editorState();
      const wanted = { message: text('message'), reasons, revision: server?.revision, ...(at && { at }) };
      await ask(`${API}/${correct ? 'corrections' : 'publish'}`, wanted).catch((error: unknown) => {
        setRefused(diagnosticsIn(error));
        throw error;
      });
      say(words(correct ? 'correct-done' : at ? 'publish-planned' : 'published'));
      dropKeptTexts('publish.');
      await loadDraft();
      location.hash = '#/versies';
    });
  };
  return (
    <form className="panel stack" noValidate onSubmit={sends(publish)} aria-labelledby="publish-title">
      <SubHeading id="publish-title">{words('publish-title')}</SubHeading>
      <Reasons {...{ warnings, faults }} />
      <Field
        id="publish-message"
        name="message"
        label={words('publish-message')}
        hint={words('publish-message-hint')}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
        error={faults.message}
        maxLength={300}
      />
      <CorrectionChoice chosen={correct} onChoose={setCorrect} sure={sure} />
      {!correct && <LaterFields error={faults.day} />}
      {problem && <ProblemLine text={problem} />}
      {refused.length > 0 && <ProblemList problems={refused} />}
      <div>
        <Send busy={busy}>{words(correct ? 'correct-go' : 'publish-go')}</Send>
      </div>
    </form>
  );
}
