/** One word of a message as compared, with the plain words it stands for where it is street language or chat spelling. */
export interface TypedWord {
  readonly word: string;
  readonly plain: readonly string[];
}

/** How a word is typed -> plain words, both as words are compared. */
export type Lexicon = ReadonlyMap<string, string>;

/** No honest message is longer, and what is read takes time. */
const MOST_LETTERS = 1000;
const MOST_WORDS = 100;
const LONGEST_WORD = 28;
/** An entry of the lexicon may be this many words. */
const LONGEST_ENTRY = 3;

const FOLDED: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
  ـ: '',
  є: 'е',
  ґ: 'г',
};
const TO_FOLD = /[ıłßđøæœةىـєґ]/g;

/** Text as words are compared: lower case, without accents, apostrophes and letters that chat spelling leaves out. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u200b-\u200f\u2060\ufeff'’`´]/gu, '')
    .replace(TO_FOLD, (letter) => FOLDED[letter] ?? letter);
}

/** The words of a message, the first 100, with what the lexicon makes of them. */
export function wordsOf(text: string, lexicon: Lexicon): readonly TypedWord[] {
  const words: { word: string; plain: string[] }[] = [];
  for (const [part] of foldText(text.slice(0, MOST_LETTERS)).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (words.length === MOST_WORDS) break;
    // "heeeelp", "niettttt": nobody writes three of a letter on purpose.
    words.push({ word: part.replace(/(\p{L})\1{2,}/gu, '$1$1').slice(0, LONGEST_WORD), plain: [] });
  }
  for (let at = 0; at < words.length; at++) explain(words, at, lexicon);
  return words;
}

/** Adds what the lexicon says of the words from `at` on, the longest entry that fits. */
function explain(
  words: readonly { readonly word: string; readonly plain: string[] }[],
  at: number,
  lexicon: Lexicon,
): void {
  for (let size = Math.min(LONGEST_ENTRY, words.length - at); size > 0; size--) {
    const typed =
      size === 1
        ? words[at]?.word
        : words
            .slice(at, at + size)
            .map(({ word }) => word)
            .join(' ');
    const plain = lexicon.get(typed ?? '');
    if (plain === undefined) continue;
    words[at]?.plain.push(...plain.split(' ').filter(Boolean));
    return;
  }
}
