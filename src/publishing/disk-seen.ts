import type { Session } from '../store/dialect.js';
import type { DiskSeenTable } from '../store/publishing-tables.js';
import { statement } from '../store/statement.js';

const upsertSeen = statement<DiskSeenTable>((db, given) =>
  db
    .insertInto('disk_seen')
    .values({ id: given.id, version: given.version })
    .onConflict((on) => on.column('id').doUpdateSet({ version: given.version })),
);

const selectSeen = statement<object, DiskSeenTable>((db) => db.selectFrom('disk_seen').selectAll());

/** Remembers the files on disk as they are now, by the id of a stored version. */
export async function noteDisk(session: Session, version: string): Promise<void> {
  await session.run(upsertSeen, { id: 1, version });
}

/** The files on disk as they were last looked at; undefined before the first time. */
export async function diskSeen(session: Session): Promise<string | undefined> {
  return (await session.all(selectSeen, {}))[0]?.version;
}
