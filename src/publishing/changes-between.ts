import type { SourceFile } from '../flow/version.js';

/** What happened to one file, with how many lines came and went. */
export interface FileChange {
  readonly path: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly linesAdded: number;
  readonly linesRemoved: number;
}

/** What is different in `after`, in order of path. A line that only moved counts as the same. */
export function changesBetween(before: readonly SourceFile[], after: readonly SourceFile[]): FileChange[] {
  const was = new Map(before.map(({ path, text }) => [path, text]));
  const is = new Map(after.map(({ path, text }) => [path, text]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .filter((path) => was.get(path) !== is.get(path))
    .map((path) => {
      const [old, now] = [was.get(path), is.get(path)];
      const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
      return { path, change, linesAdded: linesOnlyIn(now, old), linesRemoved: linesOnlyIn(old, now) };
    });
}

function linesOnlyIn(text = '', other = ''): number {
  const known = new Map<string, number>();
  for (const line of other.split('\n')) known.set(line, (known.get(line) ?? 0) + 1);
  let only = 0;
  for (const line of text.split('\n')) {
    const left = known.get(line) ?? 0;
    if (left > 0) known.set(line, left - 1);
    else if (line !== '') only++;
  }
  return only;
}
