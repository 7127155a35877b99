import { useSyncExternalStore } from 'react';
import { ask, DeskProblem, rememberCsrf, whenSignedOut } from '../../desk/live/api.js';
import type { ConflictProblem, DraftAnswer, SaveAnswer } from '../../protocol/editor.js';
import type { MeAnswer } from '../../protocol/staff.js';
import { applyEdit } from '../document/apply-edit.js';
import type { Edit } from '../document/edit.js';
import { EditFault, type Files } from '../document/files.js';
import { emptyHistory, redo, remember, type Turned, undo } from '../document/history.js';
import {
  afterConflict,
  afterElsewhere,
  type Conflict,
  type EditorState,
  START,
  type Unsaved,
  unsavedIn,
  withColleagues,
  withServer,
} from './editor-state.js';
import { isWrittenElsewhere, withKeptWork, writeWork } from './kept-work.js';

export const API = '/editor/api';

let state: EditorState = START;
const listeners = new Set<() => void>();

function become(next: EditorState): void {
  if (next === state) return;
  state = next;
  for (const listener of [...listeners]) listener();
}

/** What somebody does here is kept, and every tab of this person gets it. */
function change(next: EditorState): void {
  become(next);
  keep();
}

/** So long after a key it is kept, milliseconds: writing whole files at every key would make typing slow. */
const KEEP_AFTER = 300;
let keeping: ReturnType<typeof setTimeout> | undefined;
let leaving = false;

function keep(): void {
  clearTimeout(keeping);
  keeping = undefined;
  writeWork(state);
}

/** What is typed last in a tab is kept before one is in another, or gone: there is no later then. */
function keepWhenLeaving(): void {
  const keepNow = () => {
    if (keeping !== undefined) keep();
  };
  for (const moment of ['blur', 'visibilitychange']) addEventListener(moment, keepNow);
  addEventListener('pagehide', () => {
    leaving = true;
    keepNow();
  });
  addEventListener('pageshow', () => {
    leaving = false;
  });
  for (const moment of ['storage', 'focus', 'pageshow']) addEventListener(moment, follow);
}

/** Two tabs of one person show one work: what was done in the other one is done here. */
function follow(): void {
  if (!state.server || keeping !== undefined || !isWrittenElsewhere(state)) return;
  const [next, revision] = withKeptWork(state, state.server);
  become(next);
  // What the other one saved comes from the server; when it cannot be asked now, saving finds it.
  if (revision > state.server.revision) loadDraft().catch(() => undefined);
}

/** What the editor knows now. */
export function editorState(): EditorState {
  return state;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the editor knows, drawn again when it changes. */
export function useEditor(): EditorState {
  return useSyncExternalStore(listen, editorState);
}

/**
 * One thing out of the files, drawn again only when that is another: each key in a text changes the files. `find` answers
 * a plain value, or the same object for the same files.
 */
export function useInFiles<T>(find: (files: Files) => T): T {
  return useSyncExternalStore(listen, () => find(state.files));
}

/** Finds out who is logged in, and loads the draft. */
export async function startEditor(): Promise<void> {
  keepWhenLeaving();
  whenSignedOut(() => become({ ...state, signedIn: state.signedIn === 'yes' ? 'expired' : state.signedIn }));
  try {
    await enterEditor(await ask<MeAnswer>('me'));
  } catch (error) {
    if (!(error instanceof DeskProblem)) throw error;
    become({ ...state, signedIn: 'no', ways: error.more.ways ?? [] });
  }
}

/** Somebody is logged in, for the first time or again. Somebody else than before begins anew, with their own work. */
export async function enterEditor(me: MeAnswer): Promise<void> {
  if (state.me && state.me.staff.id !== me.staff.id) return location.reload();
  rememberCsrf(me.csrf);
  become({ ...state, me, signedIn: 'yes' });
  if (mayEdit(me) && !state.server) await loadDraft();
}

/** Whether somebody may be in the editor at all. */
export function mayEdit({ staff }: MeAnswer): boolean {
  return staff.roles.some((role) => ['editor', 'publisher'].includes(role));
}

/** Looks at the draft on the server; what was not saved here stays. */
export async function loadDraft(): Promise<void> {
  try {
    const server = await ask<DraftAnswer>(`${API}/draft`);
    become(state.server ? withServer(state, server, unsavedIn(state)) : withKeptWork(state, server)[0]);
  } catch (problem) {
    if (!state.server) become({ ...state, problem });
    else throw problem;
  }
}

/** Changes the files here. Throws an `EditFault` in words when it cannot be; nothing changed then. */
function edit(one: Edit): void {
  const files = applyEdit(state.files, one);
  const history = remember(state.history, state.files, files, one.type, fieldOf(one));
  if (history === state.history) return;
  become({ ...state, files, history });
  if (leaving) keep();
  else keeping ??= setTimeout(keep, KEEP_AFTER);
}

/** Typing in one field is one change. */
function fieldOf(one: Edit): string | undefined {
  switch (one.type) {
    case 'set-text':
    case 'set-words':
      return `${one.path} ${one.keys.join(' ')}`;
    case 'add-language-text':
      return `${one.language} ${one.flow} ${one.keys.join(' ')}`;
    case 'set-field':
      return `${one.flow} ${one.step ?? ''} ${one.field}`;
    case 'set-part':
      // Walking through pictograms with the arrow keys chooses each.
      return one.keys[0] === 'options' ? `${one.flow} ${one.step} ${one.keys.join(' ')}` : undefined;
    case 'set-town-text':
      return `${one.keys.join(' ')} ${one.language ?? ''}`;
    case 'set-call-part':
      return one.part;
    case 'set-fact':
      return `${one.fact} ${one.language ?? ''}`;
    case 'set-fee':
      return one.period ? `${one.fee} ${one.at}` : undefined;
    default:
      return undefined;
  }
}

/** Takes the last change back; answers what it was, or with `refused` what was stepped over. */
export function undoEdit(): Turned | undefined {
  return stepTo(undo(state.history, state.files));
}

/** Does again what was taken back; answers as `undoEdit`. */
export function redoEdit(): Turned | undefined {
  return stepTo(redo(state.history, state.files));
}

function stepTo(step: Turned | undefined): Turned | undefined {
  if (step) change({ ...state, files: step.files, history: step.history });
  return step;
}

/** So often colleagues may save the same files while one saves: then it is left to a person to try again. */
const MOST_TRIES = 4;

/**
 * Saves everything for all editors. What colleagues saved meanwhile in other texts of the same files goes together with
 * it (`together`); where it is the same text nothing is saved, and both sides show (`conflict`).
 */
export async function saveDraft(message: string): Promise<'saved' | 'together' | 'conflict'> {
  for (let tries = 1; ; tries++) {
    try {
      await saveThrough((files) => ask<SaveAnswer>(`${API}/saves`, { message, files, settles: state.settles }));
      return tries === 1 ? 'saved' : 'together';
    } catch (error) {
      const conflicts = conflictsIn(error);
      if (!conflicts || tries === MOST_TRIES) throw error;
      const draft = await ask<DraftAnswer>(`${API}/draft`);
      change(withColleagues(withServer(state, draft, unsavedIn(state)), conflicts));
      if (state.conflicts.length > 0) return 'conflict';
    }
  }
}

/** Saves what is not saved yet by `send`, and takes over what the server has then. What it throws, nothing changed. */
export async function saveThrough(send: (files: readonly Unsaved[]) => Promise<SaveAnswer>): Promise<void> {
  const files = unsavedIn(state);
  const { files: saved } = await send(files);
  afterSave(files, saved, await ask<DraftAnswer>(`${API}/draft`));
}

/** What was typed while the server saved is not saved yet, and was made from what was saved here, whatever came since. */
function afterSave(files: readonly Unsaved[], saved: SaveAnswer['files'], server: DraftAnswer): void {
  // Who went on in another tab while this one saved goes on with that.
  follow();
  const own = new Map(saved.map(({ path, hash }) => [path, hash]));
  const sent = new Map(files.map(({ path, text }) => [path, text]));
  const later = unsavedIn(state).filter(({ path, text }) => !sent.has(path) || sent.get(path) !== text);
  const rest = later.map((one) => (own.has(one.path) ? { ...one, was: own.get(one.path) ?? null } : one));
  change({ ...withServer(state, server, rest), conflicts: [], settles: [] });
}

function conflictsIn(error: unknown): readonly Conflict[] | undefined {
  if (!(error instanceof DeskProblem) || error.status !== 409) return undefined;
  return (error.more as Partial<ConflictProblem>).conflicts;
}

/** Chooses what stands of a file that two changed. */
export function settleConflict(path: string, text: string | null): void {
  change(afterConflict(state, path, text));
}

/** Chooses what stands of a file that was changed on disk as well. */
export function settleElsewhere(path: string, text: string | null): void {
  change(afterElsewhere(state, path, text));
}

/** Throws away what was not saved here. */
export function dropUnsaved(): void {
  if (state.server)
    change({ ...withServer(state, state.server, []), conflicts: [], settles: [], history: emptyHistory });
}

/** Changes the files here, as one step to undo. Answers why it could not be, in words; empty when it was done. */
export function tryEdit(one: Edit): string {
  try {
    edit(one);
    return '';
  } catch (error) {
    if (error instanceof EditFault) return error.message;
    throw error;
  }
}
