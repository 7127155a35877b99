/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine, Send, useAct } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { sends } from '../../desk/parts/sends.js';
import { unsavedIn } from '../live/editor-state.js';
import { dropUnsaved, saveDraft, useEditor } from '../live/editor-store.js';
import { diagnosticsIn } from '../problems/diagnostics-in.js';
import type { Problem } from '../problems/problem.js';
import { ProblemList } from '../problems/problems-page.js';
import { useEditorWords } from '../words.js';
import { redoAloud, undoAloud, useUndoKeys } from './undo-keys.js';

const DONE = { saved: 'saved', together: 'saved-together', conflict: 'conflict-found' } as const;

/** Undo and redo, how much is not saved, and saving it with a line that says what was done. */
export function SaveBar() {
  const words = useEditorWords();
  const state = useEditor();
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState('');
  useUndoKeys(setFault);
  const unsaved = unsavedIn(state);
  const count = Math.max(unsaved.length, state.settles.length);
  const saveable = count > 0 && state.conflicts.length === 0;
  return (
    <section className="save-bar" aria-label={words('save-bar')}>
      <Act onAct={() => setFault(undoAloud(words))}>{words('undo')}</Act>
      <Act onAct={() => setFault(redoAloud(words))}>{words('redo')}</Act>
      {fault && <ProblemLine text={fault} />}
      <span className="small">
        {count === 0 ? words('all-saved') : words(count === 1 ? 'unsaved-one' : 'unsaved', { count })}
      </span>
      {/* Always there: what appears would move the page under the pointer. */}
      <Act purpose="primary" onAct={() => (saveable ? setOpen(true) : say(words('nothing-to-save')))}>
        {words('save-open')}
      </Act>
      {open && <SaveDialog paths={unsaved.map(({ path }) => path)} onClose={() => setOpen(false)} />}
    </section>
  );
}

interface SaveDialogProps {
  readonly paths: readonly string[];
  readonly onClose: () => void;
}

function Paths({ paths }: Pick<SaveDialogProps, 'paths'>) {
  return (
    <ul className="plain-list">
      {paths.map((path) => (
        <li key={path}>
          <code>{path}</code>
        </li>
      ))}
    </ul>
  );
}

function SaveDialog({ paths, onClose }: SaveDialogProps) {
  const words = useEditorWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { busy, problem, run } = useAct();
  const [missing, setMissing] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  // Closed by the browser, so that the focus is back on what opened it.
  const close = () => dialog.current?.close();
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const save = (form: FormData) => {
    const message = String(form.get('message') ?? '').trim();
    setMissing(message ? '' : words('save-message-missing'));
    if (!message) return document.getElementById('save-message')?.focus();
    setRefused([]);
    return run(async () => {
      const done = await saveDraft(message).catch((error: unknown) => {
        setRefused(diagnosticsIn(error));
        throw error;
      });
      say(words(DONE[done]));
      close();
    });
  };
  const drop = () => {
    dropUnsaved();
    say(words('dropped'));
    close();
  };
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="save-title">
      <form className="stack" noValidate onSubmit={sends(save)}>
        <SubHeading id="save-title">{words('save-title')}</SubHeading>
        <Paths paths={paths} />
        <Field
          id="save-message"
          name="message"
          label={words('save-message')}
          hint={words('save-message-hint')}
          error={missing || undefined}
          maxLength={300}
        />
        {problem && <ProblemLine text={problem} />}
        {refused.length > 0 && <ProblemList problems={refused} />}
        <div className="row">
          <Send busy={busy}>{words('save')}</Send>
          <Act onAct={close}>{words('not-now')}</Act>
        </div>
        <details>
          <summary>{words('drop-title')}</summary>
          <p>{words('drop-why')}</p>
          <Act negative onAct={drop}>
            {words('drop')}
          </Act>
        </details>
      </form>
    </dialog>
  );
}
