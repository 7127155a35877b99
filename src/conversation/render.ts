import type { LinkedStep } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { givenAnswer, prefixOf, textsOf } from './answer-text.js';
import type { TurnInput } from './input.js';
import type { Moment } from './moment.js';
import { renderExits } from './render-exits.js';
import { renderNotice } from './render-notice.js';
import { renderMessageButton, renderQuestion, renderTopics } from './render-question.js';
import { renderResult } from './render-result.js';
import { type Speech, speechOf } from './speech.js';
import { TOPIC_STEP } from './start.js';
import type { ConversationState } from './state.js';
import { previousStop } from './stops.js';
import type { Question, ResultView, StepView } from './view.js';

/** What stands on the screen besides the frame that every view has. */
interface Body {
  readonly kind: StepView['kind'];
  readonly title: string;
  readonly text: string;
  readonly spoken?: string;
  readonly question?: Question;
  readonly result?: ResultView;
  readonly person?: boolean;
  readonly simpler?: boolean;
}

/**
 * The view of a conversation: whole, in its language and reading level. `typed` is the input of this turn, so that a
 * refused answer stays in its field. Pure.
 */
export function render(version: Version, state: ConversationState, moment: Moment, typed?: TurnInput): StepView {
  const speech = speechOf(version, state, moment);
  const body = bodyOf(speech, state, typed);
  const notice = renderNotice(speech, state, moment);
  const bot = (text: string) => ({ from: 'bot' as const, text, language: speech.content.language });
  const flowTexts = speech.content.flows.get(state.flow ?? '');
  return {
    kind: body.kind,
    flow: state.flow ?? '',
    flowTitle: flowTexts ? speech.say(flowTexts.title) : speech.text('topics-title'),
    version: version.id,
    step: state.at ?? TOPIC_STEP,
    language: speech.content.language,
    dir: speech.content.dir,
    title: body.title,
    messages: [...(notice ? [bot(notice.text)] : []), bot(body.text)],
    ...(notice && { notice }),
    ...(body.question && { question: body.question }),
    ...(body.result && { result: body.result }),
    answers: answersOf(speech, state),
    canGoBack: !state.ended && previousStop(version, state) !== undefined,
    simple: { on: state.simple, available: body.simpler ?? false },
    languages: languagesOf(version),
    exits: renderExits(speech, state, moment, body.person ?? false),
    ...pauseOf(state, moment),
    ...(body.spoken && { spoken: body.spoken }),
  };
}

function bodyOf(speech: Speech, state: ConversationState, typed: TurnInput | undefined): Body {
  if (state.ended) return { kind: 'ended', title: speech.text('ended-title'), text: speech.text('ended-text') };
  const step = speech.lookup?.flow.steps.get(state.at ?? '');
  if (!step) {
    const question = renderTopics(speech);
    return { kind: 'question', title: question.text, text: question.text, question };
  }
  return { ...saidAt(speech, step), ...shownAt(speech, state, step, typed) };
}

function saidAt(speech: Speech, step: LinkedStep): Pick<Body, 'title' | 'text' | 'spoken' | 'simpler'> {
  const texts = textsOf(speech, step);
  if (!texts) return { title: step.key, text: speech.text('no-text') };
  const prefix = prefixOf(step);
  const text = speech.say(texts.words, prefix);
  const heading = texts.heading && speech.say(texts.heading, prefix);
  return {
    title: heading ?? (text.split('\n')[0] || step.key),
    text,
    simpler: texts.words.simple !== undefined,
    ...(texts.words.spoken && { spoken: speech.say({ text: texts.words.spoken }, prefix) }),
  };
}

function shownAt(
  speech: Speech,
  state: ConversationState,
  step: LinkedStep,
  typed: TurnInput | undefined,
): Pick<Body, 'kind' | 'question' | 'result' | 'person'> {
  switch (step.type) {
    case 'question':
      return { kind: 'question', question: renderQuestion(speech, state, step, typed) };
    case 'result':
      return { kind: 'result', result: renderResult(speech, state, step) };
    case 'message':
      return { kind: 'message', question: renderMessageButton(speech, step), person: step.person };
    case 'pass':
      return { kind: 'message' };
  }
}

function answersOf(speech: Speech, state: ConversationState): StepView['answers'] {
  const answers: StepView['answers'][number][] = [];
  for (const key of state.path) {
    const given = givenAnswer(speech, key);
    if (given) answers.push(given);
  }
  return answers;
}

function pauseOf(state: ConversationState, moment: Moment): Pick<StepView, 'pause'> {
  const { pause } = state;
  if (!pause?.code || Date.parse(pause.until) <= moment.now) return {};
  return { pause: { code: pause.code, until: pause.until } };
}

/** The same for every view of a version. */
const languages = new WeakMap<Version, StepView['languages']>();

function languagesOf(version: Version): StepView['languages'] {
  const known = languages.get(version);
  if (known) return known;
  const made = [...version.content.values()].map(({ language, name }) => ({ code: language, name }));
  languages.set(version, made);
  return made;
}
