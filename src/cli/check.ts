import { checkFiles } from '../check/check-files.js';
import { readFiles } from '../server/read-files.js';
import { readArguments, timeOf } from './arguments.js';
import { foldersOf, missingFolder } from './folders.js';
import type { Io } from './io.js';
import { printReport } from './print-report.js';
import { wrongUse } from './wrong-use.js';

const USE = 'Gebruik: wegwijs check [map] [--json] [--at 2026-11-23T10:00+01:00]';

/**
 * `wegwijs check [folder] [--json] [--at TIME]`: checks all flows and texts. Exit code 0 without errors, 1 with, 2 for
 * wrong use.
 */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args, { json: 'boolean', at: 'string' });
  if (typeof read === 'string') return wrongUse(io, read, USE);
  const { words, values, flags } = read;
  if (words.length > 1) return wrongUse(io, `Noem één map, niet ${words.length}.`, USE);
  const at = timeOf(values.at);
  if (at === undefined) return wrongUse(io, `"${values.at}" is geen tijd.`, USE);
  const folders = foldersOf(words[0], io.env);
  const missing = await missingFolder(folders);
  if (missing !== undefined) return wrongUse(io, `De map "${missing}" bestaat niet.`, USE);
  const files = readFiles(folders);
  const report = checkFiles(files, at);
  const { flows, diagnostics } = report;
  const ok = diagnostics.every(({ severity }) => severity !== 'error');
  if (flags.has('json')) io.out(JSON.stringify({ ok, flows, diagnostics }));
  else printReport(report, files, io.out);
  return ok ? 0 : 1;
}
