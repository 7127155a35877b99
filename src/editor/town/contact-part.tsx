/** @jsxImportSource react */
import { ProblemLine } from '../../desk/parts/act.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { isCount, isShown } from '../../flow/parse-callback.js';
import { phoneInGroups } from '../document/town/phone-text.js';
import { TOWN } from '../document/town/town-edit.js';
import type { ContactForm } from '../document/town/town-form.js';
import { tryEdit } from '../live/editor-store.js';
import { useEdits } from '../live/use-edits.js';
import { LineField } from '../step/line-field.js';
import { useEditorWords } from '../words.js';
import { factTitle } from './fact-entry.js';
import { OpeningsFields } from './openings-fields.js';
import { TownTexts } from './town-texts.js';
import type { Town } from './use-town.js';

const setLine = (keys: readonly string[], text: string) =>
  tryEdit({ type: 'set-text', path: TOWN, keys, text: text || null });

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

/** One part of the day in which the town calls, and how many calls fit in it. */
function CallPart({ name, time, places }: ContactForm['parts'][number]) {
  const words = useEditorWords();
  const { fault, act } = useEdits();
  const title = factTitle(name);
  const set = (next: { readonly time: string; readonly places: string }) =>
    act({ type: 'set-call-part', part: name, ...next }, '');
  return (
    <li className="entry stack">
      <SubHeading level={3}>{title}</SubHeading>
      <OpeningsFields
        one
        about={title}
        openings={[time]}
        onOpenings={([span]) => span && set({ time: span, places })}
      />
      <LineField
        label={words('contact-places', { part: title })}
        hint={words('contact-places-hint')}
        text={places}
        onText={(typed) =>
          typed === '' || isCount(typed) ? set({ time, places: typed }) : words('contact-count-wrong')
        }
      />
      {fault && <ProblemLine text={fault} />}
    </li>
  );
}
