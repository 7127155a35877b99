import { EditFault, type Files, withTexts } from './files.js';

/** What one edit did to a file: at an offset some words took the place of others; null where there was no file. */
interface FileChange {
  readonly path: string;
  readonly at: number;
  readonly before: string | null;
  readonly after: string | null;
  /** How long the file was after it: another length tells that somebody else changed it since. */
  readonly size: number;
}

interface Remembered {
  /** What was done, in words for the editor. */
  readonly label: string;
  /** The same for edits that are one, as typing in one field. */
  readonly merge?: string;
  readonly changes: readonly FileChange[];
}

/** What can be undone and redone, oldest first: plain data, so that it can be kept over a reload. */
export interface History {
  readonly past: readonly Remembered[];
  readonly future: readonly Remembered[];
}

/** Nothing to undo. */
export const emptyHistory: History = { past: [], future: [] };

/** So many edits, and so many characters of them, are kept: what a browser keeps over a reload has an end. */
const MOST = { edits: 300, characters: 1_000_000 };

/**
 * The history with what turned `before` into `after`; nothing when they are the same. With `merge` it is one with the
 * edit before that has the same.
 */
export function remember(history: History, before: Files, after: Files, label: string, merge?: string): History {
  const last = history.past.at(-1);
  const goesOn = merge !== undefined && last?.merge === merge && history.future.length === 0;
  const begun = goesOn ? beforeAll(before, last.changes) : undefined;
  const isOne = begun !== undefined;
  const from = begun ?? before;
  const changes = changesOf(from, after);
  const past = isOne ? history.past.slice(0, -1) : history.past;
  if (changes.length === 0) return isOne ? { past, future: [] } : history;
  return { past: shortened([...past, { label, ...(merge !== undefined && { merge }), changes }]), future: [] };
}

/** The files before changes; undefined when somebody else changed them since. */
function beforeAll(files: Files, changes: readonly FileChange[]): Files | undefined {
  try {
    return turned(files, changes, 'before');
  } catch (error) {
    if (error instanceof EditFault) return undefined;
    throw error;
  }
}

/** What comes of undoing or redoing: the files, the history, and the words for what was done. */
export interface Turned {
  readonly files: Files;
  readonly history: History;
  readonly label: string;
}

/** Undoes the last edit; undefined when there is none. An `EditFault` when the file was changed otherwise since. */
export function undo({ past, future }: History, files: Files): Turned | undefined {
  const last = past.at(-1);
  if (!last) return undefined;
  const history = { past: past.slice(0, -1), future: [last, ...future] };
  return { files: turned(files, last.changes, 'before'), history, label: last.label };
}

/** Does again what was undone last; undefined when there is nothing. An `EditFault` as for `undo`. */
export function redo({ past, future }: History, files: Files): Turned | undefined {
  const [next, ...rest] = future;
  if (!next) return undefined;
  return {
    files: turned(files, next.changes, 'after'),
    history: { past: [...past, next], future: rest },
    label: next.label,
  };
}

/** Only what differs is kept: the same beginning and end of a file are left out. */
function changesOf(before: Files, after: Files): FileChange[] {
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

function turned(files: Files, changes: readonly FileChange[], to: 'before' | 'after'): Files {
  const texts = new Map<string, string | null>();
  for (const { path, at, before, after, size } of changes) {
    const [from, into] = to === 'before' ? [after, before] : [before, after];
    const length = to === 'before' ? size : size - (after?.length ?? 0) + (before?.length ?? 0);
    const text = files.get(path);
    if (from === null || into === null) {
      if ((text ?? null) !== from) throw changedSince(path);
      texts.set(path, into);
      continue;
    }
    if (text?.length !== length || !text.startsWith(from, at)) throw changedSince(path);
    texts.set(path, text.slice(0, at) + into + text.slice(at + from.length));
  }
  return withTexts(files, texts);
}

function changedSince(path: string): EditFault {
  return new EditFault(`Dit kan niet meer terug: ${path} is intussen op een andere manier veranderd.`);
}

function shortened(past: readonly Remembered[]): readonly Remembered[] {
  let characters = 0;
  const kept = past.slice(-MOST.edits).filter((_, index, all) => {
    const { changes } = all[all.length - 1 - index] as Remembered;
    characters += changes.reduce((sum, one) => sum + (one.before?.length ?? 0) + (one.after?.length ?? 0), 0);
    return index === 0 || characters <= MOST.characters;
  }).length;
  return past.slice(-kept);
}
