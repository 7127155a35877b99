/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { ask } from '../../desk/live/api.js';
import { useLoaded } from '../../desk/manage/use-loaded.js';
import { ProblemLine } from '../../desk/parts/act.js';
import { PageHeading } from '../../desk/parts/heading.js';
import { Notice } from '../../desk/parts/marks.js';
import type { PackageLook, PackagesAnswer } from '../../protocol/packages.js';
import { unsavedIn } from '../live/editor-state.js';
import { API, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { AddedPackages } from './added-packages.js';
import { OpenPackage } from './open-package.js';
import { PackageCard } from './package-card.js';
import { SharePackage } from './share-package.js';

/** A package as it was opened: its text, and what the server says of it. */
interface Opened {
  readonly text: string;
  readonly look: PackageLook;
}

/** Flows of other towns: open a package, see what it would do, take it; and give one of our own. */
export function PackagesPage() {
  const words = useEditorWords();
  const state = useEditor();
  const { answer: list, problem, reload } = useLoaded<PackagesAnswer>(`${API}/packages`);
  const [opened, setOpened] = useState<Opened>();
  const unsaved = unsavedIn(state).length + state.settles.length > 0;
  const look = async (text: string) => {
    const said = await ask<PackageLook>(`${API}/packages/look`, { text });
    setOpened({ text, look: said });
    return said;
  };
  const open = async (text: string) => {
    setOpened(undefined);
    const { name } = await look(text);
    say(words('package-read', { name }));
  };
  return (
    <>
      <PageHeading>{words('nav-packages')}</PageHeading>
      <div className="stack">
        <p className="measure">{words('packages-about')}</p>
        {problem && <ProblemLine text={problem} />}
        <section className="panel stack" aria-label={words('package-file')}>
          {unsaved && <Notice kind="warning">{words('package-unsaved')}</Notice>}
          {!unsaved && <OpenPackage onText={open} />}
          {list && list.added.length > 0 && <p className="small">{words('package-file-update')}</p>}
        </section>
        {opened && !unsaved && (
          <PackageCard
            key={`${opened.look.flow} ${opened.look.version} ${opened.look.code}`}
            text={opened.text}
            look={opened.look}
            have={list?.added.find(({ flow }) => flow === opened.look.flow)?.version}
            onTrusted={async () => {
              await look(opened.text);
              await reload();
            }}
            onClose={() => setOpened(undefined)}
            onTaken={async () => {
              setOpened(undefined);
              await reload();
            }}
          />
        )}
        {list && <AddedPackages list={list} onChange={reload} />}
        {list && <SharePackage flows={list.flows} />}
      </div>
    </>
  );
}
