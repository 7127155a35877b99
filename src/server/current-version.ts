import { checkFiles } from '../check/check-files.js';
import type { Diagnostic } from '../flow/diagnostic.js';
import { readVersion } from '../flow/read-version.js';
import type { SourceFile, Version } from '../flow/version.js';
import { diskSeen, noteDisk } from '../publishing/disk-seen.js';
import { beginDraft, followFiles } from '../publishing/follow-files.js';
import { newestPublication, type Publication, recordPublication, wasPublished } from '../publishing/publications.js';
import { sameLessons } from '../publishing/same-lessons.js';
import { versionId } from '../publishing/version-id.js';
import type { Store } from '../store/open-store.js';
import { copyModels } from '../store/version-models.js';
import { findVersion, keepVersion } from '../store/versions.js';
import { readFiles } from './read-files.js';
import type { Settings } from './settings.js';
import { StartFault } from './start-fault.js';
import { withUnderstanding } from './understanding.js';

/** Where a version is looked for, and who is told of what is wrong. */
interface Looking {
  readonly store: Store;
  /** Epoch milliseconds. */
  readonly now: number;
  say(line: string): void;
}

interface Stored {
  readonly id: string;
  readonly files: readonly SourceFile[];
}

const FROM_DISK = 'Bestanden op de schijf';

/**
 * The version new conversations begin with: the files on disk; while `wegwijs check` finds errors in them the last one that
 * was good; and what the editors published, as long as the files on disk are not brought in step with it. Says what is
 * wrong line by line. Throws a `StartFault` when there is nothing good to serve.
 */
export async function currentVersion(
  store: Store,
  settings: Pick<Settings, 'flowsFolder' | 'contentFolder'>,
  now: number,
  say: (line: string) => void,
): Promise<Version> {
  const files = filesOf(settings);
  const disk = { id: versionId(files), files };
  const looking = { store, now, say };
  const live = await newestPublication(store.read);
  if (!live) return publishDisk(looking, disk, undefined);
  const before = await storedLive(store, live);
  await store.write((session) => beginDraft(session, before.files, now));
  const seen = (await diskSeen(store.read)) ?? live.version;
  const inStep = live.kind === 'disk' || seen === live.version || disk.id === live.version;
  return inStep ? publishDisk(looking, disk, before) : keepPublished(looking, disk, before, seen);
}

/** Makes the files on disk the version that new conversations begin with, when they are good. */
async function publishDisk(looking: Looking, disk: Stored, live: Stored | undefined): Promise<Version> {
  const { store, now, say } = looking;
  // What was good once needs not be explored again, so that a second start is quick.
  const known = await wasPublished(store.read, disk.id);
  const { version, diagnostics } = readVersion(disk.files, disk.id);
  const errors = (known ? diagnostics : checkFiles(disk.files, now).diagnostics).filter(
    ({ severity }) => severity === 'error',
  );
  for (const error of errors) say(diagnosticLine(error));
  if (!version || errors.length > 0) return lastGoodVersion(looking, live, errors.length);
  const clashes = await store.write(async (session) => {
    const another = (await newestPublication(session))?.version;
    if (another !== disk.id) {
      const kind = 'disk' as const;
      await recordPublication(session, { version: disk, before: live, kind, at: now, message: FROM_DISK });
      if (live && sameLessons(live.files, disk.files)) await copyModels(session, live.id, disk.id);
      await beginDraft(session, live?.files ?? disk.files, now);
    }
    await noteDisk(session, disk.id);
    return live && another !== disk.id
      ? followFiles(session, { from: live.files, to: disk.files, source: 'disk', at: now, message: FROM_DISK })
      : [];
  });
  sayClashes(say, clashes);
  return withUnderstanding(store, version, say);
}

/** The editors published after the files on disk were last looked at: what they published stays, and nothing is lost. */
async function keepPublished(looking: Looking, disk: Stored, live: Stored, seen: string): Promise<Version> {
  const { store, now, say } = looking;
  if (disk.id === seen) {
    say(
      'De redactie heeft een nieuwere versie gepubliceerd dan de bestanden op de schijf. Wegwijs gebruikt die versie.',
    );
    say('Met "wegwijs export" zet u hem in de bestanden.');
    return lastGoodVersion(looking, live, 0);
  }
  const from = (await findVersion(store.read, seen))?.files ?? live.files;
  const clashes = await store.write(async (session) => {
    await keepVersion(session, disk, now);
    await noteDisk(session, disk.id);
    return followFiles(session, { from, to: disk.files, source: 'disk', at: now, message: FROM_DISK });
  });
  say('De bestanden op de schijf zijn veranderd, en de redactie heeft daarvoor zelf gepubliceerd.');
  say('Wegwijs gebruikt de versie van de redactie. De veranderde bestanden staan in het concept.');
  sayClashes(say, clashes);
  return lastGoodVersion(looking, live, 0);
}

function sayClashes(say: Looking['say'], paths: readonly string[]): void {
  if (paths.length === 0) return;
  say(`In het concept van de redactie is dit ook veranderd, kies daar wat blijft: ${paths.join(', ')}.`);
}

async function lastGoodVersion({ store, say }: Looking, live: Stored | undefined, errors: number): Promise<Version> {
  const good = live && readVersion(live.files, live.id).version;
  const found = `${errors === 1 ? 'Er is 1 fout' : `Er zijn ${errors} fouten`} in de gesprekken of teksten.`;
  if (!good) throw new StartFault(`${found} Herstel dat en start opnieuw.`);
  if (errors > 0) say(`${found} Wegwijs gebruikt de laatste goede versie.`);
  return withUnderstanding(store, good, say);
}

async function storedLive(store: Store, { version }: Publication): Promise<Stored> {
  const stored = await findVersion(store.read, version);
  if (!stored) throw new StartFault(`De versie ${version} ontbreekt in de database.`);
  return stored;
}

/** `flows/x.yaml:42:11  unknown-step  message  Bedoelt u "afspraak"?` */
function diagnosticLine({ file, line, column, rule, message, suggestions }: Diagnostic): string {
  const near = suggestions?.[0] && !message.includes('edoelt u') ? ` Bedoelt u "${suggestions[0]}"?` : '';
  return `${file}:${line}:${column}  ${rule}  ${message}${near}`;
}

function filesOf({ flowsFolder, contentFolder }: Pick<Settings, 'flowsFolder' | 'contentFolder'>): SourceFile[] {
  try {
    return readFiles({ flows: flowsFolder, content: contentFolder });
  } catch (error) {
    const { path } = error as { path?: string };
    throw new StartFault(`De map ${path ?? `${flowsFolder} of ${contentFolder}`} is niet te lezen.`);
  }
}
