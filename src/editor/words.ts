import { createContext, useContext } from 'react';
import type { DeskLanguage } from '../desk/words.js';
import { type Words, wordsIn } from './document/part-names.js';
import { EN } from './words.en.js';
import { NL } from './words.nl.js';

export type EditorKey = keyof typeof NL;

/** A text of the editor by its key, with what stands between braces filled in. */
export type EditorWords = Words<EditorKey>;

const TEXTS: Readonly<Record<DeskLanguage, Readonly<Record<EditorKey, string>>>> = { nl: NL, en: EN };
const IN: Readonly<Record<DeskLanguage, EditorWords>> = { nl: wordsIn(TEXTS.nl), en: wordsIn(TEXTS.en) };

/** The texts of the editor in a language: always the same function, so that nothing is done anew because of it. */
export function editorWordsIn(language: DeskLanguage): EditorWords {
  return IN[language];
}

/** A word of a closed list: `word(words, 'kind', 'question')`; the code itself when there is none. */
export function editorWordOf(words: EditorWords, list: string, code: string): string {
  const key = `${list}-${code}`;
  return key in NL ? words(key as EditorKey) : code;
}

export const EditorWordsContext = createContext<EditorWords>(editorWordsIn('nl'));

/** The texts in the language that is set. */
export function useEditorWords(): EditorWords {
  return useContext(EditorWordsContext);
}
