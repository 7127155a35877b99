/** @jsxImportSource react */
import { useState } from 'react';
import { Act, Send } from '../../desk/parts/act.js';
import { Field, Pick } from '../../desk/parts/field.js';
import { sends } from '../../desk/parts/sends.js';
import { keysAt } from '../../flow/yaml-at.js';
import type { Lead, NewStep } from '../document/edit.js';
import { flowsIn, rawFile } from '../document/raw-texts.js';
import { goTo } from '../live/editor-route.js';
import { editorState, tryEdit } from '../live/editor-store.js';
import { nameFrom } from '../live/names.js';
import { useEditorWords } from '../words.js';

/** The kinds of steps an editor can make. */
const TYPED = ['date', 'text', 'name', 'address', 'postcode', 'phone', 'email', 'number'] as const;
const ENDS = ['plan', 'answer', 'report'] as const;
const KINDS = ['yes-no', 'choice', 'choices', ...TYPED, 'message', 'call', ...ENDS] as const;
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
export function NewStepForm(props: NewStepProps) {
  const { from, about } = props;
  const words = useEditorWords();
  const [open, setOpen] = useState(false);
  if (open) return <OpenForm {...props} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Act about={about === undefined ? undefined : `: ${about}`} onAct={() => setOpen(true)}>
        {words(from.option === undefined ? 'new-step-after' : 'new-step-here')}
      </Act>
    </div>
  );
}

function OpenForm({ flow, from, onClose }: NewStepProps & { readonly onClose: () => void }) {
  const words = useEditorWords();
  const [kind, setKind] = useState<Kind>('yes-no');
  const [fault, setFault] = useState('');
  const others = flowsIn(editorState().files).filter((one) => one !== flow);
  const [called, setCalled] = useState(others[0] ?? '');
  const add = (form: FormData) => {
    const text = kind === 'call' ? called : String(form.get('text') ?? '').trim();
    if (!text) return setFault(words('new-text-missing'));
    const root = rawFile(editorState().files, `flows/${flow}.yaml`);
    const step = nameFrom(text, [...keysAt(root, ['steps']), ...keysAt(root, ['derive'])], 'stap');
    const texts = { nl: { text, ...(isTyped(kind) && { why: words('new-why') }) } };
    const make = stepOf(kind, flow, called);
    const problem = tryEdit({ type: 'add-step', flow, step, make, after: from.step, from, texts });
    setFault(problem);
    if (problem) return;
    onClose();
    goTo({ type: 'flow', flow, step });
  };
  return (
    <form className="panel stack" noValidate onSubmit={sends(add)}>
      {kind === 'call' ? (
        <Pick
          label={words('call-which')}
          error={fault || undefined}
          value={called}
          choices={others.map((one) => [one, one] as const)}
          onPick={setCalled}
        />
      ) : (
        <Field
          name="text"
          label={words('new-text')}
          hint={words('new-text-hint')}
          error={fault || undefined}
          autoComplete="off"
          autoFocus
        />
      )}
      <Pick
        label={words('new-kind')}
        value={kind}
        choices={KINDS.map((one) => [one, words(one === 'text' ? 'new-text-kind' : `new-${one}`)] as const)}
        onPick={(picked) => setKind(picked as Kind)}
      />
      <div className="row">
        <Send>{words('new-add')}</Send>
        <Act onAct={onClose}>{words('not-now')}</Act>
      </div>
    </form>
  );
}

const isTyped = (kind: Kind) => TYPED.some((one) => one === kind);

function stepOf(kind: Kind, flow: string, called: string): NewStep {
  const end = ENDS.find((one) => one === kind);
  const typed = TYPED.find((one) => one === kind);
  if (end) return { kind: 'result', result: end };
  if (typed)
    return {
      kind: 'question',
      ask: typed,
      options: [typed === 'date' ? 'weet-niet' : 'overslaan'],
      purpose: flow,
      keep: KEEP,
    };
  if (kind === 'message') return { kind: 'message' };
  if (kind === 'call') return { kind: 'call', flow: called };
  const options = [kind === 'choices' ? 'geen-van-deze' : 'weet-niet'];
  return { kind: 'question', ask: kind as 'yes-no' | 'choice' | 'choices', options };
}
