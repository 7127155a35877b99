import type { SourceFile } from '../flow/version.js';
import type { Session } from '../store/dialect.js';
import type { DraftFileTable, DraftTextTable } from '../store/publishing-tables.js';
import { statement } from '../store/statement.js';
import { listConflicts, settleConflicts } from './conflicts.js';
import { keepText, textOf } from './draft-texts.js';
import { hashOfText } from './hash-of-text.js';
import type { FileConflict } from './merge-files.js';
import { newestSave, recordSave, type SavedFile } from './saves.js';

const selectFiles = statement<object, DraftFileTable & DraftTextTable>((db) =>
  db
    .selectFrom('draft_file')
    .innerJoin('draft_text', 'draft_text.hash', 'draft_file.hash')
    .select(['draft_file.path', 'draft_file.hash', 'draft_text.text'])
    .orderBy('draft_file.path'),
);

const upsertFile = statement<DraftFileTable>((db, given) =>
  db
    .insertInto('draft_file')
    .values({ path: given.path, hash: given.hash })
    .onConflict((on) => on.column('path').doUpdateSet({ hash: given.hash })),
);

const deleteFile = statement<{ path: string }>((db, given) =>
  db.deleteFrom('draft_file').where('path', '=', given.path),
);

/** A file of the draft; `hash` is the SHA-256 of its text. */
export interface DraftFile extends SourceFile {
  readonly hash: string;
}

/** The one draft that all editors share. */
export interface Draft {
  /** Counts up with every save. */
  readonly revision: number;
  readonly files: readonly DraftFile[];
  /** Files that were changed elsewhere too. Nothing is published before each of them is settled. */
  readonly conflicts: readonly (FileConflict & { readonly source: 'disk' | 'rollback' })[];
}

/** A file as an editor wants it; `was` is the hash of what they saw, null when they saw none. */
export interface FileToSave {
  readonly path: string;
  /** Null takes the file away. */
  readonly text: string | null;
  readonly was: string | null;
}

interface Save {
  readonly at: number;
  readonly author: string | null;
  readonly message: string;
  readonly files: readonly FileToSave[];
  /** Conflicts that the draft, as it is after this save, settles. */
  readonly settles?: readonly string[];
}

export type SaveOutcome =
  | {
      readonly type: 'saved';
      readonly revision: number;
      readonly files: readonly { path: string; hash: string | null }[];
    }
  | { readonly type: 'conflicts'; readonly conflicts: readonly FileConflict[] };

/** The draft as it is. */
export async function readDraft(session: Session): Promise<Draft> {
  const files = await session.all(selectFiles, {});
  const found = await listConflicts(session);
  const conflicts = found.map((one) => ({
    ...one,
    mine: files.find(({ path }) => path === one.path)?.text ?? null,
  }));
  return { revision: await newestSave(session), files, conflicts };
}

/**
 * Saves files into the draft, or, when somebody changed one of them since it was seen, nothing at all and the sides of
 * each such file. To be run in a transaction.
 */
export async function saveDraft(session: Session, save: Save): Promise<SaveOutcome> {
  const now = new Map((await session.all(selectFiles, {})).map((file) => [file.path, file]));
  const conflicts: FileConflict[] = [];
  const changed: SavedFile[] = [];
  for (const { path, text, was } of save.files) {
    const known = now.get(path);
    if ((known?.text ?? null) === text) continue;
    if ((known?.hash ?? null) === was) {
      changed.push({ path, before: known?.hash ?? null, after: text === null ? null : await keepText(session, text) });
    } else {
      const base = was === null ? null : ((await textOf(session, was)) ?? null);
      conflicts.push({ path, base, mine: text, theirs: known?.text ?? null });
    }
  }
  if (conflicts.length > 0) return { type: 'conflicts', conflicts };
  for (const { path, after } of changed) {
    if (after === null) await session.run(deleteFile, { path });
    else await session.run(upsertFile, { path, hash: after });
  }
  await settleConflicts(session, new Set(save.settles ?? []));
  if (changed.length > 0) await recordSave(session, save, changed);
  const files = save.files.map(({ path, text }) => ({ path, hash: text === null ? null : hashOfText(text) }));
  return { type: 'saved', revision: await newestSave(session), files };
}
