import type { SourceFile } from '../../flow/version.js';
import type { Session } from '../../store/dialect.js';
import { hashOfText } from '../hash-of-text.js';
import { authorsOf } from './authors-of.js';
import { isGood } from './review-state.js';
import { listReviews, type Review, type ReviewedFile } from './reviews.js';

/** A file that nobody else has approved as it is: nobody was asked, somebody still looks, or somebody said no. */
export interface Unreviewed {
  readonly path: string;
  readonly why: 'not-asked' | 'waiting' | 'refused';
}

/**
 * What of `after` differs from `before` and was not approved, in a review that is done, by somebody who wrote none of it.
 * One "not good" outweighs every approval of the same text, until it is taken back. Times are epoch milliseconds.
 */
export async function unreviewed(
  session: Session,
  {
    before,
    after,
    now,
  }: { readonly before: readonly SourceFile[]; readonly after: readonly SourceFile[]; now: number },
): Promise<readonly Unreviewed[]> {
  const [was, is] = [hashesOf(before), hashesOf(after)];
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort();
  const changed = paths.filter((path) => was.get(path) !== is.get(path));
  if (changed.length === 0) return [];
  // Every one: a "not good" that is no longer among the last ones still counts.
  const reviews = (await listReviews(session, { all: true })).filter(({ revokedAt }) => revokedAt === null);
  const found: Unreviewed[] = [];
  for (const path of changed) {
    const [from, to] = [was.get(path) ?? null, is.get(path) ?? null];
    const authors = await authorsOf(session, path, { from, to });
    const about = reviews.filter((review) => isAbout(review, { path, hash: to }) && !wrote(authors, review));
    const why = whyNot(about, now);
    if (why) found.push({ path, why });
  }
  return found;
}

function whyNot(about: readonly Review[], now: number): Unreviewed['why'] | undefined {
  const done = about.filter(({ doneAt }) => doneAt !== null);
  if (done.some((review) => !isGood(review))) return 'refused';
  if (done.length > 0) return undefined;
  return about.some(({ until }) => until > now) ? 'waiting' : 'not-asked';
}

const wrote = (authors: ReadonlySet<string>, { reviewer }: Review) => reviewer.id !== null && authors.has(reviewer.id);

const isAbout = ({ files }: Review, one: ReviewedFile) =>
  files.some(({ path, hash }) => path === one.path && hash === one.hash);

function hashesOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, hashOfText(text)]));
}
