import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageTableFile } from '../../src/cli/language-table-file.js';
import { type LanguageTables, openTables } from '../../src/language/which/open-tables.js';
import { makeVocabulary, type Vocabulary } from '../../src/language/which/vocabulary.js';

/** The tables as the build makes them, with only the words that the product itself brings unless others are given. */
export async function languageTables(vocabulary: Vocabulary = makeVocabulary({})): Promise<LanguageTables> {
  const tables = openTables(await languageTableFile(), vocabulary);
  if (!tables) throw new Error('the table of languages cannot be read');
  return tables;
}

/** A message and the language a person says it is in. */
export interface Labelled {
  readonly text: string;
  readonly language: string;
  /** Which language, when it is none of the seven. */
  readonly of?: string;
}

/** One of the sets in test/language/sets. */
export function labelled(name: string): readonly Labelled[] {
  const lines = readFileSync(join(import.meta.dirname, 'sets', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Labelled);
}
