/** @jsxImportSource react */
import { isLink } from '../../flow/link-text.js';
import { canBeDialled, phoneHref, phoneInGroups } from '../document/town/phone-text.js';
import { tryEdit } from '../live/editor-store.js';
import { LineField } from '../step/line-field.js';
import { useEditorWords } from '../words.js';
import { FactEntry, factTitle } from './fact-entry.js';
import { useUses } from './fact-uses-part.js';
import { NewFactForm } from './new-fact-form.js';
import type { Town } from './use-town.js';

/** The links of the town; the form of each is looked at while one types. */
export function LinksPart({ town }: { readonly town: Town }) {
  const words = useEditorWords();
  const uses = useUses();
  const { links } = town.form;
  return (
    <>
      <ul className="entries">
        {[...links].map(([fact, href]) => (
          <FactEntry key={fact} fact={fact} uses={uses.get(fact) ?? []}>
            <LineField
              label={`${words('town-value-links')}: ${factTitle(fact)}`}
              text={href}
              type="url"
              onText={(text) => tryEdit({ type: 'set-fact', fact, text })}
              wrong={(typed) => (isLink(typed.trim()) ? '' : words('link-wrong'))}
            />
            <p className="small">{words('town-read', { words: shownLink(href) })}</p>
          </FactEntry>
        ))}
      </ul>
      <NewFactForm
        group="link"
        taken={namesIn(links, 'link')}
        valueLabel={words('town-value-links')}
        asValue={(typed) => typed}
      />
    </>
  );
}

/** A link as it stands in a text for residents. */
function shownLink(href: string): string {
  return href.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/, '').replace(/\/$/, '');
}

const namesIn = (facts: ReadonlyMap<string, unknown>, group: string) =>
  [...facts.keys()].map((fact) => fact.slice(group.length + 1));

/** The telephone numbers of the town, written in groups, with what is dialled. */
export function PhonesPart({ town }: { readonly town: Town }) {
  const words = useEditorWords();
  const uses = useUses();
  const { phones } = town.form;
  return (
    <>
      <ul className="entries">
        {[...phones].map(([fact, number]) => (
          <FactEntry key={fact} fact={fact} uses={uses.get(fact) ?? []}>
            <LineField
              label={`${words('town-value-phones')}: ${factTitle(fact)}`}
              text={number}
              type="tel"
              tidy={phoneInGroups}
              onText={(text) => tryEdit({ type: 'set-fact', fact, text })}
              wrong={(typed) => (canBeDialled(typed) ? '' : words('phone-wrong'))}
            />
            <ul className="small">
              <li>{words('town-read', { words: number })}</li>
              <li>{words('phone-dials', { digits: phoneHref(number).slice(4) })}</li>
            </ul>
          </FactEntry>
        ))}
      </ul>
      <NewFactForm
        group="telefoon"
        taken={namesIn(phones, 'telefoon')}
        valueLabel={words('town-value-phones')}
        asValue={(typed) => ({ number: phoneInGroups(typed), href: phoneHref(typed) })}
      />
    </>
  );
}
