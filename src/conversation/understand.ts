import { type LinkedStep, PICK_KINDS } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { type Command, likeCommand, readCommand } from '../language/command.js';
import { askedFor } from '../language/contrary.js';
import { type Danger, readDanger, soundsWeary } from '../language/danger.js';
import { type Choice, isNameOf, matchOptions } from '../language/match-option.js';
import type { MatchedOptions } from '../language/matched-options.js';
import { yesOrNoFirst } from '../language/option-words.js';
import { withPlaces } from '../language/places/with-places.js';
import { plainWords } from '../language/plain-words.js';
import { readSmallTalk, type SmallTalk, signInWords } from '../language/small-talk.js';
import type { Guess } from './aside.js';
import { GO_ON } from './decide-answer.js';
import { guessesAt, isHere } from './guesses.js';
import { languageSaid } from './language-said.js';
import type { Moment } from './moment.js';
import { readDetail } from './read-detail.js';
import { renderAside } from './render-aside.js';
import { plainText } from './say-words.js';
import { speechOf } from './speech.js';
import type { ConversationState } from './state.js';
import { topicSaid } from './topic-said.js';

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
  /** `cry`: what was typed is the answer, and speaks of danger or cries for help too. */
  | { readonly type: 'detail'; readonly step: string; readonly cry?: Danger | 'help' }
  | {
      readonly type: 'language';
      readonly language: string;
      readonly topic?: string;
      readonly guesses: readonly Guess[];
    }
  | { readonly type: 'topic'; readonly topic: string; readonly because: readonly string[] }
  | { readonly type: 'unsure'; readonly guesses: readonly Guess[]; readonly because: readonly string[] }
  /** Greets, thanks, says goodbye, cries for help, or is in danger. */
  | { readonly type: 'small-talk'; readonly kind: SmallTalk | Danger }
  /** `here`: it is about the very flow the resident is in. */
  | { readonly type: 'none'; readonly here?: boolean };

/** As much as a turn takes, in characters. */
const LONGEST = 2_000;

/** Requests that give way to an answer of the same name: "klaar" is an answer where it is an option. */
const GIVE_WAY: readonly string[] = ['later', 'stop', 'easier', 'confused', 'language', 'back'];

/**
 * Reads free text in this order: as danger, as a request, as an answer to what is on the screen, in another language, as a
 * topic.
 * Pure; reads any text, however odd, and of a longer one its first 2,000 characters.
 */
export function understand(version: Version, state: ConversationState, typed: string, moment: Moment): Understanding {
  const text = signInWords(typed.slice(0, LONGEST));
  const step = stepOf(version, state);
  const choices = step ? withPlaces(choicesOf(version, state, step), text, [townOf(version)]) : [];
  const danger = inDanger(state, step, choices, text);
  if (danger) return danger;
  // Asked in which language to go on, the name of one is the answer.
  const named = state.aside?.type === 'language' ? asideSaid(version, state, text, moment) : undefined;
  if (named) return named;
  const command = readCommand(text);
  const answers = command && (isLabel(command, text, choices) || mayBeName(command, step));
  if (command && !answers) {
    return { type: 'command', command, because: command.because };
  }
  const asked = step && takesSeveral(step) ? askedFor(questionOf(version, state, step)) : undefined;
  const found = matchOptions(text, choices, takesSeveral(step), asked);
  return (
    asideSaid(version, state, text, moment) ??
    answerSaid(state, step, { choices, found }, text, moment.today) ??
    smallTalk(text) ??
    denied(state, step, found) ??
    learnedCommand(version, text) ??
    beyond(version, state, text, { choices, found })
  );
}

function smallTalk(text: string): Understanding | undefined {
  const kind = readSmallTalk(text);
  return kind && { type: 'small-talk', kind };
}

/** Names of options that lead somebody in danger to help. */
const IN_DANGER = new Set('gevaar danger bedreigd threatened onveilig unsafe geweld violence'.split(' '));

/**
 * Somebody in danger hears whom to call now, whatever was asked or asked for, and who cannot go on sees a person first. An
 * answer that tells of danger leads there itself, and where any words are the answer they are taken too.
 */
function inDanger(
  state: ConversationState,
  step: LinkedStep | undefined,
  choices: readonly Choice[],
  text: string,
): Understanding | undefined {
  const weary = soundsWeary(text) && !isNameOf(text, choices);
  const cry = readDanger(text) ?? (weary ? 'help' : undefined);
  if (!cry) return undefined;
  if (step && isFree(step) && !state.aside) return { type: 'detail', step: step.key, cry };
  if (cry === 'help') return { type: 'small-talk', kind: cry };
  const { sure, because } = matchOptions(text, choices);
  const leadsThere = choices.some(
    ({ id, names }) => sure.includes(id) && names.some((name) => IN_DANGER.has(plainWords(name))),
  );
  if (step && leadsThere && cry !== 'suicide') return { type: 'options', step: step.key, options: sure, because };
  return { type: 'small-talk', kind: cry };
}

/** What is like a request without being one of the phrases we know. */
function learnedCommand({ understanding }: Version, text: string): Understanding | undefined {
  const command = understanding?.commands && likeCommand(understanding.commands, text);
  return command && { type: 'command', command, because: command.because };
}

const townOf = ({ municipality }: Version) => municipality.name.replace(/^gemeente /i, '');

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
  if (otherDay(version, state, text, moment)) return { type: 'detail', step: state.at ?? '' };
  const choices = asked.options.map(({ id, label, also = [] }) => ({ id, names: [label, ...also] }));
  const [option, ...more] = matchOptions(text, choices).sure;
  return option !== undefined && more.length === 0 ? { type: 'aside', step: asked.step, option } : undefined;
}

/** "Nee, het is de 13e": not right, and which day it is. */
function otherDay(version: Version, state: ConversationState, text: string, { today }: Moment): boolean {
  const step = stepOf(version, state);
  if (state.aside?.type !== 'read-back' || step?.type !== 'question' || yesOrNoFirst(plainWords(text)) !== 'nee')
    return false;
  return !('refused' in readDetail(step, text, today, state.language));
}

/** The choices on the screen, and which of them a text means. */
interface Found {
  readonly choices: readonly Choice[];
  readonly found: MatchedOptions;
}

function answerSaid(
  state: ConversationState,
  step: LinkedStep | undefined,
  { choices, found: { sure, because } }: Found,
  text: string,
  today: string,
): Understanding | undefined {
  if (!step || step.type === 'result' || step.type === 'pass') return undefined;
  const told = (isFree(step) || asksPrice(text)) && !isNameOf(text, choices) ? [] : sure;
  if (told.length > 0) return { type: 'options', step: step.key, options: told, because };
  if (step.type !== 'question' || PICK_KINDS.includes(step.ask)) return undefined;
  const read = readDetail(step, text, today, state.language);
  return 'refused' in read && read.refused === 'unclear' ? undefined : { type: 'detail', step: step.key };
}

const takesSeveral = (step: LinkedStep | undefined) => step?.type === 'question' && step.ask === 'choices';

/** "Niet mijn telefoon": about the question, and no answer yet; what is left of the options may be asked about. */
function denied(
  { at }: ConversationState,
  step: LinkedStep | undefined,
  { denied = [], maybe }: MatchedOptions,
): Understanding | undefined {
  if (step?.type !== 'question' || !PICK_KINDS.includes(step.ask) || at === undefined) return undefined;
  if (denied.length === 0) return undefined;
  const guesses = maybe.map((option): Guess => ({ type: 'option', step: at, option }));
  return guesses.length > 0 ? { type: 'unsure', guesses, because: [] } : { type: 'none' };
}

/** Who asks what something costs names it, and chooses nothing yet. */
const asksPrice = (text: string) =>
  /(?<!\p{L})(?:hoeveel|hoe duur|kos+t(?:en)?|prijs|how much|costs?|price)(?!\p{L})/iu.test(text);

/** Going back gives way to the labels on the screen alone: the name of an option in the files may well be "terug". */
function isLabel({ name }: Command, text: string, choices: readonly Choice[]): boolean {
  const shown = choices.map(({ id, names }) => ({ id, names: names.slice(1, 3) }));
  return GIVE_WAY.includes(name) && isNameOf(text, name === 'back' ? shown : choices);
}

/** "Frans" is a language, and where any words are the answer somebody's name. */
const mayBeName = (command: Command, step: LinkedStep | undefined) =>
  command.name === 'language' && command.to === 'other' && step !== undefined && isFree(step);

/** Whatever is typed at such a question is the answer. */
const isFree = (step: LinkedStep) => step.type === 'question' && (step.ask === 'text' || step.ask === 'name');

/** What is no answer here: another language, a topic, or one of several things. */
function beyond(version: Version, state: ConversationState, text: string, { choices, found }: Found): Understanding {
  const reading = topicSaid(version, text);
  const sure = reading.outcome === 'sure' ? reading.candidates[0]?.topic : undefined;
  const { sure: named, maybe } = found;
  const guesses = guessesAt(version, state, asksPrice(text) ? [...named, ...maybe] : maybe, reading);
  const { language, offer } = languageSaid(version, text, state.language);
  if (offer && !state.offered.includes(language) && !onlyOwnWords(text, choices))
    return { type: 'language', language, guesses, ...(sure !== undefined && { topic: sure }) };
  // What may be an answer is not answered away by a topic: both are asked about.
  if (sure !== undefined && !isHere(version, state, sure) && !guesses.some(({ type }) => type === 'option'))
    return { type: 'topic', topic: sure, because: reading.because };
  if (guesses.length > 0) return { type: 'unsure', guesses, because: reading.because };
  const best = reading.outcome === 'none' ? undefined : reading.candidates[0];
  return best && isHere(version, state, best.topic) ? { type: 'none', here: true } : { type: 'none' };
}

/** Words that stand in the answers of the question tell nothing of the language of who types them. */
function onlyOwnWords(text: string, choices: readonly Choice[]): boolean {
  const own = new Set(choices.flatMap(({ names }) => names.flatMap((name) => plainWords(name).split(' '))));
  return plainWords(text)
    .split(' ')
    .every((word) => own.has(word));
}

/** The question on the screen, as it is asked. */
function questionOf(version: Version, { language }: ConversationState, step: LinkedStep): string {
  const texts = version.content.get(language)?.flows.get(step.home)?.steps[step.id];
  return texts ? plainText(texts.words, false, { facts: version.municipality.facts, language }) : '';
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
