import type { Place } from '../flow/flow.js';
import { glossaryForms } from '../flow/parse-glossary.js';
import type { SourceFile } from '../flow/version.js';
import type { Finding } from '../language/plain/finding.js';
import type { KnownWords } from '../language/plain/known-words.js';
import { type LintOptions, lintText } from '../language/plain/lint-text.js';
import { type ResidentText, residentTexts } from './resident-texts.js';

/** A finding of the lint with the text it is about, and where that stands; lines and columns count from 1. */
export interface PlacedFinding extends Place, Pick<Finding, 'rule' | 'severity' | 'message' | 'better'> {
  readonly endLine: number;
  readonly endColumn: number;
  /** The words that were found. */
  readonly found: string;
}

export interface LintTables {
  readonly words: KnownWords;
}

/** What was found in texts: many stand in several places, and most are the same the next time. For the same `beside` and tables. */
export type LintBefore = Map<string, readonly Finding[]>;

/**
 * What makes the texts of these files hard to read, in the order of the files. `beside` are files that only say which
 * words are explained (the glossary) and which belong to the town.
 */
export function lintFiles(
  files: readonly SourceFile[],
  tables: LintTables,
  beside: readonly SourceFile[] = files,
  otherwise = 'nl',
  before: LintBefore = new Map(),
): PlacedFinding[] {
  const explained = new Map<string, ReadonlySet<string>>();
  const allowed = townWords(beside);
  return files.flatMap((file) =>
    residentTexts(file, otherwise).flatMap((text) => {
      const { language, level } = text;
      const glossary = explained.get(language) ?? glossaryForms(beside, language);
      explained.set(language, glossary);
      const options: LintOptions = { language, level, glossary, allowed, tables };
      const key = `${language} ${level} ${text.text}`;
      const found = before.get(key) ?? lintText(text.text, options);
      before.set(key, found);
      return found.map((finding) => placed(text, finding));
    }),
  );
}

function placed({ sheet, text, ...where }: ResidentText, finding: Finding): PlacedFinding {
  const offsets = where.offsets();
  const { rule, severity, message, better, from, until } = finding;
  const place = sheet.place(offsets[from] ?? 0);
  const last = sheet.place((offsets[until - 1] ?? offsets[from] ?? 0) + 1);
  const found = text.slice(from, until);
  return { ...place, endLine: last.line, endColumn: last.column, rule, severity, message, better, found };
}

/** The names of the town and what is in it: a resident meets them anyway. */
function townWords(files: readonly SourceFile[]): ReadonlySet<string> {
  const town = files.find(({ path }) => /(?:^|\/)municipality\.ya?ml$/.test(path));
  const lines = town?.text.match(/naam:.*/g) ?? [];
  const names = lines.flatMap((line) => line.slice('naam:'.length).match(/\p{L}[\p{L}-]{3,}/gu) ?? []);
  return new Set(names.map((name) => name.toLowerCase()));
}
