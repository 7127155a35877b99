import type { FlowPackage } from '../../flow/package.js';
import { filesIn, languagesOf } from '../../flow/package-files.js';
import type { SourceFile } from '../../flow/version.js';
import { type FileToSave, readDraft, type SaveOutcome, saveDraft } from '../../publishing/draft.js';
import { beforePackage, type Hindrance, noteAdded } from '../../publishing/packages/added-packages.js';
import { trustedKeys } from '../../publishing/packages/trusted-keys.js';
import type { Session } from '../../store/dialect.js';

/** How a package stands to this town. */
export interface Standing {
  readonly trusted: boolean;
  /** Another key is trusted under the same name. */
  readonly sameName: boolean;
  readonly hindrance?: Hindrance;
  /** The files as this maker brought them before. */
  readonly base: readonly SourceFile[];
}

/** How a package stands to this town: whether its maker is trusted, what stands in its way, what came before. */
export async function standingOf(session: Session, given: FlowPackage): Promise<Standing> {
  const keys = await trustedKeys(session);
  const trusted = keys.some(({ key }) => key === given.key);
  const sameName = keys.some(({ key, maker }) => key !== given.key && maker === given.maker);
  return { trusted, sameName, ...(await beforePackage(session, given)) };
}

interface Taking {
  readonly at: number;
  /** The id of a staff member; null on the command line. */
  readonly author: string | null;
  readonly message: string;
  /** What must change in the draft: only files of the package. */
  readonly files: readonly FileToSave[];
}

export type TakeOutcome = SaveOutcome | { readonly type: 'not-trusted' | 'strange-file' } | Hindrance;

/**
 * Takes a package that was read into the draft, as one save, and remembers its files for the next version; or says why
 * not, and nothing changes. To be run in a transaction.
 */
export async function takePackage(session: Session, given: FlowPackage, taking: Taking): Promise<TakeOutcome> {
  const { trusted, hindrance } = await standingOf(session, given);
  if (!trusted) return { type: 'not-trusted' };
  if (hindrance) return hindrance;
  const own = new Set(given.files.map(({ path }) => path));
  if (taking.files.some(({ path }) => !own.has(path))) return { type: 'strange-file' };
  const saved = await saveDraft(session, taking);
  if (saved.type === 'saved') {
    // What the town cannot use yet is new to it when it can.
    const languages = languagesOf((await readDraft(session)).files.map(({ path }) => path));
    await noteAdded(session, { ...given, files: filesIn(given.files, languages) }, taking);
  }
  return saved;
}
