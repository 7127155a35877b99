import type { Place } from '../flow/flow.js';
import { glossaryForms } from '../flow/parse-glossary.js';
import type { Sheet } from '../flow/sheet.js';
import type { SourceFile } from '../flow/version.js';
import type { Finding } from '../language/plain/finding.js';
import type { KnownWords } from '../language/plain/known-words.js';
import { type LintOptions, lintText } from '../language/plain/lint-text.js';
import { type ResidentText, residentTexts } from './resident-texts.js';

/** Words that were found, where they stand, and what could stand there; lines and columns count from 1. */
interface FoundPlace extends Pick<Place, 'line' | 'column'>, Pick<Finding, 'better'> {
  readonly endLine: number;
  readonly endColumn: number;
  readonly found: string;
}

/** A finding of the lint with the text it is about, and where that stands. */
export interface PlacedFinding extends Place, FoundPlace, Pick<Finding, 'rule' | 'severity' | 'message'> {
  /** Where else in this text the same is the matter. */
  readonly also?: readonly FoundPlace[];
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
  const first = (from: number) => offsets[from] ?? 0;
  const last = (until: number, from: number) => (offsets[until - 1] ?? offsets[from] ?? 0) + 1;
  return placeFinding(finding, text, sheet, { first, last });
}

/** Where the ends of a range of the text stand in the file. */
interface Ends {
  first(from: number): number;
  last(until: number, from: number): number;
}

/** A finding with all its places in the file. */
export function placeFinding(finding: Finding, text: string, sheet: Sheet, ends: Ends): PlacedFinding {
  const { rule, severity, message, also = [] } = finding;
  const at = ({ from, until, better }: Pick<Finding, 'from' | 'until' | 'better'>) => {
    const { line: endLine, column: endColumn } = sheet.place(ends.last(until, from));
    return { ...sheet.place(ends.first(from)), endLine, endColumn, better, found: text.slice(from, until) };
  };
  const others = also.map((one) => {
    const { file: _, ...place } = at(one);
    return place;
  });
  return { ...at(finding), rule, severity, message, ...(others.length > 0 && { also: others }) };
}

/** The names of the town and what is in it: a resident meets them anyway. */
function townWords(files: readonly SourceFile[]): ReadonlySet<string> {
  const town = files.find(({ path }) => /(?:^|\/)municipality\.ya?ml$/.test(path));
  const lines = town?.text.match(/naam:.*/g) ?? [];
  const names = lines.flatMap((line) => line.slice('naam:'.length).match(/\p{L}[\p{L}-]{3,}/gu) ?? []);
  return new Set(names.map((name) => name.toLowerCase()));
}
