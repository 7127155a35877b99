import type { SourceFile } from '../flow/version.js';
import type { Session } from '../store/dialect.js';
import type { PublicationKind, PublicationTable } from '../store/publishing-tables.js';
import { statement } from '../store/statement.js';
import { makeCurrentVersion } from '../store/versions.js';
import { authorOf } from './author-of.js';
import { changesBetween, type FileChange } from './changes-between.js';
import { keepUncorrected } from './corrections.js';
import type { WarningReason } from './unanswered.js';

/** Most publications in a list: newest first. */
const MOST = 500;

/** How many findings of plain language a version has, by severity. */
export type LintCounts = Readonly<Record<'error' | 'warning' | 'remark', number>>;

/** Each time a version became the one that new conversations begin with. */
export interface Publication {
  /** Counts up: version 1, 2, 3 as editors call them. */
  readonly id: number;
  /** The hash of its files. */
  readonly version: string;
  readonly before: string | null;
  readonly kind: PublicationKind;
  readonly at: number;
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly message: string;
  readonly changes: readonly FileChange[];
  readonly reasons: readonly WarningReason[];
  readonly lint: LintCounts | null;
}

type NewRow = Record<'version' | 'kind' | 'message' | 'changes' | 'reasons', string> &
  Record<'before' | 'author' | 'lint', string | null> & { at: number };
type Row = Omit<PublicationTable, 'id'> & { id: number; name: string | null };

const insertPublication = statement<NewRow>((db, given) =>
  db.insertInto('publication').values({
    version: given.version,
    before: given.before,
    kind: given.kind as PublicationKind,
    at: given.at,
    author: given.author,
    message: given.message,
    changes: given.changes,
    reasons: given.reasons,
    lint: given.lint,
  }),
);

const selectPublications = statement<{ most: number }, Row>((db, given) =>
  db
    .selectFrom('publication')
    .leftJoin('staff', 'staff.id', 'publication.author')
    .selectAll('publication')
    .select('staff.name')
    .orderBy('publication.id', 'desc')
    .limit(given.most),
);

const selectOne = statement<{ id: number }, Row>((db, given) =>
  db
    .selectFrom('publication')
    .leftJoin('staff', 'staff.id', 'publication.author')
    .selectAll('publication')
    .select('staff.name')
    .where('publication.id', '=', given.id),
);

const selectOf = statement<{ version: string }, { id: number }>((db, given) =>
  db.selectFrom('publication').select('id').where('version', '=', given.version).limit(1),
);

interface ToPublish {
  readonly version: { readonly id: string; readonly files: readonly SourceFile[] };
  /** What is live until now. */
  readonly before: { readonly id: string; readonly files: readonly SourceFile[] } | undefined;
  readonly kind: PublicationKind;
  readonly at: number;
  readonly author?: string | null;
  readonly message: string;
  readonly reasons?: readonly WarningReason[];
  readonly lint?: LintCounts;
}

/** Makes a version the one that new conversations begin with, and writes down what that changed; its number. */
export async function recordPublication(session: Session, publish: ToPublish): Promise<number> {
  const { version, before, kind, at, author = null, message, reasons = [], lint } = publish;
  await makeCurrentVersion(session, version, at);
  await keepUncorrected(session, version.id);
  await session.run(insertPublication, {
    version: version.id,
    before: before?.id ?? null,
    kind,
    at,
    author,
    message,
    changes: JSON.stringify(changesBetween(before?.files ?? [], version.files)),
    reasons: JSON.stringify(reasons),
    lint: lint === undefined ? null : JSON.stringify(lint),
  });
  return (await newestPublication(session))?.id ?? 0;
}

/** The one that is live. */
export async function newestPublication(session: Session): Promise<Publication | undefined> {
  const [row] = await session.all(selectPublications, { most: 1 });
  return row && publicationOf(row);
}

/** A publication by its number. */
export async function findPublication(session: Session, id: number): Promise<Publication | undefined> {
  const [row] = await session.all(selectOne, { id });
  return row && publicationOf(row);
}

/** The last publications, newest first: the first one is live. */
export async function listPublications(session: Session): Promise<Publication[]> {
  return (await session.all(selectPublications, { most: MOST })).map(publicationOf);
}

/** Whether these very files were ever live. */
export async function wasPublished(session: Session, version: string): Promise<boolean> {
  return (await session.all(selectOf, { version })).length > 0;
}

function publicationOf({ name, author, changes, reasons, lint, ...row }: Row): Publication {
  return {
    ...row,
    author: authorOf({ author, name }),
    changes: JSON.parse(changes) as FileChange[],
    reasons: JSON.parse(reasons) as WarningReason[],
    lint: lint === null ? null : (JSON.parse(lint) as LintCounts),
  };
}
