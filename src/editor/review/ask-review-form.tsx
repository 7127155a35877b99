/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { ask } from '../../desk/live/api.js';
import { CopyLink } from '../../desk/manage/copy-link.js';
import { ProblemLine, Send, useAct } from '../../desk/parts/act.js';
import { Field, Pick } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { Notice } from '../../desk/parts/marks.js';
import { sends } from '../../desk/parts/sends.js';
import { addDays, localTime } from '../../lib/amsterdam-time.js';
import type { AskedReviewAnswer, ReviewsAnswer } from '../../protocol/review.js';
import { flowsIn } from '../document/raw-texts.js';
import { titleOfFlow } from '../document/titles.js';
import { unsavedIn } from '../live/editor-state.js';
import { API, editorState, useEditor } from '../live/editor-store.js';
import { diagnosticsIn } from '../problems/diagnostics-in.js';
import type { Problem } from '../problems/problem.js';
import { ProblemList } from '../problems/problems-page.js';
import { useEditorWords } from '../words.js';

/** Days that somebody gets, unless another day is chosen. */
const WEEK = 7;

interface AskReviewFormProps {
  readonly colleagues: ReviewsAnswer['colleagues'];
  readonly onAsked: () => unknown;
}

/** Asks a colleague, or somebody without an account by a link, to look at what is saved. */
export function AskReviewForm({ colleagues, onAsked }: AskReviewFormProps) {
  const words = useEditorWords();
  const unsaved = unsavedIn(useEditor()).length > 0;
  const [made, setMade] = useState<Made>();
  const asked = async (next: Made) => {
    setMade(next);
    say(words('review-asked', { name: next.name }));
    await onAsked();
  };
  return (
    <section className="panel stack" aria-labelledby="review-ask-title">
      <SubHeading id="review-ask-title">{words('review-ask-title')}</SubHeading>
      <p>{words('review-ask-why')}</p>
      {unsaved && <Notice kind="warning">{words('review-unsaved')}</Notice>}
      <AskForm colleagues={colleagues} onSend={() => setMade(undefined)} onMade={asked} />
      {made?.link && <CopyLink link={made.link} hint={words('review-link-why', { name: made.name })} />}
      {made && !made.link && <p>{words('review-asked', { name: made.name })}</p>}
    </section>
  );
}

/** Who was asked, and the link for who has no account. */
interface Made {
  readonly name: string;
  readonly link?: string;
}

interface AskFormProps {
  readonly colleagues: ReviewsAnswer['colleagues'];
  readonly onSend: () => void;
  readonly onMade: (made: Made) => Promise<void>;
}

function AskForm({ colleagues, onSend, onMade }: AskFormProps) {
  const words = useEditorWords();
  const { busy, problem, run } = useAct();
  const [staff, setStaff] = useState('');
  const [flow, setFlow] = useState('');
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const send = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const given = { name: text('name'), until: text('until'), message: text('message') };
    const wrong = {
      ...(staff === '' && !given.name && { name: words('review-ask-name-missing') }),
      ...(!given.until && { until: words('review-ask-until-missing') }),
    };
    setFaults(wrong);
    const [first] = Object.keys(wrong);
    if (first) return document.getElementById(`review-ask-${first}`)?.focus();
    setRefused([]);
    onSend();
    return run(async () => {
      const { name, until, message } = given;
      const who = staff === '' ? { name } : { staff };
      const wanted = { revision: editorState().server?.revision, until, message, flow: flow || null, ...who };
      const { link } = await ask<AskedReviewAnswer>(`${API}/reviews`, wanted).catch((error: unknown) => {
        setRefused(diagnosticsIn(error));
        throw error;
      });
      const called = staff === '' ? name : (colleagues.find(({ id }) => id === staff)?.name ?? '');
      await onMade({ name: called, ...(link !== undefined && { link }) });
    });
  };
  return (
    <form className="stack measure" noValidate onSubmit={sends(send)}>
      <WhoFields {...{ colleagues, staff }} error={faults.name} onStaff={setStaff} />
      <WhatFields flow={flow} error={faults.until} onFlow={setFlow} />
      {problem && <ProblemLine text={problem} />}
      {refused.length > 0 && <ProblemList problems={refused} />}
      <div>
        <Send busy={busy}>{words('review-ask-go')}</Send>
      </div>
    </form>
  );
}

interface WhoFieldsProps {
  readonly colleagues: ReviewsAnswer['colleagues'];
  /** Empty for somebody without an account. */
  readonly staff: string;
  readonly error: string | undefined;
  readonly onStaff: (staff: string) => void;
}

function WhoFields({ colleagues, staff, error, onStaff }: WhoFieldsProps) {
  const words = useEditorWords();
  return (
    <>
      <Pick
        label={words('review-ask-who')}
        value={staff}
        choices={[['', words('review-ask-other')], ...colleagues.map(({ id, name }) => [id, name] as const)]}
        onPick={onStaff}
      />
      {staff === '' && (
        <Field
          id="review-ask-name"
          name="name"
          label={words('review-ask-name')}
          error={error}
          maxLength={100}
          autoComplete="off"
        />
      )}
    </>
  );
}

interface WhatFieldsProps {
  /** Empty for all that changes. */
  readonly flow: string;
  readonly error: string | undefined;
  readonly onFlow: (flow: string) => void;
}

function WhatFields({ flow, error, onFlow }: WhatFieldsProps) {
  const words = useEditorWords();
  const { files } = useEditor();
  return (
    <>
      <Pick
        label={words('review-ask-what')}
        value={flow}
        choices={[
          ['', words('review-ask-changes')],
          ...flowsIn(files).map((id) => [id, words('review-ask-flow', { flow: titleOfFlow(files, id) })] as const),
        ]}
        onPick={onFlow}
      />
      <Field
        id="review-ask-until"
        name="until"
        type="date"
        label={words('review-ask-until')}
        error={error}
        defaultValue={addDays(localTime(Date.now()).day, WEEK)}
      />
      <Field
        name="message"
        label={words('review-ask-message')}
        hint={words('review-ask-message-hint')}
        maxLength={500}
      />
    </>
  );
}
