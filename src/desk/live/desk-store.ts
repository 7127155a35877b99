import { useSyncExternalStore } from 'react';
import type { DeskTalk, StaffInputWire } from '../../protocol/desk.js';
import type { MeAnswer } from '../../protocol/staff.js';
import { ask, DeskProblem, rememberCsrf, whenSignedOut } from './api.js';
import { connectDesk, type DeskSocket } from './desk-socket.js';
import { afterAction, type DeskAction, type DeskState, START } from './desk-state.js';

let state: DeskState = START;
let socket: DeskSocket | undefined;
const listeners = new Set<(before: DeskState) => void>();

function act(action: DeskAction): void {
  const before = state;
  state = afterAction(before, action);
  if (state === before) return;
  for (const listener of [...listeners]) listener(before);
}

/** What the desk knows now. */
export function deskState(): DeskState {
  return state;
}

/** Calls `listener` after every change, with the state before it; the answer stops that. */
export function onChange(listener: (before: DeskState) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the desk knows, drawn again when it changes. */
export function useDesk(): DeskState {
  return useSyncExternalStore(onChange, deskState);
}

/** Finds out who is logged in, and goes live. Answers how one can log in when nobody is. */
export async function startDesk(): Promise<readonly string[]> {
  whenSignedOut(() => act({ type: 'expired' }));
  try {
    signedIn(await ask<MeAnswer>('me'));
    return [];
  } catch (error) {
    if (state.signedIn === 'starting') act({ type: 'signed-out' });
    return error instanceof DeskProblem ? (error.more.ways ?? []) : [];
  }
}

/** Somebody is logged in, for the first time or again. */
export function signedIn(me: MeAnswer): void {
  rememberCsrf(me.csrf);
  act({ type: 'signed-in', me });
  socket?.stop();
  socket = me.staff.roles.includes('desk') ? connectDesk(act) : undefined;
}

/** Looks again who is logged in: after a change of one's own rights. */
export async function lookAgain(): Promise<void> {
  signedIn(await ask<MeAnswer>('me'));
}

/** Logs out, here or everywhere. */
export async function signOut(everywhere: boolean): Promise<void> {
  await ask(everywhere ? 'logout-everywhere' : 'logout', {});
  socket?.stop();
  socket = undefined;
}

/** Follows a conversation. One that is erased or not ours goes from the screen: nobody reads on in it. */
export async function openTalk(conversation: string): Promise<DeskTalk> {
  try {
    return await live().open(conversation);
  } catch (error) {
    const gone = error instanceof DeskProblem && ['erased', 'conversation-unknown'].includes(error.code);
    if (gone) act({ type: 'forget-talk', conversation });
    throw error;
  }
}

/** Follows a conversation no longer. */
export function closeTalk(conversation: string): void {
  socket?.close(conversation);
}

/** Does something in a conversation. */
export async function takeTurn(conversation: string, input: StaffInputWire): Promise<DeskTalk> {
  return live().turn(conversation, input);
}

/** Takes the first that waits; undefined when nobody does. */
export async function claimNext(): Promise<DeskTalk | undefined> {
  return live().claimNext();
}

/** Stands on the step of a caller, or starts a flow for them. */
export async function walkAlong(how: { code: string } | { flow: string; language: string }): Promise<DeskTalk> {
  const talk = await ask<DeskTalk>('walk', how);
  act({ type: 'talk', talk });
  return talk;
}

/** A change over HTTP whose answer is the talk as it is now, or nothing. */
export async function changeTalk(conversation: string, path: string, body: object): Promise<void> {
  const answer = await ask<DeskTalk | undefined>(`conversations/${encodeURIComponent(conversation)}/${path}`, body);
  if (answer && typeof answer === 'object' && 'transcript' in answer) act({ type: 'talk', talk: answer });
}

/** Tells the resident that somebody is typing. */
export function tellTyping(conversation: string): void {
  socket?.typing(conversation);
}

/** Tells that the lines up to `n` are seen. */
export function tellSeen(conversation: string, n: number): void {
  socket?.seen(conversation, n);
}

function live(): DeskSocket {
  if (!socket) throw new DeskProblem(0, 'offline', '', '');
  return socket;
}
