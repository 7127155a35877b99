import type { Session } from '../../store/dialect.js';
import { statement } from '../../store/statement.js';

interface SavedStep {
  before: string | null;
  after: string | null;
  author: string | null;
}

const selectSteps = statement<{ path: string }, SavedStep>((db, given) =>
  db
    .selectFrom('draft_save_file as file')
    .innerJoin('draft_save as save', 'save.id', 'file.save')
    .select(['file.before', 'file.after', 'save.author'])
    .where('file.path', '=', given.path)
    .orderBy('file.save', 'desc'),
);

/**
 * Who wrote what stands between two texts of a file, by their hashes (null: not there): everybody who saved it since it
 * was `from`, up to where it became `to`.
 */
export async function authorsOf(
  session: Session,
  path: string,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Promise<ReadonlySet<string>> {
  const steps = await session.all(selectSteps, { path });
  const authors = new Set<string>();
  const start = steps.findIndex(({ after }) => after === to);
  for (const { before, author } of start < 0 ? [] : steps.slice(start)) {
    if (author !== null) authors.add(author);
    if (before === from) break;
  }
  return authors;
}
