import { changesOf, type FileChange, turned } from './file-changes.js';
import { type Files, withTexts } from './files.js';
import { mergeFile } from './merge/merge-file.js';

interface Remembered {
  /** What was done, in words for the editor. */
  readonly label: string;
  /** The same for edits that are one, as typing in one field. */
  readonly merge?: string;
  readonly changes: readonly FileChange[];
  /** Not done here: what others changed at this moment. It stays when what is below it is undone. */
  readonly others?: true;
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

type Way = 'before' | 'after';

/**
 * The history with what turned `before` into `after`; nothing when they are the same. With `merge` it is one with the
 * edit before that has the same.
 */
export function remember(history: History, before: Files, after: Files, label: string, merge?: string): History {
  const last = history.past.at(-1);
  const goesOn = merge !== undefined && last?.merge === merge && history.future.length === 0;
  const begun = goesOn ? turned(before, last.changes, 'before') : '';
  const isOne = typeof begun !== 'string';
  const changes = changesOf(isOne ? begun : before, after);
  const past = isOne ? history.past.slice(0, -1) : history.past;
  if (changes.length === 0) return isOne ? { past, future: [] } : history;
  return { past: shortened([...past, { label, ...(merge !== undefined && { merge }), changes }]), future: [] };
}

/** The history after others turned `before` into `after`, in files that it is about. */
export function withOthers(history: History, before: Files, after: Files): History {
  const about = new Set(pathsIn(history));
  const changed = (from: Files, into: Files) => changesOf(from, into).filter(({ path }) => about.has(path));
  const there = changed(before, after);
  if (there.length === 0) return history;
  const { past, future } = history;
  return {
    past: past.length > 0 ? shortened([...past, othersStep(there)]) : past,
    future: future.length > 0 ? [othersStep(changed(after, before)), ...future] : future,
  };
}

/** The files that can be changed by undoing and redoing. */
export function pathsIn({ past, future }: History): readonly string[] {
  const own = [...past, ...future].filter(({ others }) => !others);
  return [...new Set(own.flatMap(({ changes }) => changes.map(({ path }) => path)))];
}

/** What comes of undoing or redoing: the files, the history, and the words for what was done. */
export interface Turned {
  readonly files: Files;
  readonly history: History;
  readonly label: string;
  /** The file in which somebody changed the same text since: nothing is undone then, and this edit is stepped over. */
  readonly refused?: string;
}

/** Undoes the last edit; undefined when there is none. What others changed since, in other texts, stays. */
export function undo({ past, future }: History, files: Files): Turned | undefined {
  const step = stepped([...past].reverse(), files, 'before');
  if (!step) return undefined;
  const { rest, done, ...what } = step;
  return { ...what, history: { past: rest.reverse(), future: done ? [done, ...future] : future } };
}

/** Does again what was undone last; undefined when there is nothing. */
export function redo({ past, future }: History, files: Files): Turned | undefined {
  const step = stepped(future, files, 'after');
  if (!step) return undefined;
  const { rest, done, ...what } = step;
  return { ...what, history: { past: done ? [...past, done] : past, future: rest } };
}

interface Step extends Omit<Turned, 'history'> {
  /** The edit as it is undone or redone the other way; absent when it was refused. */
  readonly done?: Remembered;
  readonly rest: Remembered[];
}

/**
 * Takes the nearest own edit of a pile. What others did after it is taken away first, and laid over it again as a merge
 * of three: so both change places in the pile.
 */
function stepped(pile: readonly Remembered[], files: Files, way: Way): Step | undefined {
  const at = pile.findIndex(({ others }) => !others);
  const own = pile[at];
  if (!own) return undefined;
  const { label } = own;
  const [over, rest] = [pile.slice(0, at), pile.slice(at + 1)];
  const base = over.reduce<Files | string>((now, { changes }) => turnedOn(now, changes, way), files);
  const mine = turnedOn(base, own.changes, way);
  if (typeof base === 'string') return { files, label, rest, refused: base };
  if (typeof mine === 'string') return { files, label, rest: [...over, ...rest], refused: mine };
  if (over.length === 0) return { files: mine, label, rest, done: own };
  const between = (from: Files, into: Files) => (way === 'after' ? changesOf(from, into) : changesOf(into, from));
  const merged = mergedOn(own.changes, base, mine, files);
  if (typeof merged === 'string')
    return { files, label, rest: [othersStep(between(files, mine)), ...rest], refused: merged };
  const done = { ...own, changes: between(files, merged) };
  return { files: merged, label, rest: [othersStep(between(merged, mine)), ...rest], done };
}

const othersStep = (changes: readonly FileChange[]): Remembered => ({ label: '', others: true, changes });

function turnedOn(files: Files | string, changes: readonly FileChange[], way: Way): Files | string {
  return typeof files === 'string' ? files : turned(files, changes, way);
}

/** What `mine` makes of `base`, done to `theirs`; the path of a file in which both changed the same text. */
function mergedOn(changes: readonly FileChange[], base: Files, mine: Files, theirs: Files): Files | string {
  const texts = new Map<string, string | null>();
  for (const { path } of changes) {
    const [was = null, own = null, other = null] = [base.get(path), mine.get(path), theirs.get(path)];
    const merged = other === was || own === other ? own : mergedText(path, was, own, other);
    if (merged === undefined) return path;
    texts.set(path, merged);
  }
  return withTexts(theirs, texts);
}

function mergedText(path: string, base: string | null, mine: string | null, theirs: string | null): string | undefined {
  const merged = mergeFile({ path, base, mine, theirs });
  return merged.type === 'merged' ? merged.text : undefined;
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
