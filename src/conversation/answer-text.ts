import type { StepTexts } from '../flow/content.js';
import type { LinkedStep } from '../flow/flow.js';
import { formatPhone } from '../language/read-phone.js';
import { formatDay, formatList } from './format.js';
import type { AddressValue } from './input.js';
import { answerOf } from './lookup.js';
import type { Speech } from './speech.js';
import type { Answer } from './state.js';
import type { StepView } from './view.js';

/** Where the flow of a step begins in the linked flow: empty, or `called/`. */
export function prefixOf({ key, id }: Pick<LinkedStep, 'key' | 'id'>): string {
  return key.slice(0, key.length - id.length);
}

/** The sentences of a step in the language of the conversation. */
export function textsOf(speech: Speech, step: LinkedStep): StepTexts | undefined {
  return speech.content.flows.get(step.home)?.steps[step.id];
}

/** An answer on the route as a resident reads it, or undefined when there is none. */
export function textOfAnswer(speech: Speech, key: string): string | undefined {
  return givenAnswer(speech, key)?.answer;
}

type GivenAnswer = StepView['answers'][number];

/** An answer on the route with the name of its question, or undefined when there is none. */
export function givenAnswer(speech: Speech, key: string): GivenAnswer | undefined {
  const step = speech.lookup?.flow.steps.get(key);
  const answer = speech.lookup && answerOf(speech.lookup, key);
  if (step?.type !== 'question' || !answer) return undefined;
  const known = remembered.get(answer);
  const { content, simple, today } = speech;
  if (known && known.content === content && known.simple === simple && known.today === today) return known.given;
  const texts = textsOf(speech, step);
  const question = texts ? speech.say(texts.short ?? texts.words, prefixOf(step)) : key;
  const given = { step: key, question, answer: answerText(speech, step, answer) };
  remembered.set(answer, { content, simple, today, given });
  return given;
}

/** An answer is said again in every view that follows it; its words change only with language, level and day. */
const remembered = new WeakMap<
  Answer,
  Pick<Speech, 'content' | 'simple' | 'today'> & { readonly given: GivenAnswer }
>();

/** An address in one line: `1234 AB 12 a`. */
export function addressText({ postcode, houseNumber, addition }: AddressValue): string {
  return [postcode, houseNumber, addition].filter(Boolean).join(' ');
}

function answerText(speech: Speech, step: Extract<LinkedStep, { type: 'question' }>, answer: Answer): string {
  if (answer.type === 'options') {
    const texts = textsOf(speech, step);
    const labels = answer.options.map((id) => {
      const option = texts?.options[id];
      return option ? speech.say(option.label, prefixOf(step)) : id;
    });
    return formatList(speech, labels);
  }
  if (answer.value === undefined) return speech.text('erased');
  if (typeof answer.value !== 'string') {
    return addressText(answer.value);
  }
  if (step.ask === 'date') return formatDay(speech, answer.value);
  return step.ask === 'phone' ? formatPhone(answer.value) : answer.value;
}
