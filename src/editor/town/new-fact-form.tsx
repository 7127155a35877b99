/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { ProblemLine, Send } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { sends } from '../../desk/parts/sends.js';
import type { Plain } from '../document/edit.js';
import { tryEdit } from '../live/editor-store.js';
import { nameFrom } from '../live/names.js';
import { useEditorWords } from '../words.js';
import { factTitle } from './fact-entry.js';

interface NewFactProps {
  /** The part of the file it goes into: `link`. */
  readonly group: string;
  /** The names that are there already. */
  readonly taken: readonly string[];
  /** The word above the field for what it is; without it a fact begins empty. */
  readonly valueLabel?: string;
  readonly asValue: (typed: string) => Plain;
}

/** A form for one more fact: how it is called, and what it is. */
export function NewFactForm({ group, taken, valueLabel, asValue }: NewFactProps) {
  const words = useEditorWords();
  const [fault, setFault] = useState('');
  const [missing, setMissing] = useState<'name' | 'value'>();
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const id = `new-${group}`;
  const add = () => {
    const lacks = name.trim() === '' ? 'name' : valueLabel && value.trim() === '' ? 'value' : undefined;
    setMissing(lacks);
    setFault('');
    if (lacks) return document.getElementById(`${id}-${lacks}`)?.focus();
    const fact = `${group}.${nameFrom(name, taken, 'gegeven')}`;
    const problem = tryEdit({ type: 'add-fact', fact, value: asValue(value.trim()) });
    setFault(problem);
    if (problem) return;
    setName('');
    setValue('');
    say(words('town-new-added', { name: factTitle(fact), fact: `{${fact}}` }));
  };
  return (
    <form className="panel stack" noValidate onSubmit={sends(add)} aria-labelledby={`${id}-title`}>
      <SubHeading id={`${id}-title`}>{words('town-new')}</SubHeading>
      <Field
        id={`${id}-name`}
        label={words('town-new-name')}
        hint={words('town-new-hint')}
        error={missing === 'name' ? words('town-new-missing') : undefined}
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      {valueLabel && (
        <Field
          id={`${id}-value`}
          label={valueLabel}
          error={missing === 'value' ? words('town-value-missing') : undefined}
          value={value}
          autoComplete="off"
          onChange={(event) => setValue(event.target.value)}
        />
      )}
      {fault && <ProblemLine text={fault} />}
      <div>
        <Send>{words('town-new-add')}</Send>
      </div>
    </form>
  );
}
