import type { Aside } from './aside.js';
import type { ConversationEvent } from './events.js';
import type { ConversationState, Parked } from './state.js';

type AsideEvent = Extract<
  ConversationEvent,
  { type: 'MeaningAsked' | 'DetailReadBack' | 'LanguageOffered' | 'TopicAnswered' | 'AsideClosed' }
>;

/** The state after something was asked or told beside the step. `quiet`: the state before, with nothing beside it. */
export function evolveAside(quiet: ConversationState, event: AsideEvent): ConversationState {
  const masked = 'masked' in event && event.masked ? event.masked : quiet.masked;
  const offered = event.type === 'LanguageOffered' ? [...quiet.offered, event.language] : quiet.offered;
  const personFirst = quiet.personFirst || ('personFirst' in event && event.personFirst === true);
  const typed = event.type === 'DetailReadBack' ? typedIn(event) : quiet.typed;
  return { ...quiet, masked, offered, personFirst, typed, aside: asideOf(event) };
}

function typedIn({ step, personal }: Extract<AsideEvent, { type: 'DetailReadBack' }>): ConversationState['typed'] {
  // The fields of an address take no text: they hold it as it was read.
  return personal.value && { step, value: personal.value.addresses?.[0] ?? personal.value.typed };
}

function asideOf(event: AsideEvent): Aside | undefined {
  switch (event.type) {
    case 'MeaningAsked':
      return { type: 'guess', guesses: event.guesses };
    case 'DetailReadBack': {
      const { step, personal } = event;
      // Once erased there is nothing left to agree to: the step itself is asked again.
      return (
        personal.value && { type: 'read-back', step, days: personal.value.days, addresses: personal.value.addresses }
      );
    }
    case 'LanguageOffered':
      return { type: 'language', language: event.language, topic: event.topic, guesses: event.guesses };
    case 'TopicAnswered':
      return { type: 'topic', topic: event.topic };
    case 'AsideClosed':
      return undefined;
  }
}

const NOTHING: Parked = {
  path: [],
  at: undefined,
  answers: new Map(),
  typed: undefined,
  ticked: {},
  filledBy: new Map(),
};

/** Another flow from `step` on: what was told in this one is kept, and what was told in that one before is there again. */
export function switchFlow(state: ConversationState, flow: string, step: string): ConversationState {
  const { path, at, answers, typed, ticked, filledBy } = state;
  const before = state.parked.get(flow);
  const parked = new Map(state.parked);
  parked.delete(flow);
  if (state.flow !== undefined) parked.set(state.flow, { path, at, answers, typed, ticked, filledBy });
  const back = before?.path.includes(step) ? before : { ...NOTHING, path: [step] };
  return { ...state, ...back, flow, at: step, parked, aside: undefined, misses: 0 };
}
