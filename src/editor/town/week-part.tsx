/** @jsxImportSource react */
import { useState } from 'react';
import { weekdayName } from '../../conversation/format.js';
import { momentAt } from '../../conversation/moment-at.js';
import { hoursNow, weekWords } from '../../conversation/opening-words.js';
import { ProblemLine } from '../../desk/parts/act.js';
import { Tick } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { editorHashOf } from '../live/editor-route.js';
import { tryEdit } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { OpeningsFields } from './openings-fields.js';
import type { Town } from './use-town.js';

/** What a day that opens begins with. */
const USUAL = '9.00-17.00';

/** The hours of an ordinary week, day by day, and how residents read them. */
export function WeekPart({ town }: { readonly town: Town }) {
  const words = useEditorWords();
  return (
    <div className="lists">
      <ul className="entries">
        {town.form.week.map((openings, weekday) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a weekday is its number.
          <WeekdayEntry key={weekday} town={town} weekday={weekday} openings={openings} />
        ))}
      </ul>
      <section className="panel stack" aria-labelledby="week-read">
        <SubHeading id="week-read">{words('hours-week-read')}</SubHeading>
        <WeekRead town={town} />
        <p>
          <a href={editorHashOf({ type: 'town', part: 'days' })}>{words('hours-days-go')}</a>
        </p>
      </section>
    </div>
  );
}

function WeekRead({ town: { municipality, texts } }: { readonly town: Town }) {
  const words = useEditorWords();
  if (!municipality) return null;
  const now = hoursNow(texts, momentAt(municipality, Date.now()));
  return (
    <>
      <ul lang="nl">
        {weekWords(texts, municipality)
          .split('\n')
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <p>{words('hours-now-read', { words: now })}</p>
    </>
  );
}

interface WeekdayProps {
  readonly town: Town;
  readonly weekday: number;
  readonly openings: readonly string[];
}

function WeekdayEntry({ town, weekday, openings }: WeekdayProps) {
  const words = useEditorWords();
  const [fault, setFault] = useState('');
  const day = weekdayName(town.dates, weekday);
  const set = (next: readonly string[]) => setFault(tryEdit({ type: 'set-hours', weekday, openings: next }));
  return (
    <li className="entry stack">
      <Tick
        label={words('hours-day-open', { day })}
        checked={openings.length > 0}
        onTick={(open) => set(open ? [USUAL] : [])}
      />
      {openings.length > 0 && <OpeningsFields about={day} openings={openings} onOpenings={set} />}
      {fault && <ProblemLine text={fault} />}
    </li>
  );
}
