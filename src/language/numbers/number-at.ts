import { dutchNumber, dutchOrdinal } from './dutch-number.js';
import { type CountedNumber, englishNumber, englishOrdinal } from './english-number.js';

/** A number in words, with the language it was said in and whether it names a place in a row. */
export interface NumberAt extends CountedNumber {
  readonly language: 'nl' | 'en';
  readonly ordinal: boolean;
}

/** The most words one number is written in: `twee honderd vijf en twintig duizend drie honderd`. */
const MOST_WORDS = 9;

/**
 * The longest number in words that begins at `words[from]`, Dutch or English; undefined when there is none. The words
 * are in lower case without accents. `een` and `a` alone are no number here.
 */
export function numberAt(words: readonly string[], from: number): NumberAt | undefined {
  const first = words[from] ?? '';
  if (!/^[a-z]{2,60}$/.test(first)) return first === 'a' ? english(words, from) : undefined;
  return dutch(words, from) ?? english(words, from);
}

function dutch(words: readonly string[], from: number): NumberAt | undefined {
  for (let used = Math.min(MOST_WORDS, words.length - from); used > 0; used -= 1) {
    const said = words.slice(from, from + used);
    if (said.at(-1) === 'en' || (used > 1 && said[0] === 'en')) continue;
    const joined = said.join('');
    const value = dutchNumber(joined);
    if (value !== undefined && !(used === 1 && joined === 'een'))
      return { value, used, language: 'nl', ordinal: false };
    const ordinal = dutchOrdinal(joined);
    if (ordinal !== undefined) return { value: ordinal, used, language: 'nl', ordinal: true };
  }
  return undefined;
}

function english(words: readonly string[], from: number): NumberAt | undefined {
  const ordinal = englishOrdinal(words, from);
  if (ordinal) return { ...ordinal, language: 'en', ordinal: true };
  const number = englishNumber(words, from);
  return number && { ...number, language: 'en', ordinal: false };
}
