/** @jsxImportSource react */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { formatDay, weekdayName } from '../../conversation/format.js';
import { say } from '../../desk/live/announce.js';
import { Act } from '../../desk/parts/act.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { weekdayOf } from '../../lib/amsterdam-time.js';
import { useEditorWords } from '../words.js';
import { dayAfterKey, monthOn, weeksOf } from './month-days.js';
import type { Town } from './use-town.js';

/** What a day of the calendar shows beside its number, and all that is said of it. */
export interface DayMark {
  readonly short: string;
  readonly long: string;
}

interface MonthGridProps {
  readonly town: Town;
  /** The day that has or gets the focus: its month is shown. */
  readonly at: string;
  /** The day whose form is open. */
  readonly picked?: string;
  readonly markOf: (day: string) => DayMark | undefined;
  readonly onMove: (day: string) => void;
  readonly onPick: (day: string) => void;
  /** Counts up each time the day at hand must get the focus. */
  readonly focus: number;
}

/** A month as a grid of days; one moves through it with arrows (ARIA: grid of dates). */
export function MonthGrid({ town, at, picked, markOf, onMove, onPick, focus }: MonthGridProps) {
  const words = useEditorWords();
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current && focus === 0) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus();
  }, [at, focus]);
  const onKey = (event: KeyboardEvent) => {
    const day = dayAfterKey(at, event.key, event.shiftKey);
    if (day === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    moved.current = true;
    onMove(day);
  };
  const turn = (months: number) => {
    const day = monthOn(at, months);
    onMove(day);
    say(monthWords(town, day));
  };
  return (
    <section className="stack" aria-labelledby="month-title">
      <div className="row apart">
        <SubHeading id="month-title">{monthWords(town, at)}</SubHeading>
        <div className="row">
          <Act onAct={() => turn(-1)}>{words('days-before')}</Act>
          <Act onAct={() => turn(1)}>{words('days-after')}</Act>
        </div>
      </div>
      <p className="small muted" id="month-keys">
        {words('days-keys')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of dates is a table (ARIA practices). */}
      <table ref={grid} className="month" role="grid" aria-labelledby="month-title" aria-describedby="month-keys">
        <thead>
          <tr>
            {[0, 1, 2, 3, 4, 5, 6].map((weekday) => (
              <th key={weekday} scope="col" abbr={weekdayName(town.dates, weekday)}>
                {weekdayName(town.dates, weekday).slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(at).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid can be selected.
                <td key={day} aria-selected={day === picked}>
                  {day.slice(0, 7) === at.slice(0, 7) && (
                    <DayButton
                      town={town}
                      day={day}
                      isAt={day === at}
                      mark={markOf(day)}
                      onKey={onKey}
                      onPick={() => onPick(day)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{words('days-legend')}</p>
    </section>
  );
}

interface DayButtonProps {
  readonly town: Town;
  readonly day: string;
  readonly isAt: boolean;
  readonly mark?: DayMark;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPick: () => void;
}

function DayButton({ town, day, isAt, mark, onKey, onPick }: DayButtonProps) {
  const words = useEditorWords();
  const usual = (town.form.week[weekdayOf(day)] ?? []).length > 0;
  const said = mark?.long ?? (usual ? '' : words('days-closed'));
  return (
    <button
      type="button"
      data-day={day}
      tabIndex={isAt ? 0 : -1}
      aria-current={day === town.today ? 'date' : undefined}
      className={[mark ? 'month-marked' : '', usual ? '' : 'month-rest'].join(' ').trim() || undefined}
      onKeyDown={onKey}
      onClick={onPick}
    >
      <span aria-hidden="true">{Number(day.slice(8))}</span>
      {mark && (
        <span className="month-mark" aria-hidden="true">
          {mark.short}
        </span>
      )}
      <span className="hidden-words">{[formatDay(town.dates, day), said].filter(Boolean).join(', ')}</span>
    </button>
  );
}

/** "december 2026" */
function monthWords({ dates }: Town, day: string): string {
  const name = dates.text('months').split(' ')[Number(day.slice(5, 7)) - 1] ?? '';
  return `${name} ${day.slice(0, 4)}`;
}
