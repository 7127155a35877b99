/** @jsxImportSource react */
import type { CallbacksAnswer } from '../../protocol/desk.js';
import { SubHeading } from '../parts/heading.js';
import { Badge } from '../parts/marks.js';
import { useWords } from '../words.js';

/** The parts of days that residents can choose, and how full they are. */
export function SlotCalendar({ calendar }: Pick<CallbacksAnswer, 'calendar'>) {
  const words = useWords();
  return (
    <section className="panel stack" aria-labelledby="calendar-title">
      <SubHeading id="calendar-title">{words('calendar-title')}</SubHeading>
      {calendar.length === 0 && <p className="muted">{words('calendar-none')}</p>}
      <ul className="stack">
        {calendar.map(({ slot, label, capacity, taken }) => (
          <li key={slot} className="row apart small">
            <span>{label}</span>
            {capacity === undefined ? (
              <span className="muted">{words('calendar-taken', { taken })}</span>
            ) : (
              <span className="row">
                <span>{words('calendar-places', { taken, capacity })}</span>
                {taken >= capacity && <Badge kind="urgent">{words('calendar-full')}</Badge>}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
