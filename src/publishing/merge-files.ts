import type { SourceFile } from '../flow/version.js';
import { inPathOrder } from './version-id.js';

/** A file that two sides changed, each in its own way; null where it is not there. */
export interface FileConflict {
  readonly path: string;
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
}

interface Merged {
  /** What must change in `mine` to follow `theirs`; null takes the file away. */
  readonly taken: ReadonlyMap<string, string | null>;
  readonly conflicts: readonly FileConflict[];
}

/** What `theirs` changed since `base`, brought into `mine` file by file. Never loses a change of either. */
export function mergeFiles(
  base: readonly SourceFile[],
  mine: readonly SourceFile[],
  theirs: readonly SourceFile[],
): Merged {
  const [was, own, other] = [base, mine, theirs].map(textsOf) as [Texts, Texts, Texts];
  const taken = new Map<string, string | null>();
  const conflicts: FileConflict[] = [];
  for (const path of [...new Set([...was.keys(), ...other.keys()])].sort()) {
    const sides = { base: was.get(path) ?? null, mine: own.get(path) ?? null, theirs: other.get(path) ?? null };
    if (sides.theirs === sides.base || sides.theirs === sides.mine) continue;
    if (sides.mine === sides.base) taken.set(path, sides.theirs);
    else conflicts.push({ path, ...sides });
  }
  return { taken, conflicts };
}

/** Files with some of them changed, added, or (null) taken away. */
export function withChanges(files: readonly SourceFile[], changes: ReadonlyMap<string, string | null>): SourceFile[] {
  const texts = textsOf(files);
  for (const [path, text] of changes) {
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  }
  return inPathOrder([...texts].map(([path, text]) => ({ path, text })));
}

type Texts = Map<string, string>;

const textsOf = (files: readonly SourceFile[]): Texts => new Map(files.map(({ path, text }) => [path, text]));
