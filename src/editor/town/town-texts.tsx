/** @jsxImportSource react */
import { Act } from '../../desk/parts/act.js';
import { languagesIn } from '../document/raw-texts.js';
import type { TownText } from '../document/town/town-form.js';
import { useInFiles } from '../live/editor-store.js';
import { TextArea } from '../step/text-area.js';
import { useEditorWords } from '../words.js';

interface TownTextsProps {
  readonly title: string;
  readonly hint?: string;
  readonly text: TownText;
  /** Puts it in the file, for one language or for all; answers why it could not. */
  readonly onText: (typed: string, language?: string) => string;
}

/** A text of the town: one for all languages, or one for each side by side. */
export function TownTexts({ title, hint, text, onText }: TownTextsProps) {
  const words = useEditorWords();
  const known = useInFiles((files) => languagesIn(files).join(' ')).split(' ');
  if (typeof text === 'string') {
    const other = known.find((language) => language !== 'nl');
    return (
      <>
        <TextArea
          label={`${title} (${words('town-all-languages')})`}
          hint={hint}
          text={text}
          language="nl"
          onText={(typed) => (typed === text ? '' : onText(typed))}
        />
        {other !== undefined && text !== '' && (
          <div>
            <Act purpose="subtle" about={`: ${title}`} onAct={() => onText(text, other)}>
              {words('town-split')}
            </Act>
          </div>
        )}
      </>
    );
  }
  const languages = [...new Set([...known, ...Object.keys(text)])];
  return (
    <div className="sides">
      {languages.map((language) => (
        <TextArea
          key={language}
          label={`${title} (${language})`}
          hint={hint}
          text={text[language] ?? ''}
          language={language}
          onText={(typed) => (typed === (text[language] ?? '') ? '' : onText(typed, language))}
        />
      ))}
    </div>
  );
}
