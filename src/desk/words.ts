import { createContext, useContext } from 'react';
import { EN } from './words.en.js';
import { NL } from './words.nl.js';

/** The languages the desk itself speaks. */
export type DeskLanguage = 'nl' | 'en';

export type WordKey = keyof typeof NL;

/** A text of the desk by its key, with what stands between braces filled in. */
export type Words = (key: WordKey, slots?: Readonly<Record<string, string | number>>) => string;

const TEXTS: Readonly<Record<DeskLanguage, Readonly<Record<WordKey, string>>>> = { nl: NL, en: EN };

/** The texts of the desk in a language: always the same function, so that nothing is done anew because of it. */
export function wordsIn(language: DeskLanguage): Words {
  return IN[language];
}

const IN: Readonly<Record<DeskLanguage, Words>> = { nl: wordsOf(TEXTS.nl), en: wordsOf(TEXTS.en) };

function wordsOf(texts: Readonly<Record<WordKey, string>>): Words {
  return (key, slots = {}) => texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole));
}

/** What a talk is about, also while nothing is chosen. */
export function topicWords(words: Words, topic: string): string {
  return topic || words('talk-no-topic');
}

/** The codes of a closed list that there are words for. */
export function codesOf(list: string): readonly string[] {
  return Object.keys(NL).flatMap((key) => (key.startsWith(`${list}-`) ? [key.slice(list.length + 1)] : []));
}

/** A word of a closed list: `word(words, 'outcome', 'answered')`; the code itself when there is none. */
export function wordOf(words: Words, list: string, code: string): string {
  const key = `${list}-${code}`;
  return key in NL ? words(key as WordKey) : code;
}

export const WordsContext = createContext<Words>(wordsIn('nl'));

/** The texts in the language that is set. */
export function useWords(): Words {
  return useContext(WordsContext);
}
