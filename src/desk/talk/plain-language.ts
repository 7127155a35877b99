/** What makes a text hard to read. */
export type Hint =
  | { readonly type: 'long-sentence'; readonly count: number }
  | { readonly type: 'long-word'; readonly word: string }
  | { readonly type: 'hard-word'; readonly word: string; readonly better: string };

const LONGEST_SENTENCE = 15;
const LONGEST_WORD = 16;

/** Words of offices, with what people say. */
const HARD: Readonly<Record<string, string>> = {
  betreffende: 'over',
  conform: 'volgens',
  desbetreffende: 'deze',
  dient: 'moet',
  dienen: 'moeten',
  echter: 'maar',
  indien: 'als',
  inzake: 'over',
  middels: 'met',
  omtrent: 'over',
  reeds: 'al',
  teneinde: 'om',
  tevens: 'ook',
  thans: 'nu',
  verzoeken: 'vragen',
  voorts: 'ook',
  woonachtig: 'wonen',
};

/** What makes a Dutch text hard, at most three things. */
export function plainLanguageHints(text: string): readonly Hint[] {
  const hints: Hint[] = [];
  for (const sentence of text.split(/[.!?\n]+/)) {
    const count = wordsOf(sentence).length;
    if (count > LONGEST_SENTENCE) hints.push({ type: 'long-sentence', count });
  }
  for (const word of new Set(wordsOf(text.replace(/\S+[@/]\S+/g, '')))) {
    const better = HARD[word.toLowerCase()];
    if (better) hints.push({ type: 'hard-word', word, better });
    else if (word.length > LONGEST_WORD) hints.push({ type: 'long-word', word });
  }
  return hints.slice(0, 3);
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
