import { type Files, withTexts } from './files.js';

/** What was done to a file: at an offset some words took the place of others; null where there was no file. */
export interface FileChange {
  readonly path: string;
  readonly at: number;
  readonly before: string | null;
  readonly after: string | null;
  /** How long the file was after it: another length tells that it was changed since. */
  readonly size: number;
}

/** What turns `before` into `after`. Only what differs is kept: the same beginning and end of a file are left out. */
export function changesOf(before: Files, after: Files): readonly FileChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [old = null, now = null] = [before.get(path), after.get(path)];
    if (old === now) return [];
    if (old === null || now === null) return [{ path, at: 0, before: old, after: now, size: now?.length ?? 0 }];
    const at = longest(Math.min(old.length, now.length), (from, until) => old.startsWith(now.slice(from, until), from));
    const tail = longest(Math.min(old.length, now.length) - at, (from, until) =>
      old.endsWith(now.slice(now.length - until, now.length - from), old.length - from),
    );
    const [was, is] = [old.slice(at, old.length - tail), now.slice(at, now.length - tail)];
    return [{ path, at, before: was, after: is, size: now.length }];
  });
}

/** How many characters are alike, counted from one end: in large pieces first, since a file has tens of thousands. */
function longest(most: number, isSame: (from: number, until: number) => boolean): number {
  let alike = 0;
  for (let piece = 4096; piece > 0; piece = piece >> 3) {
    while (alike + piece <= most && isSame(alike, alike + piece)) alike += piece;
  }
  return alike;
}

/** The files with changes taken back, or done again; the path of the first file that is no longer as they left it. */
export function turned(files: Files, changes: readonly FileChange[], to: 'before' | 'after'): Files | string {
  const texts = new Map<string, string | null>();
  for (const { path, at, before, after, size } of changes) {
    const [from, into] = to === 'before' ? [after, before] : [before, after];
    const length = to === 'before' ? size : size - (after?.length ?? 0) + (before?.length ?? 0);
    const text = files.get(path);
    if (from === null || into === null) {
      if ((text ?? null) !== from) return path;
      texts.set(path, into);
      continue;
    }
    if (text?.length !== length || !text.startsWith(from, at)) return path;
    texts.set(path, text.slice(0, at) + into + text.slice(at + from.length));
  }
  return withTexts(files, texts);
}
