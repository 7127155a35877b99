import { type LinkedStep, PICK_KINDS } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { type Command, readCommand } from '../language/command.js';
import { type Choice, matchOptions } from '../language/match-option.js';
import { matchTopic } from '../language/match-topic.js';
import { GO_ON } from './decide-answer.js';
import type { TurnInput } from './input.js';
import { readDetail } from './read-detail.js';
import { plainText } from './say-words.js';
import { TOPIC_STEP } from './start.js';
import type { ConversationState } from './state.js';
import { previousStop } from './stops.js';
import { listedFlows } from './topics.js';

/** What a free text turned out to be. `as` names it for the log (ids only); a typed answer needs no such name. */
type Said =
  | { readonly type: 'input'; readonly input: TurnInput; readonly as?: string }
  | { readonly type: 'callback' }
  | { readonly type: 'unclear' };

/** Reads free text: first as a request (a person, back, easier), then as an answer to the step, then as a topic. */
export function readSaid(version: Version, state: ConversationState, text: string, today: string): Said {
  const command = readCommand(text);
  const input = command && inputOf(version, state, command);
  if (input === 'callback') return { type: 'callback' };
  if (input) return { type: 'input', input, as: command?.name };
  if (state.flow === undefined) return saidTopic(version, text);
  const step = version.flows.get(state.flow)?.steps.get(state.at ?? '');
  if (!step || step.type === 'result' || step.type === 'pass') return { type: 'unclear' };
  const several = step.type === 'question' && step.ask === 'choices';
  const { sure: options } = matchOptions(text, choicesOf(version, state, step), several);
  if (options.length > 0) {
    return { type: 'input', input: { type: 'choose', step: step.key, options }, as: options.join(' ') };
  }
  return saidDetail(step, text, today);
}

/** The input a command stands for here; undefined where it can do nothing, so that the text is read on. */
function inputOf(version: Version, state: ConversationState, command: Command): TurnInput | 'callback' | undefined {
  switch (command.name) {
    case 'person':
      return { type: 'ask-for-person' };
    case 'callback':
      return 'callback';
    case 'back':
      return previousStop(version, state) === undefined ? undefined : { type: 'go-back' };
    case 'easier':
    case 'confused':
      return state.simple ? undefined : { type: 'simplify', on: true };
    case 'later':
    case 'stop':
      return { type: 'pause' };
    case 'language':
      return version.content.has(command.to) ? { type: 'switch-language', language: command.to } : undefined;
  }
}

function saidTopic(version: Version, text: string): Said {
  const choices = listedFlows(version).map((flow): Choice => {
    const names = [...version.content.values()].flatMap((content) => {
      const texts = content.flows.get(flow.id);
      const named = { facts: version.municipality.facts, language: content.language };
      return texts ? [plainText(texts.title, false, named), plainText(texts.description, false, named)] : [];
    });
    return { id: flow.id, names: [flow.id, ...names] };
  });
  const topic = matchOptions(text, choices).sure[0] ?? matchTopic(text, choices);
  if (topic === undefined) return { type: 'unclear' };
  return { type: 'input', input: { type: 'choose', step: TOPIC_STEP, option: topic }, as: topic };
}

function choicesOf(version: Version, state: ConversationState, step: LinkedStep): readonly Choice[] {
  if (step.type !== 'question')
    return [{ id: GO_ON, names: ['verder', 'ok', 'oke', 'ja', 'go on', 'continue', 'yes'] }];
  const texts = version.content.get(state.language)?.flows.get(step.home)?.steps[step.id]?.options ?? {};
  const named = { facts: version.municipality.facts, language: state.language };
  return step.options.map((option) => {
    const words = texts[option.id];
    if (!words) return { id: option.id, names: [option.id] };
    const labels = [plainText(words.label, false, named), plainText(words.label, true, named)];
    return { id: option.id, names: [option.id, ...labels, ...words.also] };
  });
}

function saidDetail(step: LinkedStep, text: string, today: string): Said {
  if (step.type !== 'question' || PICK_KINDS.includes(step.ask)) return { type: 'unclear' };
  const read = readDetail(step, text, today);
  if ('refused' in read && read.refused === 'unclear') return { type: 'unclear' };
  return { type: 'input', input: { type: 'provide', step: step.key, value: text } };
}
