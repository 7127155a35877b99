import { distance } from '../lib/closest-words.js';
import type { Choice } from './match-option.js';
import { plainWords } from './plain-words.js';

/**
 * The one topic whose names share a telling word (five letters or more, one typing error allowed) with the text, or
 * undefined when none or several do. Where topics share a word, that word tells nothing.
 */
export function matchTopic(text: string, topics: readonly Choice[]): string | undefined {
  const named = topics.map(({ id, names }) => ({ id, words: [...new Set(names.flatMap(tellingWords))] }));
  const found = new Set<string>();
  for (const word of new Set(tellingWords(text))) {
    const owners = named.filter(({ words }) => words.some((own) => near(word, own)));
    if (owners.length === 1 && owners[0]) found.add(owners[0].id);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const tellingWords = (text: string) =>
  plainWords(text.slice(0, 500))
    .split(' ')
    .filter((word) => word.length >= 5);

const near = (a: string, b: string) => a === b || (a.length > 6 && b.length > 6 && distance(a, b, 1) <= 1);
