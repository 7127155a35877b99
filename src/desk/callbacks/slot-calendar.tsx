/** @jsxImportSource react */
import type { CallbacksAnswer } from '../../protocol/desk.js';
import { SubHeading } from '../parts/heading.js';
import { Badge } from '../parts/marks.js';
import { useWords } from '../words.js';

/** Parts of days that are shown at once; the later ones are folded. */
const NEAR = 6;

/** The parts of days that residents can choose, and how full they are. */
export function SlotCalendar({ calendar }: Pick<CallbacksAnswer, 'calendar'>) {
  const words = useWords();
  const later = calendar.slice(NEAR);
  return (
    <section className="panel stack" aria-labelledby="calendar-title">
      <SubHeading id="calendar-title">{words('calendar-title')}</SubHeading>
      {calendar.length === 0 && <p className="muted">{words('calendar-none')}</p>}
      <Slots slots={calendar.slice(0, NEAR)} />
      {later.length > 0 && (
        <details>
          <summary>{words('calendar-later', { count: later.length })}</summary>
          <Slots slots={later} />
        </details>
      )}
    </section>
  );
}

function Slots({ slots }: { readonly slots: CallbacksAnswer['calendar'] }) {
  const words = useWords();
  return (
    <ul className="entries">
      {slots.map(({ slot, label, capacity, taken }) => (
        <li key={slot} className="slot small">
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
  );
}
