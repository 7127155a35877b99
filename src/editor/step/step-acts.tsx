/** @jsxImportSource react */

import { memo, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine, Send } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { sends } from '../../desk/parts/sends.js';
import { goTo } from '../live/editor-route.js';
import { tryEdit } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { NewStepForm } from './new-step-form.js';
import { moveStep, removeStep } from './step-moves.js';

interface StepActsProps {
  readonly flow: string;
  readonly step: string;
  readonly title: string;
  readonly isEnd: boolean;
}

/** What can be done with a step as a whole. Each can be undone. */
export const StepActs = memo(({ flow, step, title, isEnd }: StepActsProps) => {
  const words = useEditorWords();
  const [fault, setFault] = useState('');
  return (
    <div className="stack">
      <div className="row">
        <Act onAct={() => setFault(moveStep(words, flow, step, -1))}>{words('up')}</Act>
        <Act onAct={() => setFault(moveStep(words, flow, step, 1))}>{words('down')}</Act>
        <Act negative onAct={() => setFault(removeStep(words, flow, step, title))}>
          {words('step-remove')}
        </Act>
      </div>
      {fault && <ProblemLine text={fault} />}
      {!isEnd && <NewStepForm flow={flow} from={{ step }} />}
      <Fold summary={words('step-rename')}>
        <RenameForm flow={flow} step={step} />
      </Fold>
    </div>
  );
});

function RenameForm({ flow, step }: { readonly flow: string; readonly step: string }) {
  const words = useEditorWords();
  const [fault, setFault] = useState('');
  const rename = (form: FormData) => {
    const to = String(form.get('name') ?? '').trim();
    const problem = to === step ? '' : tryEdit({ type: 'rename-step', flow, step, to });
    setFault(problem);
    if (problem || to === step) return;
    say(words('step-renamed', { to }));
    goTo({ type: 'flow', flow, step: to });
  };
  return (
    <form className="row row-end" noValidate onSubmit={sends(rename)}>
      <Field
        name="name"
        label={words('step-name')}
        hint={words('step-name-hint')}
        defaultValue={step}
        error={fault || undefined}
        autoComplete="off"
      />
      <Send>{words('step-rename-go')}</Send>
    </form>
  );
}
