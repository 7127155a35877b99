/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { ask } from '../../desk/live/api.js';
import { useSettings } from '../../desk/live/desk-settings.js';
import { dayTime } from '../../desk/live/wait-time.js';
import { useLoaded } from '../../desk/manage/use-loaded.js';
import { ProblemLine, Send, useAct } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { PageHeading, SubHeading } from '../../desk/parts/heading.js';
import { Badge } from '../../desk/parts/marks.js';
import { sends } from '../../desk/parts/sends.js';
import type { SaveFilesAnswer, SaveView, VersionView } from '../../protocol/editor.js';
import { API, loadDraft, useEditor } from '../live/editor-store.js';
import { DiffView } from '../shell/diff-view.js';
import { type EditorWords, editorWordOf, useEditorWords } from '../words.js';
import { Plans } from './plans.js';

/** What was published, newest first, with a way back; and every save of the draft. */
export function VersionsPage() {
  const words = useEditorWords();
  const { me } = useEditor();
  const { answer, problem, reload } = useLoaded<readonly VersionView[]>(`${API}/versions`);
  const may = me?.staff.roles.some((role) => String(role) === 'publisher') ?? false;
  const versions = answer ?? [];
  return (
    <>
      <PageHeading>{words('nav-versions')}</PageHeading>
      <div className="stack">
        <Plans may={may} />
        {problem && <ProblemLine text={problem} />}
        <SubHeading>{words('versions-title')}</SubHeading>
        {answer && versions.length === 0 && <p>{words('versions-none')}</p>}
        <ul className="entries">
          {versions.map((version) => (
            <OneVersion key={`${version.id}`} version={version} live={version.current} may={may} onDone={reload} />
          ))}
        </ul>
        <Saves />
      </div>
    </>
  );
}

interface VersionProps {
  readonly version: VersionView;
  readonly live: boolean;
  readonly may: boolean;
  readonly onDone: () => unknown;
}

function OneVersion({ version, live, may, onDone }: VersionProps) {
  const words = useEditorWords();
  const { language } = useSettings();
  const { busy, problem, run } = useAct();
  const [missing, setMissing] = useState('');
  const when = dayTime(new Date(version.at).toISOString(), language);
  const field = `rollback-${version.id}`;
  const rollBack = (form: FormData) => {
    const message = String(form.get('message') ?? '').trim();
    setMissing(message ? '' : words('rollback-message-missing'));
    if (!message) return document.getElementById(field)?.focus();
    return run(async () => {
      await ask(`${API}/versions/${encodeURIComponent(version.id)}/rollback`, { message });
      say(words('rolled-back'));
      await loadDraft();
      await onDone();
    });
  };
  return (
    <li className="entry">
      <SubHeading level={3}>{version.message || words('version-from-files')}</SubHeading>
      <p className="row small">
        <span>{words('by-at', { name: authorOf(words, version.author), when })}</span>
        {live && <Badge kind="told">{words('version-live')}</Badge>}
        <Badge>{editorWordOf(words, 'version', version.kind)}</Badge>
        <span>{words('version-number', { id: version.id })}</span>
      </p>
      {may && !live && (
        <details>
          <summary>{words('rollback')}</summary>
          <form className="stack measure" noValidate onSubmit={sends(rollBack)}>
            <p>{words('rollback-why')}</p>
            <Field
              id={field}
              name="message"
              label={words('rollback-message')}
              error={missing || undefined}
              maxLength={300}
            />
            {problem && <ProblemLine text={problem} />}
            <div>
              <Send busy={busy}>{words('rollback-go')}</Send>
            </div>
          </form>
        </details>
      )}
    </li>
  );
}

const authorOf = (words: EditorWords, author: VersionView['author']) => author?.name ?? words('by-server');

function Saves() {
  const words = useEditorWords();
  const { language } = useSettings();
  const { answer, problem } = useLoaded<readonly SaveView[]>(`${API}/saves`);
  const saves = answer ?? [];
  return (
    <section className="stack" aria-labelledby="saves-title">
      <SubHeading id="saves-title">{words('saves-title')}</SubHeading>
      {problem && <ProblemLine text={problem} />}
      {answer && saves.length === 0 && <p className="muted">{words('saves-none')}</p>}
      <ul className="entries">
        {saves.map((save) => (
          <li key={save.id} className="entry">
            <SubHeading level={3}>{save.message}</SubHeading>
            <p className="small">
              {words('by-at', {
                name: authorOf(words, save.author),
                when: dayTime(new Date(save.at).toISOString(), language),
              })}
            </p>
            <SavedFiles save={save} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a save changed, asked for when it is opened. */
function SavedFiles({ save }: { readonly save: SaveView }) {
  const words = useEditorWords();
  const [files, setFiles] = useState<SaveFilesAnswer['files']>();
  const { problem, run } = useAct();
  const open = () =>
    run(async () => {
      const answer = await ask<SaveFilesAnswer>(`${API}/saves/${encodeURIComponent(save.id)}`);
      setFiles(answer.files);
    });
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && !files && void open()}>
      <summary>{words('save-files', { count: save.paths.length })}</summary>
      {problem && <ProblemLine text={problem} />}
      {files?.map(({ path, before, after }) => (
        <div key={path} className="stack">
          <p className="strong">
            <code>{path}</code>
          </p>
          <DiffView before={before ?? ''} after={after ?? ''} />
        </div>
      ))}
    </details>
  );
}
