import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emptyTables, type LanguageTables, openTables } from '../language/which/open-tables.js';
import { makeVocabulary } from '../language/which/vocabulary.js';

/** Where the build put the table, seen from the built server, from a part of it, and from this source. */
const PLACES = ['./languages.bin', '../languages.bin', '../../dist/server/languages.bin'];

/**
 * By what languages are told apart: the built table, with the words of these texts of the town by language. Without the
 * table only alphabets and our own lists tell. Reads the file at each call: about 5 MB, kept by the caller.
 */
export function readLanguageTables(texts: Readonly<Record<string, readonly string[]>>): LanguageTables {
  const vocabulary = makeVocabulary(texts);
  const file = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path));
  return (file && openTables(readFileSync(file), vocabulary)) || emptyTables(vocabulary);
}
