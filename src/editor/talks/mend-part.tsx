/** @jsxImportSource react */
import { useDeferredValue, useMemo, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine, Send } from '../../desk/parts/act.js';
import { Field, Pick } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { sends } from '../../desk/parts/sends.js';
import { readVersion } from '../../flow/read-version.js';
import type { Version } from '../../flow/version.js';
import { type Files, sourceFiles } from '../document/files.js';
import { type BrokenTalk, brokenTalks, mendTalks, type TalkAnswer } from '../document/mend-talks.js';
import { tryEdit, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { MendEffect } from './mend-effect.js';
import { type Asking, askingAt, askingOf, lineOf } from './mend-step.js';

/** Mends all example talks that a new question broke, by answering it once. */
export function MendPart() {
  const words = useEditorWords();
  const [open, setOpen] = useState(false);
  if (open) return <Mending onClose={() => setOpen(false)} />;
  return (
    <div>
      <Act onAct={() => setOpen(true)}>{words('mend-open')}</Act>
    </div>
  );
}

function Mending({ onClose }: { readonly onClose: () => void }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const version = useMemo(() => readVersion(sourceFiles(files), 'draft').version, [files]);
  const broken = useMemo(() => (version ? brokenTalks(files, version) : []), [files, version]);
  return (
    <section className="panel stack" aria-labelledby="mend-title">
      <SubHeading id="mend-title">{words('mend-title')}</SubHeading>
      {version ? (
        <MendForm {...{ files, version, broken, onClose }} />
      ) : (
        <>
          <p>{words('mend-broken')}</p>
          <div>
            <Act onAct={onClose}>{words('not-now')}</Act>
          </div>
        </>
      )}
    </section>
  );
}

interface MendFormProps {
  readonly files: Files;
  readonly version: Version;
  readonly broken: readonly BrokenTalk[];
  readonly onClose: () => void;
}

/** What was chosen for a question; the answer is empty until there is one. */
interface Chosen extends Asking {
  readonly answer: string;
}

function MendForm({ files, version, broken, onClose }: MendFormProps) {
  const words = useEditorWords();
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [fault, setFault] = useState('');
  const rows = useDeferredValue(chosen);
  const effects = useMemo(
    () => [...rows.keys(), rows.length].map((count) => mendTalks(version, broken, answersOf(rows.slice(0, count)))),
    [version, broken, rows],
  );
  const all = effects.at(-1);
  const choose = (row: number, one: Chosen | undefined) => setChosen([...chosen.slice(0, row), ...(one ? [one] : [])]);
  const mend = () => {
    const { mended, edit } = mendTalks(version, broken, answersOf(chosen));
    if (mended.length === 0) return setFault(words('mend-nothing'));
    const refused = tryEdit(edit);
    setFault(refused);
    if (refused) return;
    say(words('mend-done', { count: mended.length }));
    onClose();
  };
  return (
    <form className="stack" noValidate onSubmit={sends(mend)}>
      <p>{words('mend-why')}</p>
      {effects.map(({ asked }, row) => {
        const own = chosen[row];
        const full = row === 0 || chosen[row - 1]?.answer !== '';
        if (!own && (!full || asked.length === 0)) return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place among the questions.
          <MendRow key={row} first={row === 0} own={own} onChoose={(one) => choose(row, one)}>
            {asked.map((one) => askingOf(files, version, one))}
          </MendRow>
        );
      })}
      {all && rows.some(({ answer }) => answer !== '') && <MendEffect files={files} effect={all} />}
      {fault && <ProblemLine text={fault} />}
      <div className="row">
        <Send>{words('mend-go')}</Send>
        <Act onAct={onClose}>{words('not-now')}</Act>
      </div>
    </form>
  );
}

const answersOf = (rows: readonly Chosen[]): readonly TalkAnswer[] =>
  rows.flatMap((one) =>
    one.answer.trim() === '' ? [] : [{ home: one.home, step: one.step, line: lineOf(one, one.answer.trim()) }],
  );

interface MendRowProps {
  readonly first: boolean;
  readonly own: Chosen | undefined;
  readonly onChoose: (one: Chosen | undefined) => void;
  /** The questions to choose from. */
  readonly children: readonly Asking[];
}

function MendRow({ first, own, onChoose, children: offered }: MendRowProps) {
  const words = useEditorWords();
  const choices = offered.map((one) => [one.name, one.title] as const);
  const pick = (name: string) => {
    const one = askingAt(offered, name);
    onChoose(one && { ...one, answer: '' });
  };
  const options = own?.options ?? [];
  const isOption = options.some(([id]) => id === own?.answer);
  return (
    <div className="stack tight">
      <Pick
        label={words(first ? 'mend-step' : 'mend-step-more')}
        value={own?.name ?? ''}
        choices={[['', words(first ? 'when-choose' : 'mend-step-none')], ...choices]}
        onPick={pick}
      />
      {own && options.length > 0 && (
        <Pick
          label={words('mend-answer', { title: own.title })}
          value={isOption ? own.answer : ''}
          choices={[['', words(own.typed ? 'mend-type' : 'when-choose')], ...options]}
          onPick={(answer) => onChoose({ ...own, answer })}
        />
      )}
      {own?.typed && !isOption && (
        <Field
          label={options.length > 0 ? words('mend-typed') : words('mend-answer', { title: own.title })}
          value={own.answer}
          onChange={(event) => onChoose({ ...own, answer: event.target.value })}
          autoComplete="off"
        />
      )}
    </div>
  );
}
