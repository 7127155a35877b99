import { featuresOf, type Seen, see } from './topic-features.js';
import { type KeywordHit, type KeywordIndex, keywordsIn } from './topic-keywords.js';
import type { TypedWord } from './topic-words.js';

const KEYWORD = 2;
const STRANGER = 0.7;
/** Stands for any word that no phrase has. */
export const STRANGE = '?';

/** All that a model looks at in words, and the keywords among it. */
export interface Looked {
  readonly seen: Seen;
  readonly hits: readonly KeywordHit[];
}

/**
 * Sees what `featuresOf` sees, keywords (`*name`), and words that are unknown (`?`): of those there are many in messages
 * about something else. Figures and very short words are never strange.
 */
export function lookAt(
  words: readonly TypedWord[],
  keywords: KeywordIndex,
  isKnown: (word: string) => boolean,
  begun?: Parameters<typeof keywordsIn>[2],
): Looked {
  const seen = featuresOf(words);
  const hits = withoutDenied(keywordsIn(keywords, words, begun), words);
  for (const { name, at, value } of hits) see(seen, `*${name}`, KEYWORD * value, at);
  const named = new Set(hits.map(({ at }) => at));
  words.forEach(({ word, plain }, at) => {
    const counts = word.length >= 3 && !/\d/.test(word) && !named.has(at);
    if (counts && !isKnown(word) && !plain.some(isKnown)) see(seen, STRANGE, STRANGER, at);
  });
  return { seen, hits };
}

const DENIES = new Set(['geen', 'niet', 'no', 'not', 'kein', 'keine', 'keinen', 'nicht', 'nie', 'не', 'ليس']);
const BETWEEN = new Set([
  'om',
  'over',
  'voor',
  'een',
  'de',
  'het',
  'mijn',
  'me',
  'mn',
  'te',
  'a',
  'the',
  'my',
  'about',
  'to',
]);

/** "Niet mijn portemonnee maar mijn paspoort": what is denied counts only when nothing else is named. */
function withoutDenied(hits: readonly KeywordHit[], words: readonly TypedWord[]): readonly KeywordHit[] {
  const left = hits.filter(({ at }) => !isDenied(words, at));
  return left.length > 0 ? left : hits;
}

function isDenied(words: readonly TypedWord[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const word = words[before]?.word ?? '';
    if (DENIES.has(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}
