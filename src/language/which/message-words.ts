/** How much of a message is looked at; what comes later would not change the answer and costs time. */
const LOOK_AT = 400;
const MOST_WORDS = 60;
const LONGEST_WORD = 30;

/** Signs that are seen by nobody, and the accents that lower case of other alphabets leaves behind. */
const UNSEEN = /[\p{Cc}\p{Cf}]|\u0307|\u0640|[\u064B-\u065F]/gu;
const APOSTROPHES = /[’‘ʼ`´]/g;
/** Addresses of pages and mail, and everything with a digit in it: postcodes, dates, amounts, codes. */
const NO_WORDS =
  /\b\d{4} ?[a-z]{2}\b|https?:\S+|\bwww\.\S+|(?<!\S)[^\s@]+@\S+|(?<![\p{L}\p{N}])\p{L}*\p{N}[\p{L}\p{N}]*/giu;
const WORDS = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;

/** A word of a message: in lower case, and whether it was written with a capital. */
export interface MessageWord {
  readonly word: string;
  readonly capital: boolean;
}

/** The words of the first 400 characters of a message; numbers, postcodes, links and addresses are not words. */
export function messageWords(text: string): readonly MessageWord[] {
  const seen = text
    .slice(0, LOOK_AT)
    .normalize('NFC')
    .replace(/\s/g, ' ')
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, "'");
  const found = seen.replace(NO_WORDS, ' ').match(WORDS) ?? [];
  return found.slice(0, MOST_WORDS).map((written) => {
    const word = lowerCase(written).slice(0, LONGEST_WORD);
    return { word, capital: written[0] !== undefined && lowerCase(written[0]) !== written[0] };
  });
}

/** Lower case without the dot that a Turkish capital leaves behind. */
export function lowerCase(word: string): string {
  return word.toLowerCase().replace(/\u0307/g, '');
}

const FOLDED: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
};

/** A word as people write it who leave out accents, dots and hamzas. */
export function foldWord(word: string): string {
  const bare = /^[a-z']*$/.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/(?<=[a-zıł])\p{M}/gu, '')
        .normalize('NFC');
  return bare.replace(/[ıłßđøæœأإآٱىیېکةؤئ]/g, (letter) => FOLDED[letter] ?? letter);
}
