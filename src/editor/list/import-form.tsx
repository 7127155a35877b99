/** @jsxImportSource react */
import { useDeferredValue, useMemo, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine, Send } from '../../desk/parts/act.js';
import { Field, LongField } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { Badge } from '../../desk/parts/marks.js';
import { sends } from '../../desk/parts/sends.js';
import { goTo } from '../live/editor-route.js';
import { tryEdit, useEditor } from '../live/editor-store.js';
import { useKeptText } from '../live/kept-text.js';
import { editorWordOf, useEditorWords } from '../words.js';
import { type ImportDraft, importDraft } from './import-draft.js';

/** Larger files are not read: nobody writes such a tree by hand. */
const MOST_BYTES = 400_000;
/** So many findings of a tree are shown; the rest comes when the flow is made. */
const MOST_FOUND = 10;

/** Begins a flow from a decision tree that somebody wrote; what it becomes stands below it while one types. */
export function ImportForm() {
  const words = useEditorWords();
  const [open, setOpen] = useState(false);
  if (open) return <OpenForm onClose={() => setOpen(false)} />;
  return (
    <div>
      <Act onAct={() => setOpen(true)}>{words('import-open')}</Act>
    </div>
  );
}

function OpenForm({ onClose }: { readonly onClose: () => void }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const [text, setText] = useKeptText('import.text');
  const [title, setTitle] = useKeptText('import.title');
  const [fault, setFault] = useState('');
  const [read, name] = [useDeferredValue(text), useDeferredValue(title)];
  const draft = useMemo(() => importDraft(files, read, name), [files, read, name]);
  const make = () => {
    const made = importDraft(files, text, title);
    if (made.type !== 'draft') return document.getElementById('import-text')?.focus();
    const refused = tryEdit({ type: 'set-files', files: made.files });
    setFault(refused);
    if (refused) return;
    setText('');
    setTitle('');
    say(words('import-made', { title: made.title }));
    goTo({ type: 'flow', flow: made.flow });
  };
  return (
    <form className="panel stack" noValidate onSubmit={sends(make)} aria-labelledby="import-title">
      <SubHeading level={3} id="import-title">
        {words('import-title')}
      </SubHeading>
      <LongField
        id="import-text"
        label={words('import-text')}
        hint={words('import-hint')}
        rows={8}
        value={text}
        spellCheck={false}
        className="utrecht-textarea utrecht-textarea--html-textarea import-text"
        error={draft.type === 'fault' ? draft.message : undefined}
        onChange={(event) => setText(event.target.value)}
        autoFocus
      />
      <FileField onText={setText} onFault={setFault} />
      {fault && <ProblemLine text={fault} />}
      <Field
        label={words('flow-title')}
        value={title}
        placeholder={draft.type === 'draft' ? draft.title : undefined}
        onChange={(event) => setTitle(event.target.value)}
        autoComplete="off"
      />
      {draft.type === 'draft' && <Became draft={draft} />}
      <div className="row">
        <Send>{words('import-make')}</Send>
        <Act onAct={onClose}>{words('not-now')}</Act>
      </div>
    </form>
  );
}

interface FileFieldProps {
  readonly onText: (text: string) => void;
  readonly onFault: (fault: string) => void;
}

function FileField({ onText, onFault }: FileFieldProps) {
  const words = useEditorWords();
  const take = async (file: File | undefined) => {
    if (!file) return;
    onFault(file.size > MOST_BYTES ? words('import-too-large') : '');
    if (file.size <= MOST_BYTES) onText(await file.text());
  };
  return (
    <Field
      type="file"
      label={words('import-file')}
      accept=".txt,.md,.mmd,.mermaid,text/plain"
      onChange={(event) => void take(event.target.files?.[0])}
    />
  );
}

/** What a tree becomes, step by step, and what still has to be looked at. */
function Became({ draft: { items, notes, diagnostics } }: { readonly draft: Extract<ImportDraft, { type: 'draft' }> }) {
  const words = useEditorWords();
  const found = [...diagnostics].sort((a, b) => (a.severity < b.severity ? -1 : 1)).slice(0, MOST_FOUND);
  return (
    <>
      <section className="stack" aria-labelledby="import-became">
        <SubHeading level={3} id="import-became">
          {words('import-became', { count: items.length })}
        </SubHeading>
        <ol className="trail import-steps">
          {items.map(({ step, kind, title, leadsTo }) => (
            <li key={step}>
              {title} <Badge>{words(`kind-${kind}`)}</Badge>
              {leadsTo.length > 0 && (
                <span className="small muted">
                  {' '}
                  {leadsTo.map(({ label, title: to }) => `${label}: ${to}`).join('; ')}
                </span>
              )}
            </li>
          ))}
        </ol>
      </section>
      {notes.length + found.length > 0 && (
        <section className="stack" aria-labelledby="import-look">
          <SubHeading level={3} id="import-look">
            {words('import-look')}
          </SubHeading>
          <ul className="plain-list small">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
            {found.map(({ file, line, column, rule, severity, message }) => (
              <li key={`${file} ${line} ${column} ${rule}`}>
                <Badge kind={severity === 'error' ? 'urgent' : 'plain'}>
                  {editorWordOf(words, 'severity', severity)}
                </Badge>{' '}
                {message}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
