import type { DeskTalk, Queue } from '../../protocol/desk.js';
import type { MeAnswer } from '../../protocol/staff.js';

/** Everything the desk knows at a moment. */
export interface DeskState {
  readonly me?: MeAnswer;
  /** `starting` until it is known who is logged in; `out` keeps what was on the screen before. */
  readonly signedIn: 'starting' | 'no' | 'yes' | 'expired';
  readonly connection: 'connecting' | 'on' | 'lost';
  readonly queue?: Queue;
  /** What to add to this computer's clock for the server's, milliseconds. */
  readonly clockAhead: number;
  readonly talks: ReadonlyMap<string, DeskTalk>;
  /** Conversations whose resident is typing, with the time until which that is told. */
  readonly typing: ReadonlyMap<string, number>;
  /** Goes up when a callback changed. */
  readonly callbacksChanged: number;
}

export type DeskAction =
  | { readonly type: 'signed-in'; readonly me: MeAnswer }
  | { readonly type: 'signed-out' }
  | { readonly type: 'expired' }
  | { readonly type: 'connection'; readonly now: DeskState['connection'] }
  | { readonly type: 'queue'; readonly queue: Queue; readonly at: number }
  | { readonly type: 'talk'; readonly talk: DeskTalk }
  | { readonly type: 'forget-talk'; readonly conversation: string }
  | { readonly type: 'typing'; readonly conversation: string; readonly until: number }
  | { readonly type: 'callbacks-changed' };

export const START: DeskState = {
  signedIn: 'starting',
  connection: 'connecting',
  clockAhead: 0,
  talks: new Map(),
  typing: new Map(),
  callbacksChanged: 0,
};

/** The state after an action. A talk is never replaced by an older one. */
export function afterAction(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case 'signed-in': {
      const same = state.me?.staff.id === action.me.staff.id;
      return { ...(same ? state : START), me: action.me, signedIn: 'yes', connection: 'connecting' };
    }
    case 'signed-out':
      return { ...START, signedIn: 'no' };
    case 'expired':
      return state.signedIn === 'yes' ? { ...state, signedIn: 'expired' } : state;
    case 'connection':
      return { ...state, connection: action.now };
    case 'queue':
      return { ...state, queue: action.queue, clockAhead: clockAhead(action.queue, action.at) };
    case 'talk':
      return withTalk(state, action.talk);
    case 'forget-talk':
      return { ...state, talks: without(state.talks, action.conversation) };
    case 'typing':
      return { ...state, typing: new Map(state.typing).set(action.conversation, action.until) };
    case 'callbacks-changed':
      return { ...state, callbacksChanged: state.callbacksChanged + 1 };
  }
}

function clockAhead({ now }: Queue, at: number): number {
  const ahead = now === undefined ? 0 : Date.parse(now) - at;
  // Less is the time that the message was under way.
  return Math.abs(ahead) < 5000 ? 0 : ahead;
}

function withTalk(state: DeskState, talk: DeskTalk): DeskState {
  const known = state.talks.get(talk.conversation);
  if (known && known.seq > talk.seq) return state;
  const wrote = fromResident(talk) > (known ? fromResident(known) : 0);
  return {
    ...state,
    talks: new Map(state.talks).set(talk.conversation, talk),
    typing: wrote ? without(state.typing, talk.conversation) : state.typing,
  };
}

/** How many lines the resident wrote in the talk with staff. */
export function fromResident({ view }: DeskTalk): number {
  return view.talk?.messages.filter(({ from }) => from === 'resident').length ?? 0;
}

/** What a talk is about, in Dutch whatever the resident's language: the first part of the card. */
export function topicOf({ card }: DeskTalk): string {
  return card.what.split(' – ')[0] ?? card.what;
}

function without<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  if (!map.has(key)) return map;
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
