import type { Insertable } from 'kysely';
import type { Session } from '../store/dialect.js';
import type { DraftSaveFileTable, DraftSaveTable } from '../store/publishing-tables.js';
import { statement } from '../store/statement.js';
import { authorOf } from './author-of.js';

/** Most saves in a list: newest first. */
const MOST = 500;

/** What a save did to a file, as hashes; null where it is not there. */
export interface SavedFile {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One save of the draft; the author is null when the server itself brought something in. */
export interface SaveEntry {
  readonly id: number;
  readonly at: number;
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly message: string;
  readonly paths: readonly string[];
}

const insertSave = statement<Omit<Insertable<DraftSaveTable>, 'id'>>((db, given) =>
  db.insertInto('draft_save').values({ at: given.at, author: given.author, message: given.message }),
);

const insertFile = statement<DraftSaveFileTable>((db, given) =>
  db
    .insertInto('draft_save_file')
    .values({ save: given.save, path: given.path, before: given.before, after: given.after }),
);

const selectNewest = statement<object, { newest: number | null }>((db) =>
  db.selectFrom('draft_save').select((w) => w.fn.max('id').as('newest')),
);

type SaveRow = { id: number; at: number; author: string | null; message: string; name: string | null };

const selectSaves = statement<{ most: number }, SaveRow>((db, given) =>
  db
    .selectFrom('draft_save')
    .leftJoin('staff', 'staff.id', 'draft_save.author')
    .select(['draft_save.id', 'draft_save.at', 'draft_save.author', 'draft_save.message', 'staff.name'])
    .orderBy('draft_save.id', 'desc')
    .limit(given.most),
);

const selectPaths = statement<{ most: number }, { save: number; path: string }>((db, given) =>
  db
    .selectFrom('draft_save_file')
    .select(['save', 'path'])
    .where('save', 'in', (w) => w.selectFrom('draft_save').select('id').orderBy('id', 'desc').limit(given.most))
    .orderBy('path'),
);

type Texts = { path: string; before: string | null; after: string | null };

const selectTexts = statement<{ save: number }, Texts>((db, given) =>
  db
    .selectFrom('draft_save_file as file')
    .leftJoin('draft_text as old', 'old.hash', 'file.before')
    .leftJoin('draft_text as new', 'new.hash', 'file.after')
    .select(['file.path', 'old.text as before', 'new.text as after'])
    .where('file.save', '=', given.save)
    .orderBy('file.path'),
);

/** The number of the newest save: the revision of the draft; 0 before the first. */
export async function newestSave(session: Session): Promise<number> {
  return (await session.all(selectNewest, {}))[0]?.newest ?? 0;
}

/** Writes down a save and what it did. */
export async function recordSave(
  session: Session,
  { at, author, message }: { readonly at: number; readonly author: string | null; readonly message: string },
  files: readonly SavedFile[],
): Promise<void> {
  await session.run(insertSave, { at, author, message });
  const save = await newestSave(session);
  for (const file of files) await session.run(insertFile, { save, ...file });
}

/** The last saves, newest first. */
export async function listSaves(session: Session): Promise<SaveEntry[]> {
  const rows = await session.all(selectSaves, { most: MOST });
  const paths = new Map<number, string[]>();
  for (const { save, path } of await session.all(selectPaths, { most: MOST })) {
    paths.set(save, [...(paths.get(save) ?? []), path]);
  }
  return rows.map(({ id, at, author, message, name }) => ({
    id,
    at,
    author: authorOf({ author, name }),
    message,
    paths: paths.get(id) ?? [],
  }));
}

/** What a save changed, as texts; nothing when there is no such save. */
export async function filesOfSave(session: Session, save: number): Promise<Texts[]> {
  return session.all(selectTexts, { save });
}
