import type { Diagnostic } from '../../flow/diagnostic.js';
import { readVersion } from '../../flow/read-version.js';
import type { SourceFile } from '../../flow/version.js';
import { newestPublication, type Publication, recordPublication } from '../../publishing/publications.js';
import { sameLessons } from '../../publishing/same-lessons.js';
import { versionId } from '../../publishing/version-id.js';
import type { Session } from '../../store/dialect.js';
import { copyModels } from '../../store/version-models.js';
import { findVersion, keepVersion } from '../../store/versions.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { withUnderstanding } from '../understanding.js';

/** What publishing needs of the desk, and who is told when something could not be learned. */
export interface Publisher extends Pick<Desk, 'store' | 'clock' | 'versions' | 'inTurn' | 'changes' | 'settings'> {
  say(line: string): void;
}

/** Who wants it, for the audit. */
export interface By {
  readonly actor?: string;
  readonly origin: string;
}

/** What is live now, with its files. */
export interface Live {
  readonly publication: Publication;
  readonly files: readonly SourceFile[];
}

/** What is live now. Throws a fault in a database without anything published. */
export async function liveNow({ store }: Pick<Publisher, 'store'>): Promise<Live> {
  const publication = await newestPublication(store.read);
  const stored = publication && (await findVersion(store.read, publication.version));
  if (!publication || !stored) throw new Fault('internal');
  return { publication, files: stored.files };
}

type Details = Omit<Parameters<typeof recordPublication>[1], 'version' | 'before' | 'at'>;

/**
 * Makes files that were checked the version that new conversations begin with: stores them, learns from them, and then,
 * in one transaction, publishes and does what goes with it. Undefined, and nothing is published, when something else
 * became live meanwhile or `still` says that it should not be.
 */
export async function makeLive(
  publisher: Publisher,
  { files, live, details }: { readonly files: readonly SourceFile[]; readonly live: Live; readonly details: Details },
  {
    still = async () => true,
    also,
  }: {
    still?(session: Session): Promise<boolean>;
    also(session: Session, publication: number, at: number): Promise<void>;
  },
): Promise<{ readonly id: number; readonly version: string } | undefined> {
  const { store, clock, versions, changes, say } = publisher;
  const version = { id: versionId(files), files: files.map(({ path, text }) => ({ path, text })) };
  const same = sameLessons(live.files, files);
  await store.write(async (session) => {
    await keepVersion(session, version, clock.now());
    // Learning takes long; another text of a step teaches nothing about topics.
    if (same) await copyModels(session, live.publication.version, version.id);
  });
  const read = readVersion(version.files, version.id).version;
  if (!read) throw new Fault('internal');
  const whole = await withUnderstanding(store, read, say);
  const before = { id: live.publication.version, files: live.files };
  const id = await store.write(async (session) => {
    if ((await newestPublication(session))?.id !== live.publication.id || !(await still(session))) return undefined;
    const at = clock.now();
    const made = await recordPublication(session, { ...details, version, before, at });
    await also(session, made, at);
    return made;
  });
  if (id === undefined) return undefined;
  versions.use(whole);
  changes.publishLive();
  return { id, version: version.id };
}

/** The errors that are there after, besides those that were there before: of the same one that comes twice only one was. */
export function newErrors(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = before.map(nameOf);
  return after.filter((one) => {
    if (one.severity !== 'error') return false;
    const at = known.indexOf(nameOf(one));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

const nameOf = ({ rule, file, message }: Diagnostic) => [rule, file, message].join('\n');

/** Whether one of them is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
