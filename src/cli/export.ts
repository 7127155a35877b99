import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SourceFile } from '../flow/version.js';
import { noteDisk } from '../publishing/disk-seen.js';
import { readDraft } from '../publishing/draft.js';
import { findPublication, newestPublication } from '../publishing/publications.js';
import { filesUnder } from '../server/read-files.js';
import { readSettings, type Settings } from '../server/settings.js';
import { openStore, type Store } from '../store/open-store.js';
import { findVersion } from '../store/versions.js';
import { readArguments } from './arguments.js';
import { fileFault, linkedPaths } from './folders.js';
import type { Io } from './io.js';
import { wrongUse } from './wrong-use.js';

const USE = [
  'Gebruik: wegwijs export MAP [--draft] [--version NUMMER] [--over]',
  '  Zonder keuze: de versie die inwoners nu zien. --over: schrijf over wat in de map staat.',
];

/**
 * `wegwijs export FOLDER`: writes a version, or the draft, as files, byte for byte. Exit code 1 when it is not there or
 * files of the folder would be lost, 2 for wrong use.
 */
export async function exportFiles(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args, { draft: 'boolean', version: 'string', over: 'boolean' });
  if (typeof read === 'string') return wrongUse(io, read, USE);
  const [folder] = read.words;
  if (folder === undefined || read.words.length > 1) return wrongUse(io, 'Noem één map.', USE);
  const { version } = read.values;
  if (version !== undefined && !/^\d{1,9}$/.test(version)) return wrongUse(io, 'Een versie is een nummer.', USE);
  if (version !== undefined && read.flags.has('draft')) return wrongUse(io, 'Kies --draft of --version.', USE);
  const settings = readSettings(io.env);
  const store = await openStore(settings.dataFolder);
  try {
    const wanted = read.flags.has('draft') ? 'draft' : version === undefined ? 'live' : Number(version);
    const found = await filesOf(store, wanted);
    if (!found) return failed(io, 'Die versie is er niet. Start Wegwijs eerst een keer.');
    const links = linkedPaths(folder);
    if (links.length > 0) return failed(io, `In de map staan verwijzingen: ${someOf(links)}. Kies een andere map.`);
    const lost = writeOut(folder, found.files, read.flags.has('over'));
    if (lost.length > 0) {
      return failed(io, `In de map staan andere bestanden: ${someOf(lost)}. Met --over schrijft u daar overheen.`);
    }
    if (wanted === 'live' && isOwn(folder, settings)) await store.write((session) => noteDisk(session, found.id));
    io.out(`${found.files.length} bestanden geschreven in ${folder}.`);
    return 0;
  } catch (error) {
    return failed(io, fileFault(error));
  } finally {
    await store.close();
  }
}

/** The first few of many. */
export function someOf(paths: readonly string[]): string {
  return paths.length > 5 ? `${paths.slice(0, 5).join(', ')} en nog ${paths.length - 5}` : paths.join(', ');
}

/** The YAML files below a folder's `flows` and `content`; a part that is not there has none. */
export function filesIn(folder: string): SourceFile[] {
  const parts = ['flows', 'content'].filter((part) => existsSync(join(folder, part)));
  return parts.flatMap((part) => filesUnder(join(folder, part), part));
}

async function filesOf(
  store: Store,
  wanted: 'draft' | 'live' | number,
): Promise<{ readonly id: string; readonly files: readonly SourceFile[] } | undefined> {
  if (wanted === 'draft') {
    const { files } = await readDraft(store.read);
    return files.length === 0 ? undefined : { id: '', files };
  }
  const publication = await (wanted === 'live' ? newestPublication(store.read) : findPublication(store.read, wanted));
  return publication && findVersion(store.read, publication.version);
}

/** Writes all files; gives instead, and writes nothing, what would be lost by it. */
function writeOut(folder: string, files: readonly SourceFile[], over: boolean): readonly string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const others = filesIn(folder).filter(({ path, text }) => texts.get(path) !== text);
  if (others.length > 0 && !over) return others.map(({ path }) => path);
  for (const { path } of others) if (!texts.has(path)) rmSync(join(folder, path));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return [];
}

/** Whether these are the folders the server reads. */
function isOwn(folder: string, { flowsFolder, contentFolder }: Settings): boolean {
  return resolve(folder, 'flows') === resolve(flowsFolder) && resolve(folder, 'content') === resolve(contentFolder);
}

function failed(io: Io, message: string): number {
  io.err(message);
  return 1;
}
