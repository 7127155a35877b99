import type { Version } from '../flow/version.js';
import { prefixOf, textOfAnswer, textsOf } from './answer-text.js';
import type { Actor, ConversationEvent } from './events.js';
import { evolve } from './evolve.js';
import type { Moment } from './moment.js';
import { renderAside } from './render-aside.js';
import { written } from './render-talk.js';
import { interfaceText, type Speech, speechOf } from './speech.js';
import type { ConversationState } from './state.js';
import type { Message } from './view.js';

/** Versions by id. */
export type VersionsById = Pick<ReadonlyMap<string, Version>, 'get'>;

/**
 * The talk so far, oldest first: what was asked and what was answered, each in the language it was said in, and in the
 * words of `earlier` where the texts were corrected since.
 */
export function transcript(
  newest: Version,
  events: readonly ConversationEvent[],
  moment: Moment,
  earlier?: VersionsById,
): Message[] {
  const said: Message[] = [];
  let state: ConversationState | undefined;
  for (const [index, event] of events.entries()) {
    const before: ConversationState | undefined = state;
    state = evolve(state, event);
    const version = earlier?.get(state.version) ?? newest;
    const message = messageOf(version, before, state, event, moment, events[index - 1]);
    said.push(...(message ? [message] : []), ...askedBeside(version, before, state, moment));
  }
  return said;
}

/** What was asked or told beside the step since `before`, with the answers that were offered. */
export function askedBeside(
  version: Version,
  before: ConversationState | undefined,
  state: ConversationState,
  moment: Moment,
): readonly Message[] {
  if (!state.aside || state.aside === before?.aside) return [];
  const speech = speechOf(version, state, moment);
  const aside = renderAside(speech, state);
  if (!aside) return [];
  const offered = state.aside.type === 'guess' ? aside.options.map(({ label }) => label) : [];
  return [{ from: 'bot', text: [aside.text, ...offered].join('\n'), language: speech.content.language }];
}

/** The words with which a resident left what was asked beside the step, when they pressed a button. */
function leftBeside(version: Version, before: ConversationState | undefined, moment: Moment): string | undefined {
  if (!before?.aside || before.aside.type === 'language') return undefined;
  return renderAside(speechOf(version, before, moment), before)?.options.at(-1)?.label;
}

/**
 * What one event added to the talk, or undefined: an answer, a question, a message of either side. An answer in the
 * resident's own words stands in those words: `previous` is the event before this one.
 */
export function messageOf(
  version: Version,
  before: ConversationState | undefined,
  state: ConversationState,
  event: ConversationEvent,
  moment: Moment,
  previous: ConversationEvent | undefined,
): Message | undefined {
  const speech = speechOf(version, state, moment);
  const { language } = speech.content;
  switch (event.type) {
    case 'StepReached': {
      const step = speech.lookup?.flow.steps.get(event.step);
      const texts = step && step.type !== 'pass' ? textsOf(speech, step) : undefined;
      // A step passed again with its old answer, after a change of an earlier one, was not asked again.
      if (!texts || !step || before?.answers.get(event.step)) return undefined;
      return { from: 'bot', text: speech.say(texts.words, prefixOf(step)), language };
    }
    case 'OptionChosen':
    case 'DetailProvided': {
      if (previous?.type === 'TextUnderstood' && previous.personal?.value !== undefined) return undefined;
      const text = textOfAnswer(speech, event.step) ?? goOnText(speech.content, state);
      return { ...saidBy(event.by), text, language };
    }
    case 'TextUnderstood':
    case 'NotUnderstood':
    case 'DetailRefused':
    case 'MeaningAsked':
    case 'LanguageOffered': {
      // What was understood is told by the answer once the words are gone.
      const gone = event.personal && event.type !== 'TextUnderstood' ? speech.text('erased') : undefined;
      const text = event.personal?.value ?? gone;
      return text === undefined ? undefined : { from: 'resident', text, language: before?.language ?? language };
    }
    case 'DetailReadBack': {
      const text = event.personal.value?.typed ?? speech.text('erased');
      return { ...saidBy(event.by), text, language: before?.language ?? language };
    }
    case 'AsideClosed': {
      const typed = previous?.type === 'TextUnderstood' && previous.personal?.value !== undefined;
      const text = typed ? undefined : leftBeside(version, before, moment);
      return text === undefined ? undefined : { from: 'resident', text, language };
    }
    case 'TextsCorrected': {
      const text = state.corrected && [speech.text(`corrected-${state.corrected}`), ...correctedText(speech, state)];
      return text && { from: 'bot', text: text.join('\n'), language };
    }
    case 'ResidentWrote':
      return { from: 'resident', ...written(speech, event.personal.value, before?.language ?? language) };
    case 'StaffWrote':
      return {
        from: 'staff',
        name: event.by.name,
        ...written(speech, event.personal.value, event.language ?? before?.language ?? language),
      };
    default:
      return undefined;
  }
}

/** The step on the screen in its new words. */
function correctedText(speech: Speech, { corrected, at }: ConversationState): readonly string[] {
  const step = corrected === 'here' ? speech.lookup?.flow.steps.get(at ?? '') : undefined;
  const texts = step && textsOf(speech, step);
  return step && texts ? [speech.say(texts.words, prefixOf(step))] : [];
}

/** What a staff member filled in is theirs. */
const saidBy = (by: Actor | undefined): Pick<Message, 'from' | 'name'> =>
  by ? { from: 'staff', name: by.name } : { from: 'resident' };

const goOnText = (content: Parameters<typeof interfaceText>[0], state: ConversationState) =>
  interfaceText(content, 'go-on', state.simple);
