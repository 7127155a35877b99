/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, Send } from '../../desk/parts/act.js';
import { Field, Pick } from '../../desk/parts/field.js';
import { sends } from '../../desk/parts/sends.js';
import { OF_A_LANGUAGE } from '../../flow/sort-files.js';
import { flowsIn, languagesIn } from '../document/raw-texts.js';
import { TEMPLATES, type TemplateName, templateFiles } from '../document/templates/template-files.js';
import { goTo } from '../live/editor-route.js';
import { editorState, tryEdit } from '../live/editor-store.js';
import { nameFrom } from '../live/names.js';
import { useEditorWords } from '../words.js';

/** Begins a new flow from an example that is whole: it can be run at once, and its words are changed one by one. */
export function NewFlowForm() {
  const words = useEditorWords();
  const [open, setOpen] = useState(false);
  const [template, setTemplate] = useState<TemplateName>('information');
  const [fault, setFault] = useState('');
  const make = (form: FormData) => {
    const title = String(form.get('title') ?? '').trim();
    if (!title) return setFault(words('new-flow-title-missing'));
    const { files } = editorState();
    const flow = nameFrom(title, [...flowsIn(files), ...OF_A_LANGUAGE], 'gesprek');
    const made = tryEdit({ type: 'set-files', files: templateFiles(template, flow, languagesIn(files)) });
    const named = made || tryEdit({ type: 'add-language-text', language: 'nl', flow, keys: ['title'], text: title });
    setFault(named);
    if (named) return;
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
        error={fault || undefined}
        autoComplete="off"
        autoFocus
      />
      <Pick
        label={words('new-flow-template')}
        hint={TEMPLATES[template].use}
        value={template}
        choices={Object.entries(TEMPLATES).map(([name, { title }]) => [name, title] as const)}
        onPick={(picked) => setTemplate(picked as TemplateName)}
      />
      <div className="row">
        <Send>{words('new-add')}</Send>
        <Act onAct={() => setOpen(false)}>{words('not-now')}</Act>
      </div>
    </form>
  );
}
