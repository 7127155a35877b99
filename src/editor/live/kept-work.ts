import { stored } from '../../desk/live/stored.js';
import type { DraftAnswer } from '../../protocol/editor.js';
import { withTexts } from '../document/files.js';
import { emptyHistory, type History, pathsIn } from '../document/history.js';
import { type EditorState, type Unsaved, unsavedIn, withServer } from './editor-state.js';

/** What one person works at, as this browser keeps it: over a reload, and the same in every tab. */
interface KeptWork {
  /** The draft it was laid over. */
  readonly revision: number;
  readonly unsaved: readonly Unsaved[];
  readonly history: History;
  /** Files that are saved and that the history is about, as they were: what differs now was changed by others. */
  readonly stood: readonly (readonly [path: string, text: string | null])[];
}

const NONE: KeptWork = { revision: 0, unsaved: [], history: emptyHistory, stood: [] };

const keyOf = ({ me }: EditorState) => `editor.work.${me?.staff.id ?? ''}`;

/** What is kept, as this tab wrote or read it last: otherwise another tab of this person wrote it. */
let known: string | undefined;

/** Keeps the work of a tab, for a reload and for the other tabs of this person. */
export function writeWork(state: EditorState): void {
  const unsaved = unsavedIn(state);
  const saved = pathsIn(state.history).filter((path) => !unsaved.some((one) => one.path === path));
  const work: KeptWork = {
    revision: state.server?.revision ?? 0,
    unsaved,
    history: state.history,
    stood: saved.map((path) => [path, state.files.get(path) ?? null]),
  };
  stored.write(keyOf(state), JSON.stringify(work));
  // Not what was written: a browser that is full goes on keeping what it had.
  known = stored.read(keyOf(state));
}

/** Whether another tab of this person went on with the work. */
export function isWrittenElsewhere(state: EditorState): boolean {
  return stored.read(keyOf(state)) !== known;
}

/** The state with the work that is kept, laid over what the server has; with the revision that work was laid over. */
export function withKeptWork(state: EditorState, server: DraftAnswer): [EditorState, revision: number] {
  known = stored.read(keyOf(state));
  const { revision, unsaved, history, stood } = readWork(known);
  const texts = new Map(server.files.map(({ path, text }) => [path, text]));
  const seen = withTexts(texts, new Map([...stood, ...unsaved.map(({ path, text }) => [path, text] as const)]));
  return [withServer({ ...state, files: seen, history, conflicts: [] }, server, unsaved), revision];
}

function readWork(text: string | undefined): KeptWork {
  try {
    return { ...NONE, ...(JSON.parse(text ?? '{}') as Partial<KeptWork>) };
  } catch {
    return NONE;
  }
}
