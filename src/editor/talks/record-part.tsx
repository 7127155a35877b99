/** @jsxImportSource react */

import { useMemo, useState } from 'react';
import type { Moment } from '../../conversation/moment.js';
import { say } from '../../desk/live/announce.js';
import { Act, Send } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { sends } from '../../desk/parts/sends.js';
import type { Version } from '../../flow/version.js';
import { EditFault } from '../document/files.js';
import { talksPath } from '../document/flow-parts.js';
import { rawFile } from '../document/raw-texts.js';
import { recordTalk } from '../document/record-talk.js';
import { editorHashOf } from '../live/editor-route.js';
import { editorState, tryEdit, useInFiles } from '../live/editor-store.js';
import type { PreviewState } from '../preview/preview-state.js';
import type { Played } from '../preview/preview-talk.js';
import { useEditorWords } from '../words.js';
import { talkItems } from './talk-items.js';

interface RecordProps {
  readonly flow: string;
  readonly version: Version;
  readonly moment: Moment;
  readonly played: Played;
  readonly state: PreviewState;
  readonly onChange: (next: PreviewState) => void;
}

/** Keeps what is clicked through in the preview as an example talk, under a name; and the way to those there are. */
export function RecordPart(props: RecordProps) {
  const words = useEditorWords();
  const { flow, state, onChange } = props;
  const file = useInFiles((files) => rawFile(files, talksPath(flow)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the talks are those of this file.
  const count = useMemo(() => talkItems(editorState().files, flow).length, [file, flow]);
  const start = () => {
    onChange({ ...state, talk: { ...state.talk, inputs: [] }, recording: {} });
    say(words('record-started'));
  };
  if (state.recording) return <RecordForm {...props} />;
  return (
    <div className="row">
      <Act onAct={start}>{words('record-start')}</Act>
      <a href={editorHashOf({ type: 'talks', flow })}>{words('talks-link', { count })}</a>
    </div>
  );
}

function RecordForm({ flow, version, moment, played, state, onChange }: RecordProps) {
  const words = useEditorWords();
  const [fault, setFault] = useState('');
  const { recording, ...rest } = state;
  const instead = recording?.instead;
  const keep = (form: FormData) => {
    const name = String(form.get('talk') ?? '').trim();
    const others = talkItems(editorState().files, flow).filter(({ index }) => index !== instead?.index);
    const wrong = name === '' ? words('talk-name-missing') : nameFault(others, name, words('talk-name-taken'));
    const refused = wrong || keepTalk(name);
    setFault(refused);
    if (refused) return document.getElementById('talk-name')?.focus();
    onChange(rest);
    say(words('record-saved', { name }));
  };
  const keepTalk = (name: string): string => {
    try {
      const { state: end, inputs } = played;
      const edit = recordTalk({ name, flow, inputs, version, state: end, moment });
      return tryEdit(instead && edit.type === 'add-talk' ? { ...edit, instead: instead.index } : edit);
    } catch (error) {
      if (error instanceof EditFault) return error.message;
      throw error;
    }
  };
  const stop = () => {
    onChange(rest);
    say(words('record-stopped'));
  };
  return (
    <form className="record stack" noValidate onSubmit={sends(keep)}>
      <p className="strong">{words('record-busy', { count: played.inputs.length })}</p>
      <Field
        id="talk-name"
        name="talk"
        label={words('talk-name')}
        hint={words('talk-name-hint')}
        error={fault || undefined}
        defaultValue={instead?.name}
        autoComplete="off"
        maxLength={200}
      />
      <div className="row">
        <Send>{words('record-save')}</Send>
        <Act onAct={stop}>{words('record-stop')}</Act>
      </div>
    </form>
  );
}

const nameFault = (others: readonly { readonly name: string }[], name: string, taken: string) =>
  others.some((one) => one.name === name) ? taken : '';
