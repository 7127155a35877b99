import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emptyTables, type LanguageTables, openTables } from '../language/which/open-tables.js';
import { makeVocabulary } from '../language/which/vocabulary.js';

/** Where the build put the table, seen from the built server, from a part of it, and from this source. */
const PLACES = ['./languages.bin', '../languages.bin', '../../dist/server/languages.bin'];

/**
 * By what languages are told apart: the built table, with the words of these texts of the town by language. Without the
 * table only alphabets and our own lists tell. The file is read once, about 5 MB; all versions share it.
 */
export function readLanguageTables(texts: Readonly<Record<string, readonly string[]>>): LanguageTables {
  const vocabulary = makeVocabulary(texts);
  table ??= openTables(builtFile());
  return table ? { ...table, vocabulary } : emptyTables(vocabulary);
}

let table: LanguageTables | undefined;

function builtFile(): Uint8Array {
  const file = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path));
  return file === undefined ? new Uint8Array(0) : readFileSync(file);
}
