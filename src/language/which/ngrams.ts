import { HASH_START, hashOn } from './score-table.js';

const SPACE = 0x20;
/** eld takes four bytes and goes on by three. */
const SIZE = 4;
const STRIDE = 3;
const MOST_BYTES = 70;

/** The keys of the n-grams of a word as eld cuts them: four bytes of UTF-8, with a space where the word begins or ends. */
export function ngramKeys(word: string): readonly number[] {
  const bytes = utf8(word);
  const length = Math.min(bytes.length, MOST_BYTES);
  const keys: number[] = [];
  let at = 0;
  for (; at + SIZE < length; at += STRIDE) keys.push(keyOf(bytes, at, at + SIZE, at === 0, false));
  keys.push(keyOf(bytes, length < SIZE ? 0 : length - SIZE, length, at === 0, true));
  return keys;
}

/** The key of one n-gram of these bytes. */
export function ngramKey(bytes: readonly number[]): number {
  return bytes.reduce(hashOn, HASH_START);
}

function keyOf(bytes: readonly number[], from: number, until: number, first: boolean, last: boolean): number {
  let hash = first ? hashOn(HASH_START, SPACE) : HASH_START;
  for (let index = from; index < until; index += 1) hash = hashOn(hash, bytes[index] ?? 0);
  return last ? hashOn(hash, SPACE) : hash;
}

function utf8(word: string): readonly number[] {
  const bytes: number[] = [];
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  }
  return bytes;
}
