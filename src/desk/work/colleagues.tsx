/** @jsxImportSource react */
import { useDesk } from '../live/desk-store.js';
import { SubHeading } from '../parts/heading.js';
import { useWords } from '../words.js';

/** The colleagues who are there, and how many talks they have. */
export function Colleagues() {
  const words = useWords();
  const { queue, me } = useDesk();
  const others = (queue?.colleagues ?? []).filter(({ id }) => id !== me?.staff.id);
  return (
    <section className="panel stack" aria-labelledby="colleagues-title">
      <SubHeading id="colleagues-title">{words('colleagues-title')}</SubHeading>
      {others.length === 0 && <p className="muted">{words('colleagues-none')}</p>}
      <ul className="stack">
        {others.map(({ id, name, shift, talks }) => (
          <li key={id} className="row apart small">
            <span className="strong">{name}</span>
            <span className="muted">
              {words(shift === 'on' ? 'colleague-on' : 'colleague-pause')} ·{' '}
              {words('colleague-talks', { count: talks })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
