import type { Vocabulary } from './vocabulary.js';

/** A word of our own content that a word is, or is one slip away from. */
export interface OwnWord {
  readonly word: string;
  readonly languages: readonly string[];
  readonly weight: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter words with a slip are too often another word. */
const LEAST_LETTERS = 5;
const MOST_LETTERS = 14;
/** A likeness counts for this part of the word itself. */
const LIKENESS = 0.6;

/**
 * The word of the vocabulary that this one is; or, when `near` asks for it and it has
 * five letters or more, one that differs by a single letter added, left out, replaced or swapped,
 * or that it begins with.
 */
export function nearWord(word: string, vocabulary: Vocabulary, near: boolean): OwnWord | undefined {
  const exact = vocabulary.get(word);
  if (exact) return { word, languages: exact, weight: 1 };
  if (!near || word.length < LEAST_LETTERS || word.length > MOST_LETTERS || !/^[a-z]+$/.test(word)) return undefined;
  for (const slip of slips(word)) {
    const languages = vocabulary.get(slip);
    if (languages && slip.length >= LEAST_LETTERS) return { word: slip, languages, weight: LIKENESS };
  }
  return beginning(word, vocabulary);
}

/** A word that the vocabulary has without its ending: pasaportumu, grafrechten, trouwlocaties. */
function beginning(word: string, vocabulary: Vocabulary): OwnWord | undefined {
  for (let length = word.length - 1; length >= LEAST_LETTERS; length -= 1) {
    const languages = vocabulary.get(word.slice(0, length));
    if (languages) return { word: word.slice(0, length), languages, weight: LIKENESS };
  }
  return undefined;
}

/** Every word that is one slip away, the likeliest slips first. */
function* slips(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    yield before + after;
    if (at + 1 < word.length) yield `${before}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  }
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    for (const letter of LETTERS) {
      yield before + letter + word.slice(at);
      if (at < word.length) yield before + letter + word.slice(at + 1);
    }
  }
}
