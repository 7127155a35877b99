/** @jsxImportSource react */
import { useState } from 'react';
import type { DeskCallback } from '../../protocol/desk.js';
import { say } from '../live/announce.js';
import { ask } from '../live/api.js';
import { Act } from '../parts/act.js';
import { SubHeading } from '../parts/heading.js';
import { useWords } from '../words.js';
import { burstOf } from './burst.js';
import { phoneGroups } from './phone-groups.js';

interface BurstPanelProps {
  readonly callbacks: readonly DeskCallback[];
  readonly onChanged: () => unknown;
}

/** Many requests at once from conversations in which nothing was done: to set aside in one act, and to put back. */
export function BurstPanel({ callbacks, onChanged }: BurstPanelProps) {
  const words = useWords();
  const [last, setLast] = useState<readonly string[]>([]);
  const aside = callbacks.filter(({ status }) => status === 'aside');
  const undone = aside.filter(({ reference }) => last.includes(reference)).map(({ reference }) => reference);
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
          {undone.length > 0 && (
            <div>
              <Act onAct={() => act('back', undone)}>{words('burst-undo')}</Act>
            </div>
          )}
          <AsideList aside={aside} onBack={(references) => act('back', references)} />
        </>
      )}
    </section>
  );
}

interface AsideListProps {
  readonly aside: readonly DeskCallback[];
  readonly onBack: (references: readonly string[]) => unknown;
}

/** What is set aside stays in reach, one by one: it was promised. */
function AsideList({ aside, onBack }: AsideListProps) {
  const words = useWords();
  return (
    <details>
      <summary>{words('burst-list')}</summary>
      <div className="stack">
        <ul className="entries">
          {aside.map(({ reference, name, phone, email, topic, when }) => (
            <li key={reference} className="row apart small">
              <span>
                <bdi>{[name, phone ? phoneGroups(phone) : email].filter(Boolean).join(' · ')}</bdi> {topic}, {when}
              </span>
              <Act about={`: ${reference}`} onAct={() => onBack([reference])}>
                {words('burst-one-back')}
              </Act>
            </li>
          ))}
        </ul>
        <div>
          <Act onAct={() => onBack(aside.map(({ reference }) => reference))}>
            {words('burst-back', { count: aside.length })}
          </Act>
        </div>
      </div>
    </details>
  );
}
