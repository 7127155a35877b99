/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../live/announce.js';
import { ask, DeskProblem } from '../live/api.js';
import { useSettings } from '../live/desk-settings.js';
import { dayTime } from '../live/wait-time.js';
import { ProblemLine, Send, useAct } from '../parts/act.js';
import { Field } from '../parts/field.js';
import { SubHeading } from '../parts/heading.js';
import { sends } from '../parts/sends.js';
import { useWords, type WordKey } from '../words.js';

interface Copy {
  readonly id: string;
  readonly notes: readonly { readonly at: string; readonly text: string }[];
}

/** Why there is no copy, as far as the field can be blamed. */
const WRONG: Readonly<Record<string, WordKey>> = {
  missing: 'record-missing',
  'code-unknown': 'record-unknown',
  erased: 'record-erased',
};

/** A copy of everything kept about one resident, made by the privacy officer: to read the notes, and to download. */
export function RecordForm() {
  const words = useWords();
  const { busy, problem, run } = useAct();
  const [wrong, setWrong] = useState('');
  const [copy, setCopy] = useState<Copy>();
  const make = (form: FormData) =>
    run(async () => {
      setCopy(undefined);
      setWrong('');
      const key = String(form.get('key') ?? '').trim();
      try {
        if (!key) throw new DeskProblem(400, 'missing', '', '');
        setCopy(await ask<Copy>('record', { key }));
        say(words('record-made'));
      } catch (error) {
        const reason = error instanceof DeskProblem ? WRONG[error.code] : undefined;
        if (!reason) throw error;
        setWrong(words(reason));
        document.getElementById('record-key')?.focus();
      }
    });
  return (
    <section className="panel stack" aria-labelledby="record-title">
      <SubHeading id="record-title">{words('record-title')}</SubHeading>
      <p className="measure">{words('record-why')}</p>
      <form className="stack measure" noValidate onSubmit={sends(make)}>
        <Field
          id="record-key"
          name="key"
          label={words('record-code')}
          hint={words('record-code-hint')}
          error={wrong}
          autoComplete="off"
        />
        <div>
          <Send busy={busy}>{words('record-get')}</Send>
        </div>
        {problem && <ProblemLine text={problem} />}
      </form>
      {copy && <Made copy={copy} />}
    </section>
  );
}

function Made({ copy }: { readonly copy: Copy }) {
  const words = useWords();
  const { language } = useSettings();
  const href = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(copy, undefined, 2))}`;
  return (
    <>
      <p>
        <a href={href} download={`wegwijs-${copy.id}.json`}>
          {words('record-download')}
        </a>
      </p>
      <p className="strong">{words('record-notes', { count: copy.notes.length })}</p>
      <ul className="entries">
        {copy.notes.map((note) => (
          <li key={`${note.at} ${note.text}`} className="note">
            <time dateTime={note.at}>{dayTime(note.at, language)}</time>
            <p dir="auto">{note.text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
