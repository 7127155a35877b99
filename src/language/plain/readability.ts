import type { PlainText } from './plain-text.js';
import { LONG_TEXT } from './reading.js';

/** How long words and sentences are, in two formulas: an indication, never a proof that a text is at some level. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Flesch-Douma: 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence. 80 and more is easy. */
  readonly douma: number;
  /** Brouwer's Leesindex A: 195 - 2/3 x syllables per 100 words - 2 x words per sentence. */
  readonly leesindexA: number;
}

/** The two formulas for Dutch; undefined below 30 words, where they say nothing. */
export function readability({ words, sentences }: PlainText): Readability | undefined {
  if (words.length < LONG_TEXT || sentences.length === 0) return undefined;
  const syllables = words.reduce((sum, { lower }) => sum + syllablesOf(lower), 0);
  const per100 = (100 * syllables) / words.length;
  const perSentence = words.length / sentences.length;
  return {
    words: words.length,
    sentences: sentences.length,
    douma: Math.round(206.84 - 0.77 * per100 - 0.93 * perSentence),
    leesindexA: Math.round(195 - (2 / 3) * per100 - 2 * perSentence),
  };
}

const VOWELS = /aai|ooi|oei|eeuw?|ieuw?|ij|ei|ui|ou|au|eu|oe|ie|aa|ee|oo|uu|[aeiouyáéíóúàèäëïöüâêîôû]/gu;

/** Syllables of a Dutch word, by its groups of vowels; a number or a name in braces counts as two. */
export function syllablesOf(word: string): number {
  if (!/^\p{L}/u.test(word)) return 2;
  return Math.max(1, word.match(VOWELS)?.length ?? 1);
}
