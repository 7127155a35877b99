import type { Session } from '../store/dialect.js';
import type { DraftConflictTable } from '../store/publishing-tables.js';
import { statement } from '../store/statement.js';
import { keepText } from './draft-texts.js';
import type { FileConflict } from './merge-files.js';

interface ConflictRow {
  path: string;
  source: 'disk' | 'rollback';
  base: string | null;
  theirs: string | null;
}

const selectConflicts = statement<object, ConflictRow>((db) =>
  db
    .selectFrom('draft_conflict')
    .leftJoin('draft_text as base_text', 'base_text.hash', 'draft_conflict.base')
    .leftJoin('draft_text as their_text', 'their_text.hash', 'draft_conflict.theirs')
    .select(['draft_conflict.path', 'draft_conflict.source', 'base_text.text as base', 'their_text.text as theirs'])
    .orderBy('draft_conflict.path'),
);

const upsertConflict = statement<DraftConflictTable>((db, given) =>
  db
    .insertInto('draft_conflict')
    .values({ path: given.path, base: given.base, theirs: given.theirs, source: given.source, at: given.at })
    // The base stays: it is the last text that both sides knew.
    .onConflict((on) => on.column('path').doUpdateSet({ theirs: given.theirs, source: given.source, at: given.at })),
);

const deleteConflict = statement<{ path: string }>((db, given) =>
  db.deleteFrom('draft_conflict').where('path', '=', given.path),
);

const selectAgreed = statement<object, { path: string }>((db) =>
  db
    .selectFrom('draft_conflict')
    .leftJoin('draft_file', 'draft_file.path', 'draft_conflict.path')
    .select('draft_conflict.path')
    .where((w) =>
      w.or([
        w('draft_file.hash', '=', w.ref('draft_conflict.theirs')),
        w.and([w('draft_file.hash', 'is', null), w('draft_conflict.theirs', 'is', null)]),
      ]),
    ),
);

/** The files that were changed elsewhere while the draft had its own change, without the side of the draft. */
export async function listConflicts(session: Session): Promise<ConflictRow[]> {
  return session.all(selectConflicts, {});
}

/** Notes both sides of a file, until somebody settles it. */
export async function noteConflict(
  session: Session,
  { path, base, theirs }: FileConflict,
  source: ConflictRow['source'],
  at: number,
): Promise<void> {
  const kept = async (text: string | null) => (text === null ? null : keepText(session, text));
  await session.run(upsertConflict, { path, base: await kept(base), theirs: await kept(theirs), source, at });
}

/** Takes away the conflicts at these paths, and those on which both sides agree by now. */
export async function settleConflicts(session: Session, paths: ReadonlySet<string>): Promise<void> {
  const agreed = (await session.all(selectAgreed, {})).map(({ path }) => path);
  for (const path of new Set([...paths, ...agreed])) await session.run(deleteConflict, { path });
}
