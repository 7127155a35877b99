/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { ask } from '../../desk/live/api.js';
import { Act } from '../../desk/parts/act.js';
import { Pick } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { Notice } from '../../desk/parts/marks.js';
import type { PackageFileAnswer, PackagesAnswer } from '../../protocol/packages.js';
import { API, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';

/** Makes a package of a flow that is live, for another town. */
export function SharePackage({ flows }: { readonly flows: PackagesAnswer['flows'] }) {
  const words = useEditorWords();
  const [flow, setFlow] = useState(flows[0]?.flow ?? '');
  const [code, setCode] = useState('');
  const may = useEditor().me?.staff.roles.includes('publisher') ?? false;
  const make = async () => {
    const made = await ask<PackageFileAnswer>(`${API}/package-files`, { flow });
    keepFile(made);
    setCode(made.code);
    say(words('share-made', { file: made.path }));
  };
  return (
    <section className="panel stack" aria-labelledby="share-title">
      <SubHeading id="share-title">{words('share-title')}</SubHeading>
      <p className="measure">{words('share-about')}</p>
      {!may && <Notice>{words('share-no-right')}</Notice>}
      {may && flows.length > 0 && (
        <div className="row row-end">
          <Pick
            label={words('nav-list')}
            value={flow}
            choices={flows.map((one) => [one.flow, one.name] as const)}
            onPick={setFlow}
          />
          <Act onAct={make}>{words('share-make')}</Act>
        </div>
      )}
      {code && <Notice kind="ok">{words('share-code', { code })}</Notice>}
    </section>
  );
}

/** Hands a file to the browser, to be kept where the person wants it. */
function keepFile({ path, text }: PackageFileAnswer): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = path;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
