/** @jsxImportSource react */
import { tryEdit } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { FactEntry, factTitle } from './fact-entry.js';
import { useUses } from './fact-uses-part.js';
import { NewFactForm } from './new-fact-form.js';
import { TownTexts } from './town-texts.js';
import type { Town } from './use-town.js';

/** The names and texts of the town, each in one text for all languages or one for each. */
export function NamesPart({ town }: { readonly town: Town }) {
  const words = useEditorWords();
  const uses = useUses();
  const { texts } = town.form;
  return (
    <>
      <ul className="entries">
        {[...texts].map(([fact, text]) => (
          <FactEntry key={fact} fact={fact} uses={uses.get(fact) ?? []}>
            <TownTexts
              title={factTitle(fact)}
              text={text}
              onText={(typed, language) =>
                tryEdit({ type: 'set-fact', fact, text: typed, ...(language !== undefined && { language }) })
              }
            />
          </FactEntry>
        ))}
      </ul>
      <NewFactForm
        group="gemeente"
        taken={[...texts.keys()].map((fact) => fact.replace('gemeente.', ''))}
        valueLabel={words('town-value-names')}
        asValue={(typed) => typed}
      />
    </>
  );
}
