import { CIVIC_WORDS } from './civic-words.js';
import { foldWord, messageWords } from './message-words.js';

/** The words of the town's own content: a word as typed without accents, and the languages whose texts have it. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** A word that three languages share, such as "info", tells nothing. */
const MOST_LANGUAGES = 2;

/**
 * The words of texts by language, and those that people use at any town hall; a word of one letter, or one that many
 * languages share, is left out. A word of any town hall keeps its language when a text in another has it too: "password"
 * stands in Dutch sentences, and "kwijtschelding" in German ones.
 */
export function makeVocabulary(texts: Readonly<Record<string, readonly string[]>>): Vocabulary {
  const civic = languagesByWord(
    Object.fromEntries(Object.entries(CIVIC_WORDS).map(([name, words]) => [name, [words]])),
  );
  const all = new Map([...languagesByWord(texts), ...civic]);
  const told = [...all].filter(([word, languages]) => word.length > 1 && languages.size <= MOST_LANGUAGES);
  return new Map(told.map(([word, languages]) => [word, [...languages].sort()]));
}

function languagesByWord(texts: Readonly<Record<string, readonly string[]>>): Map<string, Set<string>> {
  const languagesOf = new Map<string, Set<string>>();
  for (const [language, sentences] of Object.entries(texts)) {
    for (const word of sentences.flatMap(wordsOf)) {
      languagesOf.set(word, (languagesOf.get(word) ?? new Set()).add(language));
    }
  }
  return languagesOf;
}

/** Longer texts than a message are taken in pieces. */
function wordsOf(sentence: string): readonly string[] {
  const words: string[] = [];
  for (const piece of sentence.match(/[\s\S]{1,300}(?=\s|$)/g) ?? []) {
    words.push(...messageWords(piece).map(({ word }) => foldWord(word)));
  }
  return words;
}
