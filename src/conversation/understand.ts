import { type LinkedStep, PICK_KINDS } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { type Command, likeCommand, readCommand } from '../language/command.js';
import { type Choice, isNameOf, matchOptions } from '../language/match-option.js';
import type { Guess } from './aside.js';
import { GO_ON } from './decide-answer.js';
import { languageSaid } from './language-said.js';
import type { Moment } from './moment.js';
import { readDetail } from './read-detail.js';
import { renderAside } from './render-aside.js';
import { plainText } from './say-words.js';
import { speechOf } from './speech.js';
import type { ConversationState } from './state.js';
import { type TopicReading, topicOf, topicSaid } from './topic-said.js';

/** What a free text means at a step. `because`: words of our own that decided, never the resident's. */
export type Understanding =
  | { readonly type: 'command'; readonly command: Command; readonly because: readonly string[] }
  /** Answers what was asked beside the step. */
  | { readonly type: 'aside'; readonly step: string; readonly option: string }
  | {
      readonly type: 'options';
      readonly step: string;
      readonly options: readonly string[];
      readonly because: readonly string[];
    }
  | { readonly type: 'detail'; readonly step: string }
  | { readonly type: 'language'; readonly language: string; readonly topic?: string }
  | { readonly type: 'topic'; readonly topic: string; readonly because: readonly string[] }
  | { readonly type: 'unsure'; readonly guesses: readonly Guess[]; readonly because: readonly string[] }
  | { readonly type: 'none' };

/** Most meanings that are asked about. */
const MOST_GUESSES = 3;
/** Requests that give way to an answer of the same name: "klaar" is an answer where it is an option. */
const GIVE_WAY: readonly string[] = ['later', 'stop', 'easier', 'confused'];

/**
 * Reads free text in this order: as a request, as an answer to what is on the screen, in another language, as a topic.
 * Pure; reads any text, however long or odd.
 */
export function understand(version: Version, state: ConversationState, text: string, moment: Moment): Understanding {
  const step = stepOf(version, state);
  const choices = step ? choicesOf(version, state, step) : [];
  // Asked in which language to go on, the name of one is the answer.
  const named = state.aside?.type === 'language' ? asideSaid(version, state, text, moment) : undefined;
  if (named) return named;
  const command = readCommand(text);
  if (command && !(GIVE_WAY.includes(command.name) && isNameOf(text, choices))) {
    return { type: 'command', command, because: command.because };
  }
  return (
    asideSaid(version, state, text, moment) ??
    answerSaid(state, step, choices, text, moment.today) ??
    learnedCommand(version, text) ??
    beyond(version, state, text, choices)
  );
}

/** What is like a request without being one of the phrases we know. */
function learnedCommand({ understanding }: Version, text: string): Understanding | undefined {
  const command = understanding?.commands && likeCommand(understanding.commands, text);
  return command && { type: 'command', command, because: command.because };
}

function stepOf(version: Version, state: ConversationState): LinkedStep | undefined {
  return version.flows.get(state.flow ?? '')?.steps.get(state.at ?? '');
}

function asideSaid(
  version: Version,
  state: ConversationState,
  text: string,
  moment: Moment,
): Understanding | undefined {
  const asked = state.aside && renderAside(speechOf(version, state, moment), state);
  if (!asked) return undefined;
  const choices = asked.options.map(({ id, label, also = [] }) => ({ id, names: [label, ...also] }));
  const [option, ...more] = matchOptions(text, choices).sure;
  return option !== undefined && more.length === 0 ? { type: 'aside', step: asked.step, option } : undefined;
}

function answerSaid(
  state: ConversationState,
  step: LinkedStep | undefined,
  choices: readonly Choice[],
  text: string,
  today: string,
): Understanding | undefined {
  if (!step || step.type === 'result' || step.type === 'pass') return undefined;
  const several = step.type === 'question' && step.ask === 'choices';
  const { sure, because } = matchOptions(text, choices, several);
  const told = isFree(step) && !isNameOf(text, choices) ? [] : sure;
  if (told.length > 0) return { type: 'options', step: step.key, options: told, because };
  if (step.type !== 'question' || PICK_KINDS.includes(step.ask)) return undefined;
  const read = readDetail(step, text, today, state.language);
  return 'refused' in read && read.refused === 'unclear' ? undefined : { type: 'detail', step: step.key };
}

/** Whatever is typed at such a question is the answer. */
const isFree = (step: LinkedStep) => step.type === 'question' && (step.ask === 'text' || step.ask === 'name');

/** What is no answer here: another language, a topic, or one of several things. */
function beyond(version: Version, state: ConversationState, text: string, choices: readonly Choice[]): Understanding {
  const reading = topicSaid(version, text);
  const sure = reading.outcome === 'sure' ? reading.candidates[0]?.topic : undefined;
  const { language, offer } = languageSaid(version, text, state.language);
  if (offer && !state.offered.includes(language))
    return { type: 'language', language, ...(sure !== undefined && { topic: sure }) };
  if (sure !== undefined && !isHere(version, state, sure))
    return { type: 'topic', topic: sure, because: reading.because };
  const guesses = guessesOf(version, state, text, choices, reading);
  return guesses.length > 0 ? { type: 'unsure', guesses, because: reading.because } : { type: 'none' };
}

/** The resident is in that very flow, so that its name tells nothing new. */
const isHere = (version: Version, state: ConversationState, topic: string) =>
  state.flow !== undefined && topicOf(version, topic)?.flow === state.flow;

function guessesOf(
  version: Version,
  state: ConversationState,
  text: string,
  choices: readonly Choice[],
  reading: TopicReading,
): readonly Guess[] {
  const step = state.at;
  const options =
    step === undefined
      ? []
      : matchOptions(text, choices).maybe.map((option): Guess => ({ type: 'option', step, option }));
  const topics = reading.candidates
    .filter(({ topic }) => reading.outcome === 'unsure' && !isHere(version, state, topic) && topicOf(version, topic))
    .map(({ topic }): Guess => ({ type: 'topic', topic }));
  return [...options, ...topics].slice(0, MOST_GUESSES);
}

function choicesOf(version: Version, state: ConversationState, step: LinkedStep): readonly Choice[] {
  if (step.type !== 'question') return [{ id: GO_ON, names: [GO_ON] }];
  const texts = version.content.get(state.language)?.flows.get(step.home)?.steps[step.id]?.options ?? {};
  const named = { facts: version.municipality.facts, language: state.language };
  return step.options.map((option) => {
    const words = texts[option.id];
    if (!words) return { id: option.id, names: [option.id] };
    const labels = [plainText(words.label, false, named), plainText(words.label, true, named)];
    return { id: option.id, names: [option.id, ...labels, ...words.also] };
  });
}
