import type { StepTexts } from '../flow/content.js';
import type { LinkedStep, QuestionKind } from '../flow/flow.js';
import { prefixOf, textsOf } from './answer-text.js';
import { GO_ON } from './decide-answer.js';
import { CALLBACK_STEP } from './events.js';
import { formatDay } from './format.js';
import type { TurnInput } from './input.js';
import { boundDay } from './lookup.js';
import type { Speech } from './speech.js';
import type { ConversationState } from './state.js';
import { topics } from './topics.js';
import type { Question } from './view.js';

type QuestionStep = Extract<LinkedStep, { type: 'question' }>;

/** What the browser can fill in or help with, per kind of question. */
const INPUTS: Partial<Record<QuestionKind, { readonly autocomplete?: string; readonly inputmode?: string }>> = {
  name: { autocomplete: 'name' },
  phone: { autocomplete: 'tel', inputmode: 'tel' },
  email: { autocomplete: 'email', inputmode: 'email' },
  postcode: { autocomplete: 'postal-code' },
  address: { autocomplete: 'postal-code' },
  number: { inputmode: 'decimal' },
};

/** A question with its options, the answer given before, and in the turn that refused an answer the error. */
export function renderQuestion(
  speech: Speech,
  state: ConversationState,
  step: QuestionStep,
  typed: TurnInput | undefined,
): Question {
  const texts = textsOf(speech, step);
  const prefix = prefixOf(step);
  const answer = state.answers.get(step.key);
  const chosen = answer?.type === 'options' ? answer.options : [];
  const error = renderError(speech, state, step);
  const value =
    (error !== undefined ? typedValue(typed) : undefined) ?? unsaidValue(state, step) ?? givenValue(state, step);
  return {
    type: step.ask,
    text: texts ? speech.say(texts.words, prefix) : step.key,
    why: texts?.why && speech.say(texts.why, prefix),
    hint: texts?.hint && speech.say(texts.hint, prefix),
    example: texts?.example && speech.say(texts.example, prefix),
    error,
    value,
    options: step.options.length > 0 ? optionsOf(speech, step, texts, prefix, chosen) : undefined,
    input: inputOf(speech, step),
  };
}

/** The question which topics there are, while no flow is chosen. */
export function renderTopics(speech: Speech): Question {
  const offered = topics(speech.version, speech.content.language, speech.simple);
  return {
    type: 'choice',
    text: speech.text('topics-question'),
    options: offered.map(({ flow, title }) => ({ id: flow, label: title })),
  };
}

/** The button under a message. */
export function renderMessageButton(speech: Speech, step: LinkedStep): Question {
  const texts = textsOf(speech, step);
  const own = texts?.options[GO_ON];
  return {
    type: 'choice',
    text: texts ? speech.say(texts.words, prefixOf(step)) : step.key,
    options: [{ id: GO_ON, label: own ? speech.say(own.label, prefixOf(step)) : speech.text('go-on') }],
  };
}

/** Why the last answer could not be taken: the step's own words, or those for its kind; never the same twice in a row. */
export function renderError(speech: Speech, state: ConversationState, step: QuestionStep): string | undefined {
  const { notice } = state;
  if (notice?.type !== 'refused' || notice.step === CALLBACK_STEP || notice.step !== step.key) return undefined;
  const again = state.misses % 2 === 0;
  const own = textsOf(speech, step)?.errors[notice.reason];
  if (own && !again) return speech.say(own, prefixOf(step));
  const specific = `error-${step.ask}-${notice.reason}`;
  const key = speech.content.interface[specific] ? specific : `error-${notice.reason}`;
  return speech.text(again ? `${key}-again` : key, bounds(speech, step));
}

function bounds(speech: Speech, step: QuestionStep): Readonly<Record<string, string>> {
  const said = (bound: QuestionStep['min']) => {
    if (typeof bound === 'object') return formatDay(speech, boundDay(bound, speech.today));
    return bound === undefined ? '' : String(bound);
  };
  return { min: said(step.min), max: said(step.max) };
}

function optionsOf(
  speech: Speech,
  step: QuestionStep,
  texts: StepTexts | undefined,
  prefix: string,
  chosen: readonly string[],
): Question['options'] {
  return step.options.map(({ id, pictogram }) => {
    const words = texts?.options[id];
    const label = words ? speech.say(words.label, prefix) : id;
    return { id, label, pictogram, chosen: chosen.includes(id) || undefined };
  });
}

function givenValue(state: ConversationState, step: QuestionStep): Question['value'] {
  const answer = state.answers.get(step.key);
  if (!answer) return undefined;
  if (answer.type === 'options') return step.ask === 'choices' ? answer.options : answer.options[0];
  if (step.ask === 'date' && typeof answer.value === 'string') {
    const [year, month, day] = answer.value.split('-');
    return `${Number(day)}-${Number(month)}-${year}`;
  }
  return answer.value;
}

function unsaidValue({ typed }: ConversationState, step: QuestionStep): Question['value'] {
  return typed?.step === step.key ? typed.value : undefined;
}

function typedValue(typed: TurnInput | undefined): Question['value'] {
  if (typed?.type === 'provide') return typed.value;
  return undefined;
}

function inputOf(speech: Speech, step: QuestionStep): Question['input'] {
  const help = INPUTS[step.ask];
  if (!help && step.min === undefined && step.max === undefined) return undefined;
  const bound = (value: QuestionStep['min']) =>
    typeof value === 'object' ? boundDay(value, speech.today) : value === undefined ? undefined : String(value);
  return { ...help, min: bound(step.min), max: bound(step.max) };
}
