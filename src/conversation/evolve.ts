import type { ConversationEvent } from './events.js';
import { evolveAside, switchFlow } from './evolve-aside.js';
import { evolveCall } from './evolve-call.js';
import { evolveTalk } from './evolve-talk.js';
import { saidBack, wantsPerson } from './small-talk.js';
import { TOPIC_STEP } from './start.js';
import type { Answer, ConversationState, Notice } from './state.js';

const NONE_MASKED: ConversationState['masked'] = [];

const NOTHING: Draft = {
  version: '',
  flow: undefined,
  language: 'nl',
  simple: false,
  path: [],
  at: undefined,
  answers: new Map(),
  typed: undefined,
  ticked: {},
  misses: 0,
  personFirst: false,
  notice: undefined,
  masked: NONE_MASKED,
  corrected: undefined,
  handoff: 'none',
  talk: undefined,
  filledBy: new Map(),
  callback: undefined,
  closedCall: undefined,
  pause: undefined,
  aside: undefined,
  offered: [],
  parked: new Map(),
  ended: false,
};

/** The state after all events; the same events always give the same state. */
export function replay(events: readonly ConversationEvent[]): ConversationState {
  return events.reduce<ConversationState>(evolve, NOTHING);
}

/** The state after one more event. Total and pure: an event that does not fit changes nothing. */
export function evolve(before: ConversationState | undefined, event: ConversationEvent): ConversationState {
  const state = before ?? NOTHING;
  switch (event.type) {
    case 'ConversationStarted':
      return { ...state, version: event.version, language: event.language };
    case 'StepReached':
      return reached(state, event);
    case 'OptionChosen':
      return answered(state, event, { type: 'options', options: event.options });
    case 'DetailProvided':
      return answered(state, event, { type: 'detail', value: event.personal.value }, event.masked);
    case 'AnswerChanged':
    case 'WentBack':
      return { ...quiet(state), at: event.step };
    case 'LanguageSwitched':
      // What is asked beside the step stays: it is asked again in other words.
      return {
        ...quiet(state, easierTold(state, event.simple)),
        aside: state.aside,
        language: event.language,
        simple: event.simple,
      };
    case 'ActionTicked':
      return { ...quiet(state), ticked: { ...state.ticked, [event.action]: event.done } };
    case 'NotUnderstood':
    case 'DetailRefused':
      return missed(state, event);
    case 'TextUnderstood':
      return {
        ...quiet(state, saidBack(event.as, event.personal?.value)),
        aside: event.as === 'callback' ? undefined : state.aside,
        personFirst: state.personFirst || wantsPerson(event.as),
      };
    case 'MeaningAsked':
    case 'DetailReadBack':
    case 'LanguageOffered':
    case 'TopicAnswered':
    case 'AsideClosed':
      return evolveAside(quiet(state), event);
    case 'TextsCorrected':
      return { ...state, version: event.version, corrected: toldOf(state, event.step) };
    case 'ConversationEnded':
      return { ...quiet(state), ended: true };
    case 'PersonalTextErased':
      return erased(state);
    case 'CallbackRequested':
    case 'CallbackCancelled':
    case 'CallbackReplaced':
    case 'CallbackTried':
    case 'CallbackClosed':
      return evolveCall(state, event, quiet(state));
    case 'Paused':
    case 'Resumed':
      return later(state, event);
    default:
      return evolveTalk(state, event, quiet(state));
  }
}

/** Who went on in the same turn reads of it at the next step. */
function toldOf({ at = TOPIC_STEP }: ConversationState, step: string | undefined): ConversationState['corrected'] {
  if (step === undefined) return undefined;
  return step === at ? 'here' : 'left';
}

type Answered = Extract<ConversationEvent, { type: 'OptionChosen' | 'DetailProvided' }>;
type Reached = Extract<ConversationEvent, { type: 'StepReached' }>;
type Missed = Extract<ConversationEvent, { type: 'NotUnderstood' | 'DetailRefused' }>;
type Later = Extract<ConversationEvent, { type: 'Paused' | 'Resumed' }>;

/** A state while it is being made. No field may be left out. */
type Draft = { -readonly [K in keyof Required<ConversationState>]: ConversationState[K] };

/** A copy to change. Field by field, because copying is most of what a turn costs here, and a spread takes ten times as long. */
export function copyOf(state: ConversationState): Draft {
  return {
    version: state.version,
    flow: state.flow,
    language: state.language,
    simple: state.simple,
    path: state.path,
    at: state.at,
    answers: state.answers,
    typed: state.typed,
    ticked: state.ticked,
    misses: state.misses,
    personFirst: state.personFirst,
    notice: state.notice,
    masked: state.masked,
    corrected: state.corrected,
    handoff: state.handoff,
    talk: state.talk,
    filledBy: state.filledBy,
    callback: state.callback,
    closedCall: state.closedCall,
    pause: state.pause,
    aside: state.aside,
    offered: state.offered,
    parked: state.parked,
    ended: state.ended,
  };
}

/** Every act of the resident silences what was said in the turn before. */
function quiet(state: ConversationState, notice?: Notice): ConversationState {
  return { ...state, notice, masked: NONE_MASKED, corrected: undefined, aside: undefined };
}

/** That it is said in easier words now is told to who asked for it in words: a press on the button sees it happen. */
function easierTold({ notice, simple }: ConversationState, on: boolean): Notice | undefined {
  return notice?.type === 'easier' && on && !simple ? notice : undefined;
}

function reached(state: ConversationState, event: Reached): ConversationState {
  if (event.flow !== undefined && state.flow !== undefined && event.flow !== state.flow) {
    return switchFlow(state, event.flow, event.step);
  }
  const flow = event.flow ?? state.flow;
  const again = event.after === undefined ? state.path.indexOf(event.step) : -1;
  if (again >= 0) return askAgain(state, again);
  const cut = event.after === undefined ? state.path.length : state.path.indexOf(event.after) + 1;
  const next = copyOf(state);
  next.flow = flow;
  next.path = [...state.path.slice(0, cut), event.step];
  next.corrected = undefined;
  next.at = event.step;
  next.aside = undefined;
  return next;
}

/** The flow itself led back to an earlier step: it and what followed must be answered anew. */
function askAgain(state: ConversationState, index: number): ConversationState {
  const answers = new Map(state.answers);
  for (const step of state.path.slice(index)) answers.delete(step);
  return { ...state, path: state.path.slice(0, index + 1), at: state.path[index], answers, aside: undefined };
}

function answered(
  state: ConversationState,
  { step, by }: Answered,
  answer: Answer,
  masked: ConversationState['masked'] = NONE_MASKED,
): ConversationState {
  const answers = new Map<string, Answer>();
  // Entry by entry: the constructor takes its time over another map.
  for (const [key, given] of state.answers) answers.set(key, given);
  answers.set(step, answer);
  const next = copyOf(state);
  next.answers = answers;
  if (state.typed?.step === step) next.typed = undefined;
  if (by || state.filledBy.has(step)) next.filledBy = withFilled(state.filledBy, step, by?.name);
  next.at = state.path[state.path.length - 1];
  next.aside = undefined;
  next.misses = 0;
  next.personFirst = false;
  next.notice = undefined;
  next.masked = masked;
  next.corrected = undefined;
  return next;
}

function withFilled(before: ConversationState['filledBy'], step: string, name: string | undefined) {
  const filled = new Map(before);
  filled.delete(step);
  return name === undefined ? filled : filled.set(step, name);
}

function missed(state: ConversationState, event: Missed): ConversationState {
  const misses = state.misses + 1;
  const notice: Notice =
    event.type === 'DetailRefused'
      ? { type: 'refused', reason: event.reason, step: event.step }
      : { type: 'not-understood', count: misses, ...(event.here && { here: true }) };
  const personFirst = state.personFirst || misses >= 2;
  const asked = event.type === 'NotUnderstood' && event.beside ? state.aside : undefined;
  return { ...state, misses, notice, masked: event.masked ?? [], personFirst, aside: asked, corrected: undefined };
}

function erased(state: ConversationState): ConversationState {
  const parked = new Map(
    [...state.parked].map(([flow, left]) => [flow, { ...left, answers: emptied(left.answers), typed: undefined }]),
  );
  const gone = {
    typed: undefined,
    pause: undefined,
    callback: undefined,
    closedCall: undefined,
    talk: undefined,
    handoff: 'none' as const,
  };
  return { ...quiet(state), answers: emptied(state.answers), parked, ...gone };
}

function emptied(given: ConversationState['answers']): ConversationState['answers'] {
  const answers = new Map<string, Answer>();
  for (const [step, answer] of given) answers.set(step, answer.type === 'detail' ? { type: 'detail' } : answer);
  return answers;
}

function later(state: ConversationState, event: Later): ConversationState {
  switch (event.type) {
    case 'Paused':
      return {
        ...quiet(state, { type: 'paused' }),
        pause: { code: event.personal.value?.code, until: event.until },
      };
    case 'Resumed':
      return { ...quiet(state, { type: 'resumed' }), ended: false };
  }
}
