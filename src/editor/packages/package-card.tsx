/** @jsxImportSource react */
import { type ReactNode, useMemo, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { ask, DeskProblem } from '../../desk/live/api.js';
import { useSettings } from '../../desk/live/desk-settings.js';
import { longDay } from '../../desk/live/wait-time.js';
import { Act } from '../../desk/parts/act.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { Notice } from '../../desk/parts/marks.js';
import { SureAct } from '../../desk/parts/sure-act.js';
import type { SaveAnswer } from '../../protocol/editor.js';
import type { PackageLook } from '../../protocol/packages.js';
import { type Files, withTexts } from '../document/files.js';
import { packageOffer } from '../document/package/package-offer.js';
import { API, saveThrough, tryEdit, undoEdit, useEditor } from '../live/editor-store.js';
import { ConflictCard } from '../shell/conflict-page.js';
import { useEditorWords } from '../words.js';
import { PackageEffect } from './package-effect.js';

interface CardProps {
  readonly text: string;
  readonly look: PackageLook;
  /** The version that was taken before. */
  readonly have: number | undefined;
  readonly onTrusted: () => Promise<void>;
  readonly onTaken: () => Promise<void>;
  readonly onClose: () => void;
}

/** An opened package: who made it, what it needs and what it would change; and the act of taking it. */
export function PackageCard({ text, look, have, onTrusted, onTaken, onClose }: CardProps) {
  const words = useEditorWords();
  const { language } = useSettings();
  const { name, version, maker, made, licence, code } = look;
  return (
    <section className="panel stack" aria-labelledby="package-title">
      <SubHeading id="package-title">{words('package-title', { name, version })}</SubHeading>
      <ul>
        <Said of={words('package-maker')}>{maker}</Said>
        <Said of={words('package-code')}>
          <code>{code}</code>
        </Said>
        <Said of={words('package-made')}>{longDay(made, language)}</Said>
        <Said of={words('package-licence')}>{licence}</Said>
      </ul>
      {have !== undefined && <p>{words('package-have', { version: have })}</p>}
      {!look.trusted && <Trust text={text} look={look} onTrusted={onTrusted} />}
      <Offer text={text} look={look} onTaken={onTaken} />
      <div>
        <Act onAct={onClose}>{words('package-close')}</Act>
      </div>
    </section>
  );
}

function Said({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  return (
    <li>
      <span className="strong">{of}: </span>
      {children}
    </li>
  );
}

function Trust({ text, look, onTrusted }: Pick<CardProps, 'text' | 'look' | 'onTrusted'>) {
  const words = useEditorWords();
  const may = useEditor().me?.staff.roles.includes('publisher') ?? false;
  const { maker, code } = look;
  const trust = async () => {
    await ask(`${API}/package-keys`, { text });
    await onTrusted();
    say(words('package-trusted', { maker }));
  };
  return (
    <Notice kind="warning">
      <div className="stack">
        <p className="strong">{words('package-unknown-maker')}</p>
        {look.sameName && <p className="strong">{words('package-same-name')}</p>}
        <p>{words(may ? 'package-compare' : 'package-ask-publisher')}</p>
        {may && (
          <div>
            <SureAct sure={words('package-trust-sure', { maker, code })} yes={words('package-trust-yes')} onAct={trust}>
              {words('package-trust')}
            </SureAct>
          </div>
        )}
      </div>
    </Notice>
  );
}

function Offer({ text, look, onTaken }: Pick<CardProps, 'text' | 'look' | 'onTaken'>) {
  const words = useEditorWords();
  const { files, me } = useEditor();
  const offer = useMemo(() => packageOffer(files, look, look.base), [files, look]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(new Map());
  const open = offer.conflicts.filter(({ path }) => !chosen.has(path));
  const after = useMemo(() => withTexts(withTexts(files, offer.taken), keptTexts(chosen)), [files, offer, chosen]);
  const may = look.trusted && (me?.staff.roles.includes('editor') ?? false);
  const { name, version, maker } = look;
  const take = async () => {
    await takeFiles(files, after, (changed) => {
      const message = words('package-message', { name, version, maker }).slice(0, 500);
      return ask<SaveAnswer>(`${API}/packages`, { text, message, files: changed });
    });
    say(words('package-taken', { name }));
    await onTaken();
  };
  return (
    <>
      {open.length > 0 && (
        <section className="stack" aria-labelledby="package-choose">
          <SubHeading level={3} id="package-choose">
            {words('package-choose', { count: open.length })}
          </SubHeading>
          <p>{words('package-choose-why')}</p>
          {open.map((conflict) => (
            <ConflictCard
              key={conflict.path}
              conflict={conflict}
              onSettle={(path, settled) => setChosen(new Map([...chosen, [path, settled]]))}
            />
          ))}
        </section>
      )}
      <PackageEffect look={look} offer={offer} open={open.map(({ path }) => path)} before={files} after={after} />
      {may && open.length === 0 && (
        <div className="row">
          <Act purpose="primary" onAct={take}>
            {words('package-take')}
          </Act>
          <span className="small">{words('package-take-why')}</span>
        </div>
      )}
    </>
  );
}

/** A choice for a side that has no such file leaves things as they are. */
function keptTexts(chosen: ReadonlyMap<string, string | null>): Files {
  return new Map([...chosen].flatMap(([path, settled]) => (settled === null ? [] : [[path, settled] as const])));
}

/** Puts the files in the draft as one step to undo, and saves them by `send`; undone when that fails. */
async function takeFiles(before: Files, after: Files, send: Parameters<typeof saveThrough>[0]): Promise<void> {
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  const fault = changed.length > 0 ? tryEdit({ type: 'set-files', files: Object.fromEntries(changed) }) : '';
  if (fault) throw new DeskProblem(0, 'not-good', fault, '');
  try {
    await saveThrough(send);
  } catch (error) {
    if (changed.length > 0) undoEdit();
    throw error;
  }
}
