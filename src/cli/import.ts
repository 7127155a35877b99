import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LONGEST_FILE } from '../flow/read-yaml.js';
import type { SourceFile } from '../flow/version.js';
import { type Draft, type FileToSave, readDraft, saveDraft } from '../publishing/draft.js';
import { isDraftPath } from '../publishing/file-paths.js';
import { newestPublication } from '../publishing/publications.js';
import { readSettings } from '../server/settings.js';
import { recordAudit } from '../staff/audit.js';
import { openStore, type Store } from '../store/open-store.js';
import { findVersion } from '../store/versions.js';
import { readArguments } from './arguments.js';
import { filesIn, someOf } from './export.js';
import { fileFault, linkedPaths } from './folders.js';
import type { Io } from './io.js';
import { wrongUse } from './wrong-use.js';

const USE = [
  'Gebruik: wegwijs import MAP [--message TEKST] [--over]',
  '  Zet de bestanden in het concept. --over: ook waar de redactie iets veranderde dat nog niet gepubliceerd is.',
];

/**
 * `wegwijs import FOLDER`: puts files into the draft, byte for byte. Exit code 1, and nothing is saved, when a file cannot
 * be kept as it is or a change of the editors that is not public would be gone; 2 for wrong use.
 */
export async function importFiles(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args, { message: 'string', over: 'boolean' });
  if (typeof read === 'string') return wrongUse(io, read, USE);
  const [folder] = read.words;
  if (folder === undefined || read.words.length > 1) return wrongUse(io, 'Noem één map.', USE);
  if (!existsSync(folder)) return wrongUse(io, `De map "${folder}" bestaat niet.`, USE);
  const found = filesOf(folder);
  if (typeof found === 'string') return failed(io, found);
  const { files } = found;
  if (files.length === 0) return wrongUse(io, `In "${folder}" staan geen bestanden in flows of content.`, USE);
  const unfit = files.filter((file) => !isKept(folder, file)).map(({ path }) => path);
  if (unfit.length > 0) {
    return failed(
      io,
      `Deze bestanden kunnen niet bewaard worden zoals ze zijn (naam, lengte of geen UTF-8): ${someOf(unfit)}.`,
    );
  }
  const store = await openStore(readSettings(io.env).dataFolder);
  try {
    return await putIn(store, files, { over: read.flags.has('over'), message: read.values.message, io });
  } finally {
    await store.close();
  }
}

/** The files of a folder as they are, or why not. */
function filesOf(folder: string): { readonly files: readonly SourceFile[] } | string {
  try {
    const links = linkedPaths(folder);
    if (links.length === 0) return { files: filesIn(folder) };
    return `In de map staan verwijzingen naar iets anders: ${someOf(links)}. Zet daar de bestanden zelf neer.`;
  } catch (error) {
    return fileFault(error);
  }
}

interface How {
  readonly over: boolean;
  readonly message: string | undefined;
  readonly io: Io;
}

async function putIn(store: Store, files: readonly SourceFile[], { over, message, io }: How): Promise<number> {
  const draft = await readDraft(store.read);
  const changes = changesFor(draft, files);
  if (changes.length === 0) {
    io.out('Alles stond al zo in het concept.');
    return 0;
  }
  const lost = await unpublished(store, draft, changes);
  if (lost.length > 0 && !over) {
    return failed(
      io,
      `De redactie heeft dit veranderd en nog niet gepubliceerd: ${someOf(lost)}. Met --over gaat uw bestand voor.`,
    );
  }
  const at = Date.now();
  const outcome = await store.write(async (session) => {
    const words = message ?? 'Bestanden ingelezen';
    const saved = await saveDraft(session, { at, author: null, message: words, files: changes });
    const detail = { count: changes.length };
    if (saved.type === 'saved') await recordAudit(session, { at, origin: 'system', action: 'draft-imported', detail });
    return saved.type;
  });
  if (outcome === 'conflicts') return failed(io, 'Iemand bewaarde net iets. Probeer het nog eens.');
  io.out(`${changes.length} bestanden veranderd in het concept. Publiceer het in de redactie.`);
  return 0;
}

/** What must be saved to have exactly these files. */
function changesFor(draft: Draft, files: readonly SourceFile[]): FileToSave[] {
  const now = new Map(draft.files.map((file) => [file.path, file]));
  const given = new Set(files.map(({ path }) => path));
  const put = files.filter(({ path, text }) => now.get(path)?.text !== text);
  const gone = draft.files.filter(({ path }) => !given.has(path));
  return [
    ...put.map(({ path, text }) => ({ path, text, was: now.get(path)?.hash ?? null })),
    ...gone.map(({ path, hash }) => ({ path, text: null, was: hash })),
  ];
}

/** The files in which the draft has what is not public. */
async function unpublished(store: Store, draft: Draft, changes: readonly FileToSave[]): Promise<readonly string[]> {
  const live = await newestPublication(store.read);
  const files = (live && (await findVersion(store.read, live.version)))?.files ?? [];
  const textIn = (all: readonly SourceFile[], path: string) => all.find((file) => file.path === path)?.text;
  return changes.map(({ path }) => path).filter((path) => textIn(draft.files, path) !== textIn(files, path));
}

function isKept(folder: string, { path, text }: SourceFile): boolean {
  return isDraftPath(path) && text.length <= LONGEST_FILE && Buffer.from(text).equals(readFileSync(join(folder, path)));
}

function failed(io: Io, message: string): number {
  io.err(message);
  return 1;
}
