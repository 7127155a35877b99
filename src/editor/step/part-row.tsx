/** @jsxImportSource react */

import { memo, useState } from 'react';
import { Fold } from '../../desk/parts/fold.js';
import { textAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import type { Files } from '../document/files.js';
import { textWords } from '../document/place-words.js';
import { rawFile } from '../document/raw-texts.js';
import { keysFor, type StepPart } from '../document/step-parts.js';
import { placeOf } from '../document/translation.js';
import { editorState, tryEdit, useInFiles } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { TextArea } from './text-area.js';
import { TranslationNote } from './translation-note.js';

interface PartRowProps {
  readonly flow: string;
  readonly step: string;
  readonly part: StepPart;
  /** Dutch, and the language beside it when one is chosen. */
  readonly languages: readonly string[];
  readonly facts: readonly string[];
}

/** One text of a step: its reading levels below each other, its languages side by side. Levels that are empty fold away. */
export const PartRow = memo((props: PartRowProps) => {
  const { flow, step, part, languages } = props;
  const words = useEditorWords();
  const has = (level: Level) =>
    languages.some((language) => {
      const root = rawFile(editorState().files, `content/${language}/${flow}.yaml`);
      return textAt(root, keysOf(root, step, part, level)) !== '';
    });
  // What was empty when the step came on the screen stays where it is while one types in it.
  const [folded] = useState(() => part.levels.filter((level) => !part.main && level !== 'text' && !has(level)));
  return (
    <>
      {part.levels
        .filter((level) => !folded.includes(level))
        .map((level) => (
          <Sides key={level} {...props} level={level} />
        ))}
      {folded.length > 0 && (
        <Fold small summary={words('level-more')} about={textWords(words, part.keys)}>
          {folded.map((level) => (
            <Sides key={level} {...props} level={level} />
          ))}
        </Fold>
      )}
    </>
  );
});

type Level = StepPart['levels'][number];

function Sides({ languages, level, ...text }: PartRowProps & { readonly level: Level }) {
  return (
    <div className="sides">
      {languages.map((language) => (
        <OneText key={language} {...text} level={level} language={language} />
      ))}
    </div>
  );
}

interface OneTextProps extends Omit<PartRowProps, 'languages'> {
  readonly level: Level;
  readonly language: string;
}

function OneText({ flow, step, part, level, language, facts }: OneTextProps) {
  const words = useEditorWords();
  const rootIn = (files: Files) => rawFile(files, `content/${language}/${flow}.yaml`);
  const keysIn = (files: Files) => keysOf(rootIn(files), step, part, level);
  const text = useInFiles((files) => textAt(rootIn(files), keysIn(files)));
  const place = useInFiles((files) => placeOf(keysIn(files)));
  const label = textWords(words, part.keys);
  const levelWords = part.levels.length > 1 ? `, ${words(`level-${level}`)}` : '';
  return (
    <div className="stack">
      <TextArea
        label={`${label}${levelWords} (${language})`}
        text={text}
        language={language}
        level={level === 'simple' ? 'simple' : 'text'}
        facts={facts}
        onText={(next) => {
          if (next === text) return '';
          const value = next.trim() === '' ? null : next;
          const keys = keysIn(editorState().files);
          return tryEdit({ type: 'add-language-text', language, flow, keys, text: value });
        }}
      />
      <TranslationNote {...{ flow, language, place }} about={`${label}${levelWords} (${language})`} />
    </div>
  );
}

/** Whether one of these places is a text of this part. */
export function isAmong(places: ReadonlySet<string>, step: string, part: StepPart): boolean {
  return part.levels.some((level) => places.has(placeOf(keysOf(undefined, step, part, level))));
}

/** The step's own texts stand beside its other ones, also in a step that has no texts yet. */
function keysOf(root: YamlNode | undefined, step: string, part: StepPart, level: string): readonly string[] {
  const at = ['steps', step, ...part.keys];
  return part.keys.length === 0 ? [...at, level] : keysFor(root, at, level);
}
