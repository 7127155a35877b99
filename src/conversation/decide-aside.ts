import type { Version } from '../flow/version.js';
import { addressText } from './answer-text.js';
import { ASIDE_STEPS, BEGIN, guessId, NOT_RIGHT, RIGHT, SOMETHING_ELSE } from './aside.js';
import { decideAnswer, GO_ON } from './decide-answer.js';
import { askForPerson } from './decide-talk.js';
import { type Decision, rejected, type TurnContext } from './decision.js';
import type { ConversationEvent } from './events.js';
import { evolve } from './evolve.js';
import { startEvents } from './start.js';
import type { ConversationState } from './state.js';
import { topicOf } from './topic-said.js';

const CLOSED: ConversationEvent = { type: 'AsideClosed' };

/** An answer to what was asked beside the step. */
export function decideAside(
  version: Version,
  state: ConversationState,
  { step, option }: { readonly step: string; readonly option: string },
  context: TurnContext,
): Decision {
  const { aside } = state;
  if (!aside || ASIDE_STEPS[aside.type] !== step) return rejected('not-possible-here');
  switch (aside.type) {
    case 'guess':
      return guessed(version, state, option, context);
    case 'read-back':
      return readBack(version, state, aside, option, context);
    case 'language':
      return languageChosen(version, state, aside, option, context);
    case 'topic':
      return option === BEGIN ? begin(version, state, aside.topic, context) : closed(option, GO_ON);
  }
}

const closed = (option: string, expected: string): Decision =>
  option === expected ? { events: [CLOSED] } : rejected('unknown-option');

type AsideOf<T> = Extract<NonNullable<ConversationState['aside']>, { type: T }>;

function guessed(version: Version, state: ConversationState, option: string, context: TurnContext): Decision {
  if (option === SOMETHING_ELSE) return { events: [CLOSED] };
  const guesses = state.aside?.type === 'guess' ? state.aside.guesses : [];
  const guess = guesses.find((one) => guessId(one) === option);
  if (!guess) return rejected('unknown-option');
  if (guess.type === 'topic') return aboutTopic(version, state, guess.topic, context);
  return decideAnswer(version, state, { type: 'choose', step: guess.step, option: guess.option }, context);
}

function readBack(
  version: Version,
  state: ConversationState,
  { step, days = [], addresses = [] }: AsideOf<'read-back'>,
  option: string,
  context: TurnContext,
): Decision {
  const value = days.find((one) => one === option) ?? addresses.find((one) => addressText(one) === option);
  if (value === undefined) return closed(option, NOT_RIGHT);
  return decideAnswer(version, state, { type: 'provide', step, value }, context);
}

function languageChosen(
  version: Version,
  state: ConversationState,
  { language, topic, guesses = [] }: AsideOf<'language'>,
  option: string,
  context: TurnContext,
): Decision {
  const chosen = option === RIGHT && version.content.has(language) ? language : option;
  const stays = option === NOT_RIGHT && version.content.has(language);
  if (!stays && !version.content.has(chosen)) return rejected('unknown-option');
  const events: ConversationEvent[] = [CLOSED];
  if (!stays && chosen !== state.language) {
    events.push({ type: 'LanguageSwitched', language: chosen, simple: state.simple });
  }
  if (topic === undefined) {
    return { events: guesses.length > 0 ? [...events, { type: 'MeaningAsked', guesses }] : events };
  }
  const about = aboutTopic(version, events.reduce<ConversationState>(evolve, state), topic, context);
  return 'rejected' in about ? { events } : { events: [...events, ...about.events] };
}

/** What a topic brings: its flow where none was begun, a person, a call, or its answer beside the step. */
export function aboutTopic(version: Version, state: ConversationState, id: string, context: TurnContext): Decision {
  const topic = topicOf(version, id);
  if (!topic) return rejected('unknown-option');
  if (topic.command === 'person') return askForPerson(state, context);
  if (topic.command === 'callback') return { events: [{ type: 'TextUnderstood', as: 'callback' }] };
  if (topic.flow !== undefined && state.flow === undefined) return begin(version, state, id, context);
  return { events: [{ type: 'TopicAnswered', topic: id, ...(topic.sensitive && { personFirst: true }) }] };
}

/** The flow of a topic; where it was left, when it was begun before. */
function begin(version: Version, state: ConversationState, id: string, { moment }: TurnContext): Decision {
  const flow = topicOf(version, id)?.flow;
  if (flow === undefined || !version.flows.has(flow) || flow === state.flow) return rejected('unknown-option');
  const left = state.parked.get(flow)?.at;
  if (left !== undefined) return { events: [{ type: 'StepReached', flow, step: left }] };
  return { events: startEvents(version, flow, moment.today) };
}
