/** @jsxImportSource react */
import { useState } from 'react';
import { Act, ProblemLine, Send } from '../../desk/parts/act.js';
import { Field, LongField } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { sends } from '../../desk/parts/sends.js';
import { canBeDialled, phoneInGroups } from '../document/town/phone-text.js';
import { TOWN } from '../document/town/town-edit.js';
import type { NearForm, TownText } from '../document/town/town-form.js';
import { tryEdit } from '../live/editor-store.js';
import { useEdits } from '../live/use-edits.js';
import { LineField } from '../step/line-field.js';
import { useEditorWords } from '../words.js';
import { TownTexts } from './town-texts.js';
import type { Town } from './use-town.js';

/** Where residents get help near by: it stands under every step. */
export function NearPart({ town }: { readonly town: Town }) {
  const words = useEditorWords();
  const { near } = town.form;
  return (
    <>
      <p className="small">{words('near-why')}</p>
      {near.length === 0 && <p>{words('near-none')}</p>}
      <ul className="entries">
        {near.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing of an entry stays the same while one types; one more or less makes all anew.
          <OneNear key={`${at} of ${near.length}`} near={one} at={at} />
        ))}
      </ul>
      <NewNear />
    </>
  );
}

const dutch = (text: TownText) => (typeof text === 'string' ? text : (text.nl ?? ''));

function OneNear({ near, at }: { readonly near: NearForm; readonly at: number }) {
  const words = useEditorWords();
  const { fault, act } = useEdits();
  const name = dutch(near.name);
  const setText = (key: 'naam' | 'tekst') => (text: string, language?: string) =>
    tryEdit({ type: 'set-town-text', keys: ['dichtbij', at, key], text, ...(language !== undefined && { language }) });
  const setLine = (key: 'telefoon' | 'adres', text: string) =>
    tryEdit({ type: 'set-text', path: TOWN, keys: ['dichtbij', at, key], text: text || null });
  const remove = () => act({ type: 'remove-near', at }, words('town-removed', { name }));
  return (
    <li className="entry stack">
      <SubHeading>{name}</SubHeading>
      <TownTexts title={words('near-name')} text={near.name} onText={setText('naam')} />
      <TownTexts title={`${name}: ${words('near-text')}`} text={near.text} onText={setText('tekst')} />
      <div className="sides">
        <LineField
          label={`${words('near-phone')}: ${name}`}
          hint={words('near-empty')}
          type="tel"
          text={near.phone}
          tidy={(typed) => (typed.trim() === '' ? '' : phoneInGroups(typed))}
          onText={(text) => setLine('telefoon', text)}
          wrong={(text) => (text === '' || canBeDialled(text) ? '' : words('phone-wrong'))}
        />
        <LineField
          label={`${words('near-address')}: ${name}`}
          hint={words('near-empty')}
          text={near.address}
          onText={(text) => setLine('adres', text)}
        />
      </div>
      {fault && <ProblemLine text={fault} />}
      <div>
        <Act purpose="subtle" negative about={`: ${name}`} onAct={remove}>
          {words('town-remove')}
        </Act>
      </div>
    </li>
  );
}

function NewNear() {
  const words = useEditorWords();
  const [lacks, setLacks] = useState<'name' | 'text'>();
  const { fault, act, setFault } = useEdits();
  const add = (form: FormData, element: HTMLFormElement) => {
    const [name = '', text = ''] = ['name', 'text'].map((key) => String(form.get(key) ?? '').trim());
    const missing = name === '' ? 'name' : text === '' ? 'text' : undefined;
    setLacks(missing);
    setFault('');
    if (missing) return document.getElementById(`new-near-${missing}`)?.focus();
    if (!act({ type: 'add-near', name, text }, words('near-added', { name }))) element.reset();
  };
  return (
    <form className="panel stack" noValidate onSubmit={sends(add)} aria-labelledby="new-near-title">
      <SubHeading id="new-near-title">{words('near-new')}</SubHeading>
      <Field
        id="new-near-name"
        name="name"
        label={words('near-name')}
        hint={words('near-name-hint')}
        error={lacks === 'name' ? words('town-new-missing') : undefined}
        autoComplete="off"
      />
      <LongField
        id="new-near-text"
        name="text"
        label={words('near-text')}
        hint={words('near-text-hint')}
        error={lacks === 'text' ? words('town-value-missing') : undefined}
      />
      {fault && <ProblemLine text={fault} />}
      <div>
        <Send>{words('town-new-add')}</Send>
      </div>
    </form>
  );
}
