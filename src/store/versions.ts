import type { SourceFile } from '../flow/version.js';
import type { Session } from './dialect.js';
import { statement } from './statement.js';
import type { VersionTable } from './tables.js';

const insertVersion = statement<VersionTable>((db, given) =>
  db
    .insertInto('version')
    .values({ id: given.id, created_at: given.created_at, current_since: given.current_since, files: given.files })
    .onConflict((on) => on.column('id').doUpdateSet({ current_since: given.current_since })),
);

const insertAside = statement<VersionTable>((db, given) =>
  db
    .insertInto('version')
    .values({ id: given.id, created_at: given.created_at, current_since: given.current_since, files: given.files })
    .onConflict((on) => on.column('id').doNothing()),
);

const selectVersion = statement<{ id: string }, VersionTable>((db, given) =>
  db.selectFrom('version').selectAll().where('id', '=', given.id),
);

const selectCurrent = statement<object, VersionTable>((db) =>
  db
    .selectFrom('version')
    .selectAll()
    .where('current_since', '>=', 0)
    .orderBy('current_since', 'desc')
    .orderBy('created_at', 'desc')
    .limit(1),
);

/** Of a version that never was current. */
const ASIDE = -1;

interface StoredVersion {
  readonly id: string;
  readonly files: readonly SourceFile[];
}

/** Stores a version as the one new conversations begin with from `now` (epoch milliseconds) on. */
export async function makeCurrentVersion(session: Session, version: StoredVersion, now: number): Promise<void> {
  const files = JSON.stringify(version.files);
  await session.run(insertVersion, { id: version.id, created_at: now, current_since: now, files });
}

/** Stores a version without any conversation beginning with it; nothing changes when it is there. */
export async function keepVersion(session: Session, version: StoredVersion, now: number): Promise<void> {
  const files = JSON.stringify(version.files);
  await session.run(insertAside, { id: version.id, created_at: now, current_since: ASIDE, files });
}

/** A version by its id; conversations keep the one they began with. */
export async function findVersion(session: Session, id: string): Promise<StoredVersion | undefined> {
  return stored((await session.all(selectVersion, { id }))[0]);
}

/** The version that was current last, when there ever was one. */
export async function findCurrentVersion(session: Session): Promise<StoredVersion | undefined> {
  return stored((await session.all(selectCurrent, {}))[0]);
}

function stored(row: VersionTable | undefined): StoredVersion | undefined {
  return row && { id: row.id, files: JSON.parse(row.files) as SourceFile[] };
}
