/** @jsxImportSource react */
import { useState } from 'react';
import type { DeskCallback } from '../../protocol/desk.js';
import { say } from '../live/announce.js';
import { ask } from '../live/api.js';
import { Act } from '../parts/act.js';
import { SubHeading } from '../parts/heading.js';
import { useWords } from '../words.js';
import { burstOf } from './burst.js';

interface BurstPanelProps {
  readonly callbacks: readonly DeskCallback[];
  readonly onChanged: () => unknown;
}

/** Many requests at once from conversations in which nothing was done: to set aside in one act, and to put back. */
export function BurstPanel({ callbacks, onChanged }: BurstPanelProps) {
  const words = useWords();
  const [last, setLast] = useState<readonly string[]>([]);
  const aside = callbacks.filter(({ status }) => status === 'aside').map(({ reference }) => reference);
  const burst = burstOf(callbacks).map(({ reference }) => reference);
  if (burst.length === 0 && aside.length === 0) return null;
  const act = async (type: 'aside' | 'back', references: readonly string[]) => {
    const done = await ask<{ references: string[] }>('callbacks', { type, references });
    setLast(type === 'aside' ? done.references : []);
    say(words(type === 'aside' ? 'burst-aside-done' : 'burst-back-done', { count: done.references.length }));
    await onChanged();
  };
  return (
    <section className="panel stack" aria-labelledby="burst-title">
      <SubHeading id="burst-title">{words('burst-title')}</SubHeading>
      {burst.length > 0 && (
        <>
          <p>{words('burst-text', { count: burst.length })}</p>
          <div>
            <Act onAct={() => act('aside', burst)}>{words('burst-aside', { count: burst.length })}</Act>
          </div>
        </>
      )}
      {aside.length > 0 && (
        <>
          <p>{words('burst-aside-now', { count: aside.length })}</p>
          <div className="row">
            {last.length > 0 && <Act onAct={() => act('back', last)}>{words('burst-undo')}</Act>}
            <Act onAct={() => act('back', aside)}>{words('burst-back', { count: aside.length })}</Act>
          </div>
        </>
      )}
    </section>
  );
}
