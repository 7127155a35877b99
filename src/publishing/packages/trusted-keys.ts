import type { Session } from '../../store/dialect.js';
import type { PackageKeyTable } from '../../store/package-tables.js';
import { statement } from '../../store/statement.js';

const insertKey = statement<PackageKeyTable>((db, given) =>
  db
    .insertInto('package_key')
    .values({ key: given.key, maker: given.maker, trusted_at: given.trusted_at, trusted_by: given.trusted_by })
    .onConflict((on) => on.column('key').doNothing()),
);

const selectKeys = statement<object, PackageKeyTable>((db) =>
  db.selectFrom('package_key').selectAll().orderBy('maker').orderBy('trusted_at'),
);

const deleteKey = statement<{ key: string }>((db, given) => db.deleteFrom('package_key').where('key', '=', given.key));

/** A maker whose packages are taken. */
interface TrustedKey {
  readonly key: string;
  readonly maker: string;
  readonly since: number;
}

/** From now on packages with this key are taken, until a person says otherwise. */
export async function trustKey(
  session: Session,
  { key, maker, since, by }: TrustedKey & { readonly by: string | null },
): Promise<void> {
  await session.run(insertKey, { key, maker, trusted_at: since, trusted_by: by });
}

/** The makers that are trusted, by name. */
export async function trustedKeys(session: Session): Promise<TrustedKey[]> {
  const rows = await session.all(selectKeys, {});
  return rows.map(({ key, maker, trusted_at }) => ({ key, maker, since: trusted_at }));
}

/** Stops trusting a key; what was added stays. False when it was not trusted. */
export async function distrustKey(session: Session, key: string): Promise<boolean> {
  return (await session.run(deleteKey, { key })) > 0;
}
