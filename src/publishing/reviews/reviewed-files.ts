import { readVersion } from '../../flow/read-version.js';
import type { SourceFile } from '../../flow/version.js';
import type { Session } from '../../store/dialect.js';
import { hashOfText } from '../hash-of-text.js';
import { authorsOf } from './authors-of.js';
import { belongsTo, changedPaths } from './review-content.js';
import type { ReviewedFile } from './reviews.js';

/** The files a review is about: all that differ from what is live, or all that one flow depends on. */
export function reviewedFiles(
  live: readonly SourceFile[],
  draft: readonly SourceFile[],
  flow: string | null,
): readonly ReviewedFile[] {
  const texts = new Map(draft.map(({ path, text }) => [path, text]));
  const asHash = (path: string) => {
    const text = texts.get(path);
    return { path, hash: text === undefined ? null : hashOfText(text) };
  };
  const changed = changedPaths(live, draft);
  if (flow === null) return changed.map(asHash);
  const { version } = readVersion(draft, 'draft');
  const all = new Set([...changed, ...texts.keys()]);
  return version ? [...all].filter((path) => belongsTo(version, flow, path)).map(asHash) : [];
}

/** Who wrote any of the files, since they were as they are live. */
export async function authorsOfFiles(
  session: Session,
  files: readonly ReviewedFile[],
  live: readonly SourceFile[],
): Promise<ReadonlySet<string>> {
  const was = new Map(live.map(({ path, text }) => [path, hashOfText(text)]));
  const authors = new Set<string>();
  for (const { path, hash } of files) {
    const from = was.get(path) ?? null;
    if (from === hash) continue;
    for (const author of await authorsOf(session, path, { from, to: hash })) authors.add(author);
  }
  return authors;
}
