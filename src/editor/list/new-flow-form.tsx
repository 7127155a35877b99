/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, Send } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { sends } from '../../desk/parts/sends.js';
import { goTo } from '../live/editor-route.js';
import { editorState, tryEdit } from '../live/editor-store.js';
import { nameFrom } from '../live/names.js';
import { flowsIn, languagesIn } from '../live/raw-texts.js';
import { useEditorWords } from '../words.js';
import { newFlowFiles } from './new-flow-files.js';

/** Begins a new flow: its title and first question. It has one question and an end, and can be drawn at once. */
export function NewFlowForm() {
  const words = useEditorWords();
  const [open, setOpen] = useState(false);
  const [faults, setFaults] = useState<{ readonly title?: string; readonly question?: string }>({});
  const make = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const [title, question] = [text('title'), text('question')];
    const { files } = editorState();
    const flow = nameFrom(title, [...flowsIn(files), 'interface', 'glossary', 'lexicon', 'replies'], 'gesprek');
    const missing = {
      ...(!title && { title: words('new-flow-title-missing') }),
      ...(!question && { question: words('new-text-missing') }),
    };
    setFaults(missing);
    if (!title || !question) return;
    const made = newFlowFiles({ flow, title, question, languages: languagesIn(files) });
    const fault = tryEdit({ type: 'set-files', files: made });
    if (fault) return setFaults({ title: fault });
    say(words('new-flow-made', { title }));
    goTo({ type: 'flow', flow });
  };
  if (!open) {
    return (
      <div>
        <Act onAct={() => setOpen(true)}>{words('new-flow')}</Act>
      </div>
    );
  }
  return (
    <form className="panel stack" noValidate onSubmit={sends(make)}>
      <Field
        name="title"
        label={words('flow-title')}
        hint={words('new-flow-hint')}
        error={faults.title}
        autoComplete="off"
      />
      <Field name="question" label={words('new-flow-question')} error={faults.question} autoComplete="off" />
      <div className="row">
        <Send>{words('new-add')}</Send>
        <Act onAct={() => setOpen(false)}>{words('not-now')}</Act>
      </div>
    </form>
  );
}
