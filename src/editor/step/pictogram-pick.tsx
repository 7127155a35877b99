/** @jsxImportSource react */

import { useId, useState } from 'react';
import { Field } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { PICTOGRAMS } from '../../flow/pictograms.js';
import { useEditorWords } from '../words.js';

interface PictogramPickProps {
  /** What it is the pictogram of. */
  readonly about: string;
  readonly value: string;
  /** Empty for none. */
  readonly onPick: (name: string) => unknown;
}

/** A pictogram out of our own set, each with its name; typing finds one. */
export function PictogramPick({ about, value, onPick }: PictogramPickProps) {
  const words = useEditorWords();
  return (
    <Fold
      summary={
        <>
          <Drawing name={value} />
          {words('pictogram', { about })}: {PICTOGRAMS.get(value)?.[0] ?? words('pictogram-none')}
        </>
      }
    >
      <Choices about={about} value={value} onPick={onPick} />
    </Fold>
  );
}

function Choices({ about, value, onPick }: PictogramPickProps) {
  const words = useEditorWords();
  const group = useId();
  const [sought, setSought] = useState('');
  const found = [...PICTOGRAMS].filter(
    ([name, said]) => name === value || said.some((one) => one.toLowerCase().includes(sought.trim().toLowerCase())),
  );
  return (
    <fieldset className="stack tight">
      <legend className="small">{words('pictogram', { about })}</legend>
      <Field
        label={words('pictogram-find')}
        value={sought}
        autoComplete="off"
        onChange={(event) => setSought(event.target.value)}
      />
      <p className="small" role="status">
        {words('pictogram-found', { count: found.length })}
      </p>
      <div className="pictograms">
        {[['', [words('pictogram-none')]] as const, ...found].map(([name, [title]]) => (
          <label key={name} className="pictogram-choice">
            <input type="radio" name={group} checked={value === name} onChange={() => onPick(name)} />
            <Drawing name={name} />
            <span>{title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Drawing({ name }: { readonly name: string }) {
  return name === '' ? null : <img className="pictogram" src={`/pictogrammen/${name}.svg`} alt="" />;
}
