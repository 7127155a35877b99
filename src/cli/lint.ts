import { readFileSync, statSync } from 'node:fs';
import { lintFiles, type PlacedFinding } from '../check/lint-files.js';
import { lintPlainFile } from '../check/lint-plain-file.js';
import type { SourceFile } from '../flow/version.js';
import { readPlainText } from '../language/plain/plain-text.js';
import { type Readability, readability } from '../language/plain/readability.js';
import { readFiles } from '../server/read-files.js';
import { readWordTables } from '../server/word-tables.js';
import { readArguments } from './arguments.js';
import { foldersOf, missingFolder } from './folders.js';
import type { Io } from './io.js';
import { wrongUse } from './wrong-use.js';

const USE = 'Gebruik: wegwijs lint [BESTANDEN] [--json] [--simple] [--language nl|en]';
const SEVERITIES = { error: 'fout', warning: 'let op', remark: 'opmerking' } as const;

/**
 * `wegwijs lint [FILES] [--json]`: is everything residents see in plain language? Looks at the files that are given (YAML
 * of the content, or plain text), else at all content. Exit code 0 with remarks only, 1 with more, 2 for wrong use.
 */
export async function lint(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args, { json: 'boolean', simple: 'boolean', language: 'string' });
  if (typeof read === 'string') return wrongUse(io, read, USE);
  const language = read.values.language ?? 'nl';
  if (!/^(?:nl|en)$/.test(language)) return wrongUse(io, `De taal "${language}" kan niet. Kies nl of en.`, USE);
  const folders = foldersOf(undefined, io.env);
  const missing = await missingFolder(folders);
  const content = missing === undefined ? readFiles(folders) : [];
  if (read.words.length === 0 && missing !== undefined) return wrongUse(io, `De map "${missing}" bestaat niet.`, USE);
  const given = read.words.map(readGiven);
  const unread = read.words.find((_, at) => given[at] === undefined);
  if (unread !== undefined) return wrongUse(io, `Het bestand "${unread}" is er niet.`, USE);
  const files = given.length > 0 ? given.flatMap((file) => file ?? []) : content;
  const tables = readWordTables();
  const level = read.flags.has('simple') ? 'simple' : 'text';
  const beside = [...files, ...content];
  const found = [
    ...lintFiles(files.filter(isYaml), tables, beside, language),
    ...files.flatMap((file) => (isYaml(file) ? [] : lintPlainFile(file, { tables, beside, language, level }))),
  ];
  const ok = found.every(({ severity }) => severity === 'remark');
  if (read.flags.has('json')) io.out(JSON.stringify({ ok, findings: found, texts: files.flatMap(indication) }));
  else print(found, files.flatMap(indication), io);
  return ok ? 0 : 1;
}

const isYaml = ({ path }: SourceFile) => /\.ya?ml$/.test(path);

/** All there is in a folder of the content, or one file; undefined when it is not there. */
function readGiven(path: string): SourceFile | undefined {
  try {
    return statSync(path).isFile() ? { path, text: readFileSync(path, 'utf8') } : undefined;
  } catch {
    return undefined;
  }
}

type Indication = Readability & { readonly file: string };

/** The formulas for a text that is given as such; a text of the content is too short for them. */
function indication(file: SourceFile): Indication[] {
  const counted = isYaml(file) ? undefined : readability(readPlainText(file.text));
  return counted ? [{ file: file.path, ...counted }] : [];
}

const inOneLine = (words: string) => words.replace(/\s+/g, ' ').slice(0, 100);

function print(found: readonly PlacedFinding[], indications: readonly Indication[], io: Io): void {
  for (const { file, line, column, severity, rule, message, found: words, also = [] } of found) {
    io.out(`${file}:${line}:${column}  ${SEVERITIES[severity]}  ${rule}`);
    io.out(`  ${inOneLine(words)}`);
    io.out(`  ${message}`);
    for (const { line, column, found: words, better } of also) {
      io.out(`  Ook op ${file}:${line}:${column}  ${inOneLine(words)}${better ? ` (liever: ${better})` : ''}`);
    }
  }
  for (const { file, douma, leesindexA } of indications) {
    io.out(`${file}: Flesch-Douma ${douma}, Leesindex A ${leesindexA}. Hoger is makkelijker. Dit is een indicatie.`);
  }
  const count = (kind: PlacedFinding['severity']) => found.filter(({ severity }) => severity === kind).length;
  io.out(`Fouten: ${count('error')}. Let op: ${count('warning')}. Opmerkingen: ${count('remark')}.`);
}
