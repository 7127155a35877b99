import type { FlowPackage } from '../../flow/package.js';
import type { SourceFile } from '../../flow/version.js';
import type { Session } from '../../store/dialect.js';
import type { PackageAddedTable, PackageFileTable } from '../../store/package-tables.js';
import { statement } from '../../store/statement.js';
import { keepText } from '../draft-texts.js';

/** A package that was added, in its newest version. */
interface AddedPackage {
  readonly flow: string;
  readonly key: string;
  readonly name: string;
  readonly maker: string;
  readonly version: number;
  /** ISO time. */
  readonly made: string;
  readonly at: number;
}

interface CameFrom {
  path: string;
  text: string;
  flow: string;
  key: string;
}

const selectAdded = statement<object, PackageAddedTable>((db) =>
  db.selectFrom('package_added').selectAll().orderBy('name').orderBy('flow'),
);

const upsertAdded = statement<PackageAddedTable>((db, given) =>
  db
    .insertInto('package_added')
    .values({ flow: given.flow, ...columns(given) })
    .onConflict((on) => on.column('flow').doUpdateSet(columns(given))),
);

const columns = ({ key, name, maker, version, made, at, author }: PackageAddedTable) => ({
  ...{ key, name, maker, version },
  ...{ made, at, author },
});

const selectFiles = statement<object, CameFrom>((db) =>
  db
    .selectFrom('package_file as file')
    .innerJoin('draft_text', 'draft_text.hash', 'file.hash')
    .innerJoin('package_added as added', 'added.flow', 'file.flow')
    .select(['file.path', 'draft_text.text', 'file.flow', 'added.key'])
    .orderBy('file.path'),
);

const deleteFilesOf = statement<{ flow: string }>((db, given) =>
  db.deleteFrom('package_file').where('flow', '=', given.flow),
);

const upsertFile = statement<PackageFileTable>((db, given) =>
  db
    .insertInto('package_file')
    .values({ path: given.path, flow: given.flow, hash: given.hash })
    .onConflict((on) => on.column('path').doUpdateSet({ flow: given.flow, hash: given.hash })),
);

const deleteAdded = statement<{ flow: string }>((db, given) =>
  db.deleteFrom('package_added').where('flow', '=', given.flow),
);

/** The packages that were added, by name. */
export async function addedPackages(session: Session): Promise<AddedPackage[]> {
  return (await session.all(selectAdded, {})).map(({ author: _, ...row }) => row);
}

/** Every file that came with a package, as it came, with whose it is. */
async function filesThatCame(session: Session): Promise<CameFrom[]> {
  return session.all(selectFiles, {});
}

/** Remembers the files of a package as they came, for its next version. To be run in a transaction. */
export async function noteAdded(
  session: Session,
  { flow, key, name, maker, version, made, files }: FlowPackage,
  { at, author }: { readonly at: number; readonly author: string | null },
): Promise<void> {
  await session.run(upsertAdded, { flow, key, name, maker, version, made, at, author });
  await session.run(deleteFilesOf, { flow });
  for (const { path, text } of files) {
    await session.run(upsertFile, { path, flow, hash: await keepText(session, text) });
  }
}

/** Lets a package go: its files become the town's own. False when it was not added. */
export async function forgetPackage(session: Session, flow: string): Promise<boolean> {
  await session.run(deleteFilesOf, { flow });
  return (await session.run(deleteAdded, { flow })) > 0;
}

/** Why a signed package of a trusted maker may still not be added. */
export type Hindrance =
  /** The town has a newer version. */
  | { readonly type: 'older'; readonly version: number }
  /** A file of it came from somebody else. */
  | { readonly type: 'other-maker'; readonly path: string };

/** Of a package what stands in its way, and the files as its maker brought them before. */
export async function beforePackage(
  session: Session,
  { flow, key, version, files }: FlowPackage,
): Promise<{ readonly hindrance?: Hindrance; readonly base: readonly SourceFile[] }> {
  const added = (await addedPackages(session)).find((one) => one.flow === flow);
  const paths = new Set(files.map(({ path }) => path));
  const came = (await filesThatCame(session)).filter((file) => file.flow === flow || paths.has(file.path));
  const other = came.find((file) => file.key !== key);
  const base = came.map(({ path, text }) => ({ path, text }));
  if (other) return { hindrance: { type: 'other-maker', path: other.path }, base };
  if (added && added.version > version) return { hindrance: { type: 'older', version: added.version }, base };
  return { base };
}
