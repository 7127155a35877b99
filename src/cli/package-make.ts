import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkFiles } from '../check/check-files.js';
import { packageText } from '../flow/package.js';
import { closestWords } from '../lib/closest-words.js';
import { controlCode, publicKeyOf, readKeyText } from '../publishing/packages/package-signature.js';
import { makePackage } from '../server/packages/make-package.js';
import { writeNewKey } from '../server/packages/own-key.js';
import { readFiles } from '../server/read-files.js';
import { foldersOf, missingFolder } from './folders.js';
import type { Io } from './io.js';
import { packageInFile } from './package-file.js';
import { oneWord, WrongUse } from './wrong-use.js';

/** `wegwijs package keys FILE`: makes a key that only its owner can read; a file that is there is never written over. */
export function packageKeys(args: readonly string[], io: Io): number {
  const { word: path } = oneWord(args, {}, 'bestand');
  if (!writeNewKey(path)) {
    io.err(`Het bestand "${path}" is er al. Er is niets veranderd.`);
    return 1;
  }
  const key = readKeyText(readFileSync(path, 'utf8'));
  io.out(`De sleutel staat in ${path}. Bewaar hem goed en geef hem aan niemand.`);
  if (key) io.out(`De controlecode is ${controlCode(publicKeyOf(key))}. Zet die op uw website.`);
  return 0;
}

/** `wegwijs package make FLOW --key FILE [--out FILE]`: packs a flow of the folders. A package that it replaces counts up. */
export async function packageMake(args: readonly string[], io: Io): Promise<number> {
  const { word: flow, values } = oneWord(args, { key: 'string', out: 'string' }, 'gesprek');
  if (values.key === undefined) throw new WrongUse('Zeg met welke sleutel: --key BESTAND.');
  const folders = foldersOf(undefined, io.env);
  const missing = await missingFolder(folders);
  if (missing !== undefined) throw new WrongUse(`De map "${missing}" bestaat niet.`);
  const key = existsSync(values.key) ? readKeyText(readFileSync(values.key, 'utf8')) : undefined;
  if (!key) throw new WrongUse(`In "${values.key}" staat geen sleutel. Maak er een met "wegwijs package keys".`);
  const files = readFiles(folders);
  const { version, diagnostics } = checkFiles(files, Date.now());
  if (version && !version.flows.has(flow)) {
    const [near] = closestWords(flow, version.flows.keys());
    throw new WrongUse(`Het gesprek "${flow}" bestaat niet.${near ? ` Bedoelt u "${near}"?` : ''}`);
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    io.err(`Er zitten fouten in uw bestanden: ${errors}. Kijk met "wegwijs check".`);
    return 1;
  }
  const out = values.out ?? `${flow}.wegwijs-pakket`;
  const before = existsSync(out) ? versionIn(out, flow) : 0;
  if (before === undefined) {
    io.err(`Het bestand "${out}" is iets anders. Kies een andere naam met --out.`);
    return 1;
  }
  const made = makePackage({ files, flow, version: before + 1, at: Date.now() }, key);
  if (!made) return 1;
  writeFileSync(out, packageText(made));
  io.out(`${out}: "${made.name}", versie ${made.version}, ${made.files.length} bestanden.`);
  io.out(`De controlecode is ${controlCode(made.key)}.`);
  return 0;
}

/** The version of the package of this flow in a file; undefined when it is something else. */
function versionIn(path: string, flow: string): number | undefined {
  const read = packageInFile(path);
  return 'flow' in read && read.flow === flow ? read.version : undefined;
}
