/** @jsxImportSource react */
import { SubHeading } from '../../desk/parts/heading.js';
import { openingFaults, openingText, timeText } from '../document/town/opening-faults.js';
import { phoneInGroups } from '../document/town/phone-text.js';
import { TOWN } from '../document/town/town-edit.js';
import type { ContactForm } from '../document/town/town-form.js';
import { tryEdit } from '../live/editor-store.js';
import { LineField } from '../step/line-field.js';
import { useEditorWords } from '../words.js';
import { factTitle } from './fact-entry.js';
import { TownTexts } from './town-texts.js';
import type { Town } from './use-town.js';

const setLine = (keys: readonly string[], text: string) =>
  tryEdit({ type: 'set-text', path: TOWN, keys, text: text || null });

const isCount = (text: string) => /^[1-9]\d{0,3}$/.test(text);

/** Where the desk is, and how the town keeps a promise to call. */
export function ContactPart({ town }: { readonly town: Town }) {
  const words = useEditorWords();
  const { address, parts, shown, team, tries } = town.form.contact;
  const keys = ['terugbellen-team'];
  return (
    <>
      <section className="stack measure" aria-labelledby="town-desk">
        <SubHeading id="town-desk">{words('contact-desk')}</SubHeading>
        <LineField
          label={words('contact-address')}
          hint={words('contact-address-hint')}
          text={address}
          onText={(text) => setLine(['balie', 'adres'], text)}
        />
      </section>
      <section className="stack measure" aria-labelledby="town-calls">
        <SubHeading id="town-calls">{words('contact-calls')}</SubHeading>
        <p className="small">{words('contact-calls-why')}</p>
        <ul className="entries">
          {parts.map((part) => (
            <CallPart key={part.name} {...part} />
          ))}
        </ul>
        <LineField
          label={words('contact-shown')}
          hint={words('contact-shown-hint')}
          text={shown}
          tidy={(typed) => (/\d/.test(typed) ? phoneInGroups(typed) : typed)}
          onText={(text) => setLine(['terugbellen-nummer'], text)}
          wrong={(text) => (text === '' || isShown(text) ? '' : words('contact-shown-wrong'))}
        />
        <TownTexts
          title={words('contact-team')}
          hint={words('contact-team-hint')}
          text={team}
          onText={(text, language) =>
            tryEdit({ type: 'set-town-text', keys, text, optional: true, ...(language !== undefined && { language }) })
          }
        />
        <LineField
          label={words('contact-tries')}
          text={tries}
          onText={(text) =>
            text === '' || isCount(text) ? setLine(['terugbellen-pogingen'], text) : words('contact-count-wrong')
          }
        />
      </section>
    </>
  );
}

const isShown = (text: string) => text === 'anoniem' || /^\+?[\d (),./-]{2,}$/.test(text);

/** One part of the day in which the town calls, and how many calls fit in it. */
function CallPart({ name, time, places }: ContactForm['parts'][number]) {
  const words = useEditorWords();
  const title = factTitle(name);
  const { from, until } = openingText(time);
  const set = (next: Partial<Record<'from' | 'until' | 'places', string>>) => {
    const all = { from, until, places, ...next };
    const fault = openingFaults([all], 0);
    const wrong = fault.from ?? fault.until;
    if (wrong) return words(`hours-${wrong}`);
    if (all.places !== '' && !isCount(all.places)) return words('contact-count-wrong');
    const span = `${timeText(all.from)}-${timeText(all.until)}`;
    return tryEdit({ type: 'set-call-part', part: name, time: span, places: all.places });
  };
  return (
    <li className="entry stack">
      <SubHeading level={3}>{title}</SubHeading>
      <div className="sides">
        <LineField label={words('hours-from', { day: title })} text={from} onText={(typed) => set({ from: typed })} />
        <LineField
          label={words('hours-until', { day: title })}
          text={until}
          onText={(typed) => set({ until: typed })}
        />
        <LineField
          label={words('contact-places', { part: title })}
          hint={words('contact-places-hint')}
          text={places}
          onText={(typed) => set({ places: typed })}
        />
      </div>
    </li>
  );
}
