import type { ConflictProblem, DraftAnswer } from '../../protocol/editor.js';
import type { MeAnswer } from '../../protocol/staff.js';
import { type Files, withTexts } from '../document/files.js';
import { emptyHistory, type History, withOthers } from '../document/history.js';
import { mergeFile } from '../document/merge/merge-file.js';

/** A file that two changed; null where it was not there. */
export type Conflict = ConflictProblem['conflicts'][number];

/** Everything the editor knows at a moment. */
export interface EditorState {
  readonly me?: MeAnswer;
  /** `starting` until it is known who is logged in; `expired` keeps what was on the screen. */
  readonly signedIn: 'starting' | 'no' | 'yes' | 'expired';
  readonly ways: readonly string[];
  /** The draft as it was on the server when it was last looked at. */
  readonly server?: DraftAnswer;
  /** The files as they are here, with what was not saved yet. */
  readonly files: Files;
  readonly history: History;
  /** For files changed here before the page was loaded: the hash of what they were made from. */
  readonly bases: ReadonlyMap<string, string | null>;
  /** What a colleague changed too, found when saving. */
  readonly conflicts: readonly Conflict[];
  /** Files changed elsewhere (on disk) for which somebody chose here, to be told with the next save. */
  readonly settles: readonly string[];
  /** Why there is no draft on the screen. */
  readonly problem?: unknown;
}

export const START: EditorState = {
  signedIn: 'starting',
  ways: [],
  files: new Map(),
  history: emptyHistory,
  bases: new Map(),
  conflicts: [],
  settles: [],
};

/** What was not saved: text, or null for a file that was taken away, with the hash of what it was made from. */
export interface Unsaved {
  readonly path: string;
  readonly text: string | null;
  readonly was: string | null;
}

/** Every file that differs from the draft on the server. */
export function unsavedIn({ files, server, bases }: EditorState): readonly Unsaved[] {
  if (!server) return [];
  const before = new Map(server.files.map((file) => [file.path, file]));
  const was = (path: string) => (bases.has(path) ? (bases.get(path) ?? null) : (before.get(path)?.hash ?? null));
  const changed = [...files].filter(([path, text]) => before.get(path)?.text !== text);
  const gone = [...before.keys()].filter((path) => !files.has(path));
  return [
    ...changed.map(([path, text]) => ({ path, text, was: was(path) })),
    ...gone.map((path) => ({ path, text: null, was: was(path) })),
  ];
}

/** The draft of the server with what was not saved here laid over it; nothing of either is lost. */
export function withServer(state: EditorState, server: DraftAnswer, kept: readonly Unsaved[]): EditorState {
  const before = new Map(server.files.map(({ path, text }) => [path, text]));
  const files = withTexts(before, new Map(kept.map(({ path, text }) => [path, text])));
  const hashes = new Map(server.files.map(({ path, hash }) => [path, hash]));
  const bases = new Map<string, string | null>();
  for (const { path, was } of kept) {
    if (was !== (hashes.get(path) ?? null)) bases.set(path, was);
  }
  return { ...filesFromElsewhere(state, files), server, bases, problem: undefined };
}

/** The state with files that are otherwise by something else than an edit here: undoing leaves that as it is. */
function filesFromElsewhere(state: EditorState, files: Files): EditorState {
  return { ...state, files, history: withOthers(state.history, state.files, files) };
}

/** What colleagues saved in other texts of the same files taken into what is here; the rest is for a person to choose. */
export function withColleagues(state: EditorState, conflicts: readonly Conflict[]): EditorState {
  const theirs = new Map(state.server?.files.map(({ path, text }) => [path, text]));
  const open: Conflict[] = [];
  let after = state;
  for (const { path, base } of conflicts) {
    const sides = { path, base, mine: state.files.get(path) ?? null, theirs: theirs.get(path) ?? null };
    const merged = mergeFile(sides);
    if (merged.type === 'merged') after = afterConflict(after, path, merged.text);
    else open.push(sides);
  }
  return { ...after, conflicts: open };
}

/** The state after a choice in a conflict: `text` stands, made from what the server has now. */
export function afterConflict(state: EditorState, path: string, text: string | null): EditorState {
  const bases = new Map(state.bases);
  bases.delete(path);
  return {
    ...filesFromElsewhere(state, withTexts(state.files, new Map([[path, text]]))),
    bases,
    conflicts: state.conflicts.filter((one) => one.path !== path),
  };
}

/** The state after a choice about a file that was changed on disk as well. */
export function afterElsewhere(state: EditorState, path: string, text: string | null): EditorState {
  const files = withTexts(state.files, new Map([[path, text]]));
  return { ...filesFromElsewhere(state, files), settles: [...new Set([...state.settles, path])] };
}

/** Files changed elsewhere about which nobody has chosen yet; my side is what stands here, saved or not. */
export function elsewhereIn({ server, settles, files }: EditorState): readonly Conflict[] {
  const open = server?.conflicts.filter(({ path }) => !settles.includes(path)) ?? [];
  return open.map((conflict) => ({ ...conflict, mine: files.get(conflict.path) ?? null }));
}
