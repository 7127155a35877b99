/** @jsxImportSource react */
import { Act } from '../../desk/parts/act.js';
import type { TownText } from '../document/town/town-form.js';
import { tryEdit, useEditor } from '../live/editor-store.js';
import { languagesIn } from '../live/raw-texts.js';
import { TextArea } from '../step/text-area.js';
import { useEditorWords } from '../words.js';
import { FactEntry, factTitle } from './fact-entry.js';
import { useUses } from './fact-uses-part.js';
import { NewFactForm } from './new-fact-form.js';
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
            <NameTexts fact={fact} text={text} />
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

function NameTexts({ fact, text }: { readonly fact: string; readonly text: TownText }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const title = factTitle(fact);
  const set = (typed: string, language?: string) =>
    tryEdit({ type: 'set-fact', fact, text: typed, ...(language !== undefined && { language }) });
  if (typeof text === 'string') {
    const other = languagesIn(files).find((language) => language !== 'nl');
    return (
      <>
        <TextArea
          label={`${title} (${words('town-all-languages')})`}
          text={text}
          language="nl"
          onText={(typed) => (typed === text ? '' : set(typed))}
        />
        {other !== undefined && (
          <div>
            <Act purpose="subtle" about={`: ${title}`} onAct={() => set(text, other)}>
              {words('town-split')}
            </Act>
          </div>
        )}
      </>
    );
  }
  const languages = [...new Set([...languagesIn(files), ...Object.keys(text)])];
  return (
    <div className="sides">
      {languages.map((language) => (
        <TextArea
          key={language}
          label={`${title} (${language})`}
          text={text[language] ?? ''}
          language={language}
          onText={(typed) => (typed === (text[language] ?? '') ? '' : set(typed, language))}
        />
      ))}
    </div>
  );
}
