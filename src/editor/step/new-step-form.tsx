/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, Send } from '../../desk/parts/act.js';
import { Field, Pick } from '../../desk/parts/field.js';
import { sends } from '../../desk/parts/sends.js';
import type { Lead, NewStep } from '../document/edit.js';
import { goTo } from '../live/editor-route.js';
import { editorState, tryEdit } from '../live/editor-store.js';
import { nameFrom } from '../live/names.js';
import { keysAt, rawFile } from '../live/raw-texts.js';
import { useEditorWords } from '../words.js';

/** The kinds of steps an editor can make. */
const KINDS = ['yes-no', 'choice', 'choices', 'date', 'text', 'message', 'plan', 'answer'] as const;
type Kind = (typeof KINDS)[number];

/** Days an answer that is typed is kept, unless the editor says otherwise. */
const KEEP = 30;

interface NewStepProps {
  readonly flow: string;
  /** What leads to the new step. */
  readonly from: Lead;
  /** Which answer it is made at, for who cannot see it. */
  readonly about?: string;
}

/** Makes a new step behind a step or at one of its answers; it goes on to where that led. */
export function NewStepForm({ flow, from, about }: NewStepProps) {
  const words = useEditorWords();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<Kind>('yes-no');
  const [fault, setFault] = useState('');
  const make = (form: FormData) => {
    const text = String(form.get('text') ?? '').trim();
    if (!text) return setFault(words('new-text-missing'));
    const taken = keysAt(rawFile(editorState().files, `flows/${flow}.yaml`), ['steps']);
    const step = nameFrom(text, taken, 'stap');
    const typed = kind === 'date' || kind === 'text';
    const texts = { nl: { text, ...(typed && { why: words('new-why') }) } };
    const problem = tryEdit({ type: 'add-step', flow, step, make: stepOf(kind, flow), after: from.step, from, texts });
    setFault(problem);
    if (problem) return;
    say(words('step-added', { title: text }));
    setOpen(false);
    goTo({ type: 'flow', flow, step });
  };
  if (!open) {
    return (
      <div>
        <Act about={about === undefined ? undefined : `: ${about}`} onAct={() => setOpen(true)}>
          {words(from.option === undefined ? 'new-step-after' : 'new-step-here')}
        </Act>
      </div>
    );
  }
  return (
    <form className="panel stack" noValidate onSubmit={sends(make)}>
      <Field
        name="text"
        label={words('new-text')}
        hint={words('new-text-hint')}
        error={fault || undefined}
        autoComplete="off"
        autoFocus
      />
      <Pick
        label={words('new-kind')}
        value={kind}
        choices={KINDS.map((one) => [one, words(one === 'text' ? 'new-text-kind' : `new-${one}`)] as const)}
        onPick={(picked) => setKind(picked as Kind)}
      />
      <div className="row">
        <Send>{words('new-add')}</Send>
        <Act onAct={() => setOpen(false)}>{words('not-now')}</Act>
      </div>
    </form>
  );
}

function stepOf(kind: Kind, flow: string): NewStep {
  switch (kind) {
    case 'yes-no':
    case 'choice':
      return { kind: 'question', ask: kind, options: ['weet-niet'] };
    case 'choices':
      return { kind: 'question', ask: kind, options: ['geen-van-deze'] };
    case 'date':
    case 'text':
      return { kind: 'question', ask: kind, options: ['weet-niet'], purpose: flow, keep: KEEP };
    case 'message':
      return { kind: 'message' };
    case 'plan':
    case 'answer':
      return { kind: 'result', result: kind };
  }
}
