import type { ConversationEvent } from './events.js';
import type { ConversationState, Notice, Talk, TalkMessage } from './state.js';

/** The events of a talk with a person. */
export type TalkEvent = Extract<
  ConversationEvent,
  {
    type:
      | 'HandoffRequested'
      | 'HandoffAccepted'
      | 'HandoffReturned'
      | 'HandoffEnded'
      | 'ResidentWrote'
      | 'StaffWrote'
      | 'StaffAsked'
      | 'ActedFor';
  }
>;

type Line = TalkMessage extends infer M ? (M extends TalkMessage ? Omit<M, 'n'> : never) : never;

const NO_TALK: Talk = { messages: [] };

/** The state after an event of a talk. `quiet` is the state before it, without what was said in the turn before. */
export function evolveTalk(state: ConversationState, event: TalkEvent, quiet: ConversationState): ConversationState {
  switch (event.type) {
    case 'HandoffRequested':
      return requested(quiet, event);
    case 'HandoffAccepted': {
      const talk = added({ ...state.talk, messages: state.talk?.messages ?? [], staff: event.by }, [
        { from: 'system', what: 'joined', name: event.by.name },
      ]);
      return { ...quiet, handoff: 'talking', personFirst: false, talk };
    }
    case 'HandoffReturned': {
      const name = state.talk?.staff?.name;
      const talk = added(state.talk, [{ from: 'system', what: `returned-${event.why}`, ...(name && { name }) }]);
      return { ...quiet, handoff: 'waiting', talk: { messages: talk.messages } };
    }
    case 'HandoffEnded':
      return ended(state, event, quiet);
    case 'ActedFor':
      return quiet;
    case 'ResidentWrote':
      return { ...quiet, masked: event.masked ?? quiet.masked, talk: added(state.talk, [lineOf(event, state)]) };
    default:
      return { ...quiet, talk: added(state.talk, [lineOf(event, state)]) };
  }
}

function requested(quiet: ConversationState, event: Extract<TalkEvent, { type: 'HandoffRequested' }>) {
  const notice: Notice = event.queued ? { type: 'waiting', again: event.again === true } : { type: 'person-asked' };
  if (!event.queued) return { ...quiet, notice, personFirst: true };
  return { ...quiet, notice, personFirst: false, handoff: 'waiting' as const };
}

function ended(
  state: ConversationState,
  event: Extract<TalkEvent, { type: 'HandoffEnded' }>,
  quiet: ConversationState,
): ConversationState {
  const talked = state.handoff === 'talking';
  const notice: Notice =
    talked || event.by === 'nobody' ? { type: 'talk-ended', by: event.by } : { type: 'left-queue' };
  const name = state.talk?.staff?.name;
  const talk = talked ? added(state.talk, [{ from: 'system', what: 'ended', ...(name && { name }) }]) : state.talk;
  return {
    ...quiet,
    notice,
    handoff: 'none',
    // Whoever was left alone sees first how else to reach a person.
    personFirst: event.by === 'nobody',
    // Who waited to open it once more and left keeps what was left of its day.
    talk: talk && { ...talk, reopenUntil: event.reopenUntil ?? talk.reopenUntil },
  };
}

type Written = Extract<TalkEvent, { type: 'ResidentWrote' | 'StaffWrote' | 'StaffAsked' }>;

function lineOf(event: Written, { language }: ConversationState): Line {
  switch (event.type) {
    case 'ResidentWrote':
      return { from: 'resident', at: event.time, language, text: event.personal.value };
    case 'StaffWrote':
      return {
        from: 'staff',
        name: event.by.name,
        at: event.time,
        language: event.language ?? language,
        text: event.personal.value,
      };
    case 'StaffAsked':
      return { from: 'staff', name: event.by.name, at: event.time, step: event.step };
  }
}

function added(talk: Talk = NO_TALK, lines: readonly Line[]): Talk {
  const messages = [...talk.messages];
  for (const line of lines) messages.push({ n: messages.length + 1, ...line } as TalkMessage);
  return { ...talk, messages };
}
