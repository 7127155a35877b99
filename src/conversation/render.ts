import type { LinkedStep } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { givenAnswer, prefixOf, textsOf } from './answer-text.js';
import { canGoBack } from './go-back.js';
import { hardWords } from './hard-words.js';
import type { TurnInput } from './input.js';
import type { Moment } from './moment.js';
import { type AsideView, renderAside } from './render-aside.js';
import { renderExits } from './render-exits.js';
import { renderNotice } from './render-notice.js';
import { renderMessageButton, renderQuestion, renderTopics } from './render-question.js';
import { renderResult } from './render-result.js';
import { newestLine, renderTalk } from './render-talk.js';
import { type Speech, speechOf } from './speech.js';
import { TOPIC_STEP } from './start.js';
import type { ConversationState } from './state.js';
import type { Message, Question, ResultView, StepView } from './view.js';

/** What stands on the screen besides the frame that every view has. */
interface Body {
  readonly kind: StepView['kind'];
  readonly title: string;
  readonly text: string;
  readonly spoken?: string;
  readonly question?: Question;
  readonly result?: ResultView;
  readonly simpler?: boolean;
  readonly link?: StepView['link'];
  readonly words?: StepView['words'];
  readonly pictogram?: string;
}

/**
 * The view of a conversation: whole, in its language and reading level. `typed` is the input of this turn, so that a
 * refused answer stays in its field. Pure.
 */
export function render(version: Version, state: ConversationState, moment: Moment, typed?: TurnInput): StepView {
  const speech = speechOf(version, state, moment);
  const { content } = speech;
  const step = state.ended ? undefined : speech.lookup?.flow.steps.get(state.at ?? '');
  const aside = renderAside(speech, state);
  const body = aside ? asideBody(aside) : bodyOf(speech, state, step, typed);
  const notice = renderNotice(speech, state, moment);
  const talk = renderTalk(speech, state, moment);
  const flowTexts = content.flows.get(state.flow ?? '');
  const said: Message = { from: 'bot', text: body.text, language: aside?.language ?? content.language };
  // Absent parts are written as undefined: objects of one shape are made several times faster than spread ones.
  return {
    kind: talk && talk.status !== 'ended' ? talk.status : body.kind,
    flow: state.flow ?? '',
    flowTitle: flowTexts ? speech.say(flowTexts.title) : speech.text('topics-title'),
    version: version.id,
    step: aside?.step ?? state.at ?? TOPIC_STEP,
    language: content.language,
    dir: content.dir,
    title: body.title,
    messages: talk?.status === 'talking' ? newestLine(talk) : botMessages(content.language, notice, said),
    notice,
    question: body.question,
    result: body.result,
    pictogram: body.pictogram,
    answers: answersOf(speech, state),
    talk,
    canGoBack: !state.ended && canGoBack(version, state),
    simple: { on: state.simple, available: body.simpler ?? false },
    languages: languagesOf(version),
    exits: renderExits(speech, state, moment, step?.type === 'message' && step.person),
    pause: pauseOf(state, moment),
    spoken: body.spoken,
    link: body.link,
    words: body.words,
  };
}

function botMessages(language: string, notice: StepView['notice'], said: Message): readonly Message[] {
  return notice ? [{ from: 'bot', text: notice.text, language }, said] : [said];
}

function asideBody({ text, language, simpler, options, link }: AsideView): Body {
  const offered = options.map(({ id, label, language }) => ({ id, label, language }));
  return {
    kind: options.length > 1 ? 'question' : 'message',
    title: firstLine(text),
    text,
    simpler,
    link,
    question: { type: 'choice', text, language, options: offered },
  };
}

function bodyOf(
  speech: Speech,
  state: ConversationState,
  step: LinkedStep | undefined,
  typed: TurnInput | undefined,
): Body {
  if (state.ended) return { kind: 'ended', title: speech.text('ended-title'), text: speech.text('ended-text') };
  if (!step) {
    const question = renderTopics(speech);
    return { kind: 'question', title: question.text, text: question.text, question };
  }
  const said = saidAt(speech, step);
  return {
    kind: KINDS[step.type],
    title: said.title,
    text: said.text,
    spoken: said.spoken,
    simpler: said.simpler,
    words: hardWords(speech, state, step),
    question: questionAt(speech, state, step, typed),
    result: step.type === 'result' ? renderResult(speech, state, step) : undefined,
    pictogram: step.type === 'pass' ? undefined : step.pictogram,
  };
}

/** A step walked through is never on the screen of a flow that passed the check. */
const KINDS = { question: 'question', message: 'message', result: 'result', pass: 'message' } as const;

function questionAt(
  speech: Speech,
  state: ConversationState,
  step: LinkedStep,
  typed: TurnInput | undefined,
): Question | undefined {
  if (step.type === 'question') return renderQuestion(speech, state, step, typed);
  return step.type === 'message' ? renderMessageButton(speech, step) : undefined;
}

function saidAt(speech: Speech, step: LinkedStep): Pick<Body, 'title' | 'text' | 'spoken' | 'simpler'> {
  const texts = textsOf(speech, step);
  if (!texts) return { title: step.key, text: speech.text('no-text') };
  const prefix = prefixOf(step);
  // Where a person is promised, it is said when there is none.
  const closed = step.type === 'message' && step.person ? speech.closed() : undefined;
  const said = speech.say(texts.words, prefix);
  const text = closed === undefined ? said : `${said}\n${closed}`;
  const heading = texts.heading && speech.say(texts.heading, prefix);
  return {
    title: heading ?? (firstLine(text) || step.key),
    text,
    simpler: texts.words.simple !== undefined,
    spoken: texts.words.spoken && speech.say({ text: texts.words.spoken }, prefix),
  };
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

function answersOf(speech: Speech, state: ConversationState): StepView['answers'] {
  const answers: StepView['answers'][number][] = [];
  for (const key of state.path) {
    const given = givenAnswer(speech, key);
    const by = state.filledBy.get(key);
    if (given) answers.push(by === undefined ? given : { ...given, by });
  }
  return answers;
}

function pauseOf(state: ConversationState, moment: Moment): StepView['pause'] {
  const { pause } = state;
  if (!pause?.code || Date.parse(pause.until) <= moment.now) return undefined;
  return { code: pause.code, until: pause.until };
}

/** The same for every view of a version. */
const languages = new WeakMap<Version['content'], StepView['languages']>();

function languagesOf(version: Version): StepView['languages'] {
  const known = languages.get(version.content);
  if (known) return known;
  const made = [...version.content.values()].map(({ language, name }) => ({ code: language, name }));
  languages.set(version.content, made);
  return made;
}
