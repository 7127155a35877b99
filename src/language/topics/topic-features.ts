import type { TypedWord } from './topic-words.js';

/** What is seen in words: names of features with how much they count, and the word each was seen at. */
export interface Seen {
  readonly names: string[];
  readonly values: number[];
  readonly at: number[];
}

const WORD = 1;
const PAIR = 0.7;
const LETTERS = 0.5;

/**
 * The features of words: each word (`=word`), two words in a row (`+a b`), and their runs of 3 to 5 letters. Those of the
 * plain words of the lexicon stand at the word that was typed.
 */
export function featuresOf(words: readonly TypedWord[]): Seen {
  const seen: Seen = { names: [], values: [], at: [] };
  words.forEach(({ word, plain }, at) => {
    seeWord(seen, word, at);
    for (const other of plain) seeWord(seen, other, at);
    const next = words[at + 1];
    if (!next) return;
    for (const first of [word, ...plain.slice(-1)]) {
      for (const second of [next.word, ...next.plain.slice(0, 1)]) see(seen, `+${first} ${second}`, PAIR, at);
    }
    // "id kaart", "bij stand": written apart it is still that word.
    if (word.length + next.word.length >= 6) see(seen, `=${word}${next.word}`, WORD, at);
  });
  return seen;
}

function seeWord(seen: Seen, word: string, at: number): void {
  see(seen, `=${word}`, WORD, at);
  if (word.length < 3) return;
  const whole = `#${word}#`;
  for (let size = 3; size <= 5; size++) {
    for (let from = 0; from + size <= whole.length; from++) see(seen, whole.slice(from, from + size), LETTERS, at);
  }
}

/** Notes one feature. */
export function see(seen: Seen, name: string, value: number, at: number): void {
  seen.names.push(name);
  seen.values.push(value);
  seen.at.push(at);
}
