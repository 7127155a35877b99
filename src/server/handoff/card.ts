import { givenAnswer, prefixOf, textsOf } from '../../conversation/answer-text.js';
import { CALLBACK_STEP } from '../../conversation/events.js';
import type { Moment } from '../../conversation/moment.js';
import { type Speech, speechOf } from '../../conversation/speech.js';
import { TOPIC_STEP } from '../../conversation/start.js';
import type { ConversationState } from '../../conversation/state.js';
import type { Story } from '../../conversation/story.js';
import type { LinkedStep } from '../../flow/flow.js';
import type { Version } from '../../flow/version.js';
import type { DeskTalk } from '../../protocol/desk.js';

/** Letters that fit on the line with the answers. */
const LONGEST = 200;

/** Says things about a conversation to staff: in Dutch, whatever the resident's language. */
export function staffSpeech(version: Version, state: ConversationState, moment: Moment): Speech {
  return speechOf(version, { ...state, language: 'nl', simple: false }, moment);
}

/** Three lines that tell a staff member enough to begin: what for, the answers so far, where it stuck and why. */
export function cardOf(speech: Speech, state: ConversationState, story: Story): DeskTalk['card'] {
  return {
    what: whatFor(speech, state),
    answers: shortly(answersOf(speech, state)),
    stuck: stuckAt(speech, state, story),
  };
}

/** The questions on the route, with the answers there are: staff can send them into the talk or answer them. */
export function stepsOf(speech: Speech, state: ConversationState): DeskTalk['steps'] {
  return state.path.flatMap((key) => {
    const step = speech.lookup?.flow.steps.get(key);
    if (step?.type !== 'question') return [];
    const answer = givenAnswer(speech, key)?.answer;
    return [{ step: key, title: titleOf(speech, step), ...(answer !== undefined && { answer }) }];
  });
}

/** The title of a flow and of a step in it; ids where the texts are gone, empty where there is no flow yet. */
export function topicOf(speech: Speech, flow: string | undefined, step: string | undefined): string {
  if (flow === undefined) return '';
  const texts = speech.content.flows.get(flow);
  const title = texts ? speech.say(texts.title) : flow;
  return [title, titleAt(speech, step)].filter(Boolean).join(' – ');
}

/** How a step is called, shortly. */
export function titleAt(speech: Speech, key: string | undefined): string {
  const step = key === undefined ? undefined : speech.lookup?.flow.steps.get(key);
  return step ? titleOf(speech, step) : (key ?? '');
}

function titleOf(speech: Speech, step: LinkedStep): string {
  const texts = textsOf(speech, step);
  if (!texts) return step.key;
  const words = texts.heading ?? texts.short ?? texts.words;
  return firstLine(speech.say(words, prefixOf(step)));
}

const whatFor = (speech: Speech, { flow, at }: ConversationState) => topicOf(speech, flow, at);

function answersOf(speech: Speech, { path }: ConversationState): string {
  const given = path.flatMap((key) => {
    const one = givenAnswer(speech, key);
    return one ? [`${firstLine(one.question).replace(/[?.:]+$/, '')}: ${one.answer}`] : [];
  });
  return given.join('; ');
}

function stuckAt(speech: Speech, state: ConversationState, { missed, askedAt }: Story): DeskTalk['card']['stuck'] {
  const at = (key: string) => {
    if (key === CALLBACK_STEP) return speech.text('callback');
    return key === TOPIC_STEP ? '' : titleAt(speech, key);
  };
  const parts: DeskTalk['card']['stuck'] = [...missed].map(([key, times]) => ({
    type: 'missed',
    times,
    step: at(key),
  }));
  if (askedAt !== undefined) parts.push({ type: 'asked', step: at(askedAt) });
  const here = state.at === undefined ? undefined : speech.lookup?.flow.steps.get(state.at);
  if (here?.type === 'question' && !state.ended) parts.push({ type: 'waits', step: titleOf(speech, here) });
  return parts;
}

/** The end tells most: what is left out is the beginning. */
function shortly(text: string): string {
  return text.length <= LONGEST ? text : `… ${text.slice(text.length - LONGEST + 2)}`;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
