import type { SourceFile } from '../flow/version.js';
import type { Session } from '../store/dialect.js';
import { noteConflict } from './conflicts.js';
import { readDraft, saveDraft } from './draft.js';
import { mergeFiles } from './merge-files.js';
import { newestSave } from './saves.js';

interface Following {
  readonly from: readonly SourceFile[];
  readonly to: readonly SourceFile[];
  readonly source: 'disk' | 'rollback';
  readonly at: number;
  readonly author?: string;
  readonly message: string;
}

/**
 * Brings into the draft what changed elsewhere, from one set of files to another. A file that the draft changed too stays
 * as it is and is noted with both sides; the paths of those. To be run in a transaction.
 */
export async function followFiles(session: Session, following: Following): Promise<readonly string[]> {
  const { from, to, source, at, author = null, message } = following;
  const draft = await readDraft(session);
  const { taken, conflicts } = mergeFiles(from, draft.files, to);
  const hashes = new Map(draft.files.map(({ path, hash }) => [path, hash]));
  for (const conflict of conflicts) await noteConflict(session, conflict, source, at);
  const files = [...taken].map(([path, text]) => ({ path, text, was: hashes.get(path) ?? null }));
  await saveDraft(session, { at, author, message, files });
  return conflicts.map(({ path }) => path);
}

/** Makes the draft, when there is none yet, from the files that are live. To be run in a transaction. */
export async function beginDraft(session: Session, files: readonly SourceFile[], at: number): Promise<void> {
  if ((await newestSave(session)) > 0) return;
  const all = files.map(({ path, text }) => ({ path, text, was: null }));
  await saveDraft(session, { at, author: null, message: 'Begin van het concept', files: all });
}
