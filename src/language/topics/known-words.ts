import { isOneSlip } from './one-slip.js';
import type { TypedWord } from './topic-words.js';

/** The words of the phrases, to find the one that somebody meant to type. */
export interface KnownWords {
  has(word: string): boolean;
  /** By first letter and length. */
  readonly like: ReadonlyMap<string, readonly string[]>;
}

/** Shorter words are one slip from too many others. */
const SHORTEST = 6;
const MOST_MEANT = 2;

/** Prepares the words of a model to be looked up, also with one typing error. */
export function knownWords(features: ReadonlyMap<string, number>): KnownWords {
  const like = new Map<string, string[]>();
  for (const name of features.keys()) {
    if (!name.startsWith('=') || name.length <= SHORTEST - 1) continue;
    const word = name.slice(1);
    const key = keyOf(word, word.length);
    like.set(key, [...(like.get(key) ?? []), word]);
  }
  return { like, has: (word) => features.has(`=${word}`) };
}

/** The words with, for a long one that is unknown, the known ones it is one typing error away from. */
export function withMeantWords(words: readonly TypedWord[], known: KnownWords): readonly TypedWord[] {
  return words.map((typed) => {
    const { word, plain } = typed;
    if (word.length < SHORTEST || plain.length > 0 || known.has(word)) return typed;
    const near = [0, -1, 1].flatMap((more) => known.like.get(keyOf(word, word.length + more)) ?? []);
    const meant = near.filter((other) => isOneSlip(word, other)).slice(0, MOST_MEANT);
    return meant.length > 0 ? { ...typed, plain: meant } : typed;
  });
}

const keyOf = (word: string, length: number) => `${word[0]}${length}`;
