/** @jsxImportSource react */
import { useState } from 'react';
import { formatDay } from '../../conversation/format.js';
import { Act } from '../../desk/parts/act.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { holidayName, holidaysUnsaid } from '../document/town/holidays.js';
import type { DayHours } from '../document/town/town-edit.js';
import { type EditorWords, useEditorWords } from '../words.js';
import { DayForm } from './day-form.js';
import { type DayMark, MonthGrid } from './month-grid.js';
import type { Town } from './use-town.js';

/** Holidays and other days with their own hours: a calendar, a form for one day, and all of them in a list. */
export function DaysPart({ town }: { readonly town: Town }) {
  const words = useEditorWords();
  const [at, setAt] = useState(town.today);
  const [picked, setPicked] = useState<string>();
  const [focus, setFocus] = useState(0);
  const { days } = town.form;
  const [asked, setAsked] = useState(0);
  const pick = (day: string) => {
    setAt(day);
    setPicked(day);
    setAsked(asked + 1);
  };
  const close = () => {
    setPicked(undefined);
    setFocus(focus + 1);
  };
  const markOf = (day: string): DayMark | undefined => {
    const hours = days.get(day);
    return hours && { short: shortWords(words, hours), long: dayWords(words, hours) };
  };
  return (
    <div className="lists">
      <div className="stack">
        <div className="panel stack">
          <MonthGrid {...{ town, at, markOf, focus }} picked={picked} onMove={setAt} onPick={pick} />
        </div>
        {picked !== undefined && <DayForm key={picked} town={town} day={picked} asked={asked} onDone={close} />}
      </div>
      <div className="stack">
        <UnsaidHolidays town={town} at={at} onPick={pick} />
        <DayList town={town} onPick={pick} />
      </div>
    </div>
  );
}

const shortWords = (words: EditorWords, { openings }: DayHours) =>
  words(openings.length === 0 ? 'days-closed' : 'days-other');

/** "dicht, Eerste Kerstdag" or "9.00-16.00, Oudjaarsdag" */
function dayWords(words: EditorWords, { openings, reason }: DayHours): string {
  const hours = openings.length === 0 ? words('days-closed') : openings.join(', ');
  return [hours, reason.nl].filter(Boolean).join(', ');
}

interface PickProps {
  readonly town: Town;
  readonly onPick: (day: string) => void;
}

/** Holidays of the year on the calendar of which nothing is said. */
function UnsaidHolidays({ town, at, onPick }: PickProps & { readonly at: string }) {
  const words = useEditorWords();
  const { week, days } = town.form;
  const unsaid = holidaysUnsaid(Number(at.slice(0, 4)), week, days).filter((day) => day >= town.today);
  if (unsaid.length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="unsaid-title">
      <SubHeading id="unsaid-title">
        {words('days-unsaid')} ({at.slice(0, 4)})
      </SubHeading>
      <p className="small">{words('days-unsaid-why')}</p>
      <ul className="stack">
        {unsaid.map((day) => (
          <DayLine key={day} town={town} day={day} text={holidayName(day)?.nl ?? ''} onPick={onPick} />
        ))}
      </ul>
    </section>
  );
}

function DayList({ town, onPick }: PickProps) {
  const words = useEditorWords();
  const all = [...town.form.days].map(([day, hours]) => ({ day, text: dayWords(words, hours) }));
  const past = all.filter(({ day }) => day < town.today);
  const lines = (some: typeof all) => (
    <ul className="stack">
      {some.map(({ day, text }) => (
        <DayLine key={day} town={town} day={day} text={text} onPick={onPick} />
      ))}
    </ul>
  );
  return (
    <section className="panel stack" aria-labelledby="days-title">
      <SubHeading id="days-title">{words('days-list')}</SubHeading>
      {all.length === 0 && <p>{words('days-none')}</p>}
      {lines(all.filter(({ day }) => day >= town.today))}
      {past.length > 0 && (
        <details>
          <summary>{words('days-past', { count: past.length })}</summary>
          {lines(past)}
        </details>
      )}
    </section>
  );
}

function DayLine({ town, day, text, onPick }: PickProps & { readonly day: string; readonly text: string }) {
  const words = useEditorWords();
  const name = formatDay(town.dates, day);
  return (
    <li className="row apart">
      <span>
        <span className="strong">{name}</span>
        <br />
        {text}
      </span>
      <Act purpose="subtle" about={`: ${name}`} onAct={() => onPick(day)}>
        {words('days-change')}
      </Act>
    </li>
  );
}
