/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { ask } from '../../desk/live/api.js';
import { ProblemLine, problemWords } from '../../desk/parts/act.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { useWords } from '../../desk/words.js';
import type { VersionFilesAnswer, VersionView } from '../../protocol/editor.js';
import { API, useEditor } from '../live/editor-store.js';
import { DiffView } from '../shell/diff-view.js';
import { useEditorWords } from '../words.js';
import { ForResidents } from './for-residents.js';

interface Changed {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What the draft changes in what residents get now, file by file. */
export function Changes() {
  const words = useEditorWords();
  const { live, changes, problem } = useChanges();
  return (
    <section className="panel stack" aria-labelledby="changes-title">
      <SubHeading id="changes-title">{words('changes-title')}</SubHeading>
      {problem && <ProblemLine text={problem} />}
      {changes?.length === 0 && <p>{words('changes-none')}</p>}
      {live && changes && changes.length > 0 && <ForResidents live={live} />}
      {changes?.map(({ path, before, after }) => (
        <details key={path}>
          <summary>{path}</summary>
          <DiffView before={before ?? ''} after={after ?? ''} />
        </details>
      ))}
    </section>
  );
}

/** The files of the version that residents begin with. */
async function liveFiles(): Promise<ReadonlyMap<string, string>> {
  const versions = await ask<readonly VersionView[]>(`${API}/versions`);
  const now = versions.find(({ current }) => current);
  if (!now) return new Map();
  const { files } = await ask<VersionFilesAnswer>(`${API}/versions/${encodeURIComponent(now.id)}`);
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** The files of the draft that differ from the version residents begin with. */
function useChanges() {
  const deskWords = useWords();
  const { files, server } = useEditor();
  const [live, setLive] = useState<ReadonlyMap<string, string>>();
  const [problem, setProblem] = useState('');
  const id = server?.live;
  useEffect(() => {
    if (id === undefined) return;
    liveFiles().then(setLive, (error: unknown) => setProblem(problemWords(deskWords, error)));
  }, [id, deskWords]);
  const changes =
    live &&
    [...new Set([...live.keys(), ...files.keys()])].sort().flatMap((path): readonly Changed[] => {
      const [before = null, after = null] = [live.get(path), files.get(path)];
      return before === after ? [] : [{ path, before, after }];
    });
  return { live, changes, problem };
}
