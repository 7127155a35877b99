/** Which alphabet a message is written in: the three of the seven languages, another, or none. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'other' | 'none';

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;

/** The alphabet of one letter. */
export function scriptOf(letter: string): Script {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x250) return 'latin';
  if (CYRILLIC.test(letter)) return 'cyrillic';
  if (ARABIC.test(letter)) return 'arabic';
  return LATIN.test(letter) ? 'latin' : 'other';
}

/** The alphabet of words. A street or "DigiD" stands in Latin letters in messages of all languages, so Latin counts less. */
export function mainScript(words: readonly string[]): Script {
  const counts = { latin: 0, cyrillic: 0, arabic: 0, other: 0, none: 0 };
  for (const word of words) for (const letter of word.match(/\p{L}/gu) ?? []) counts[scriptOf(letter)] += 1;
  const foreign = counts.cyrillic + counts.arabic + counts.other;
  if (counts.latin + foreign === 0) return 'none';
  if (foreign < 2 || foreign * 3 < counts.latin) return counts.latin > 0 ? 'latin' : strongest(counts);
  return strongest(counts);
}

function strongest(counts: { readonly cyrillic: number; readonly arabic: number; readonly other: number }): Script {
  if (counts.other > counts.cyrillic && counts.other > counts.arabic) return 'other';
  return counts.cyrillic >= counts.arabic ? 'cyrillic' : 'arabic';
}
