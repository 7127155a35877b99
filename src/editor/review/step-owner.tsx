/** @jsxImportSource react */

import { useState } from 'react';
import { ProblemLine } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { textAt } from '../../flow/yaml-at.js';
import { rawFile } from '../document/raw-texts.js';
import { editorState, tryEdit, useInFiles } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';

interface StepOwnerProps {
  readonly flow: string;
  /** Without it, of the flow as a whole. */
  readonly step?: string;
}

/** Who looks after a step or a flow, and when it should be looked at again. */
export function StepOwner({ flow, step }: StepOwnerProps) {
  const words = useEditorWords();
  const [fault, setFault] = useState('');
  const path = `flows/${flow}.yaml`;
  const keysOf = (key: 'owner' | 'review') => (step === undefined ? [key] : ['steps', step, key]);
  const textOf = (key: 'owner' | 'review') => textAt(rawFile(editorState().files, path), keysOf(key));
  const owner = useInFiles(() => textOf('owner'));
  const review = useInFiles(() => textOf('review'));
  const set = (key: 'owner' | 'review', typed: string) => {
    const text = typed.trim();
    if (text === textOf(key)) return;
    setFault(tryEdit({ type: 'set-text', path, keys: keysOf(key), text: text || null }));
  };
  return (
    <Fold summary={words('care-title')}>
      <div className="stack">
        <Field
          key={`owner ${owner}`}
          label={words('care-owner')}
          hint={words('care-owner-hint')}
          defaultValue={owner}
          maxLength={100}
          onBlur={(event) => set('owner', event.target.value)}
        />
        <Field
          key={`review ${review}`}
          type="date"
          label={words('care-review')}
          hint={words('care-review-hint')}
          defaultValue={review}
          onBlur={(event) => set('review', event.target.value)}
        />
        {fault && <ProblemLine text={fault} />}
      </div>
    </Fold>
  );
}
