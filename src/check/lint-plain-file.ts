import { glossaryForms } from '../flow/parse-glossary.js';
import { openSheet } from '../flow/sheet.js';
import type { SourceFile } from '../flow/version.js';
import { lintText } from '../language/plain/lint-text.js';
import { type LintTables, type PlacedFinding, placeFinding } from './lint-files.js';

interface PlainFileOptions {
  readonly tables: LintTables;
  /** Files that say which words are explained. */
  readonly beside: readonly SourceFile[];
  readonly language: string;
  readonly level: 'text' | 'simple';
}

/** What makes one plain text (.txt, .md) hard to read, looked at as a whole. */
export function lintPlainFile(file: SourceFile, options: PlainFileOptions): PlacedFinding[] {
  const { tables, beside, language, level } = options;
  const text = file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const sheet = openSheet(file, text);
  const glossary = glossaryForms(beside, language);
  const ends = { first: (from: number) => from, last: (until: number) => until };
  return lintText(text, { language, level, glossary, tables }).map((found) => placeFinding(found, text, sheet, ends));
}
