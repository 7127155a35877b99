import type { LinkedFlow, LinkedStep } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { type Decision, KEEP_DAYS, rejected, type TurnContext } from './decision.js';
import type { ConversationEvent, DetailValue } from './events.js';
import type { TurnInput } from './input.js';
import { keepTyped } from './keep-typed.js';
import { readDetail } from './read-detail.js';
import { route } from './route.js';
import { startEvents, TOPIC_STEP } from './start.js';
import type { Answer, Answers, ConversationState } from './state.js';
import { listedFlows } from './topics.js';

type AnswerInput = Extract<TurnInput, { type: 'choose' | 'provide' }>;
type Question = Extract<LinkedStep, { type: 'question' }>;

/** The one option of a message: go on. */
export const GO_ON = 'verder';
/** Options that say "none of the others". */
const ALONE = new Set(['weet-niet', 'geen-van-deze', 'overslaan']);

/** An answer to the step on the screen, or another answer to an earlier one; later answers that fit are kept. */
export function decideAnswer(
  version: Version,
  state: ConversationState,
  input: AnswerInput,
  context: TurnContext,
): Decision {
  if (state.flow === undefined) return chooseTopic(version, input, context);
  const flow = version.flows.get(state.flow);
  const step = flow?.steps.get(input.step);
  if (!flow || !step) return rejected('unknown-step');
  if (!state.path.includes(input.step) || step.type === 'result' || step.type === 'pass') {
    return rejected('not-possible-here');
  }
  const turn: AnswerTurn = { version, flow, state, context };
  if (input.type === 'provide') {
    return step.type === 'question' ? provide(turn, step, input.value) : rejected('not-possible-here');
  }
  return choose(turn, step, 'options' in input ? input.options : [input.option]);
}

interface AnswerTurn {
  readonly version: Version;
  readonly flow: LinkedFlow;
  readonly state: ConversationState;
  readonly context: TurnContext;
}

function chooseTopic(version: Version, input: AnswerInput, context: TurnContext): Decision {
  if (input.step !== TOPIC_STEP) return rejected('unknown-step');
  if (input.type === 'provide') return rejected('not-possible-here');
  const [flow] = 'options' in input ? input.options : [input.option];
  if (flow === undefined || !listedFlows(version).some((listed) => listed.id === flow))
    return rejected('unknown-option');
  return { events: startEvents(version, flow, context.moment.today) };
}

function choose(turn: AnswerTurn, step: LinkedStep, picked: readonly string[]): Decision {
  const known = step.type === 'question' ? step.options.map((option) => option.id) : [GO_ON];
  if (picked.some((option) => !known.includes(option))) return rejected('unknown-option');
  const several = step.type === 'question' && step.ask === 'choices';
  if (!several && picked.length > 1) return rejected('not-possible-here');
  const options = several ? known.filter((option) => picked.includes(option)) : picked;
  if (options.length === 0) return refused(turn, step.key, 'empty');
  const named = options.filter((option) => !ALONE.has(option));
  const meant = named.length > 0 ? named : options.slice(0, 1);
  const { by } = turn.context;
  return answered(turn, { type: 'OptionChosen', step: step.key, options: meant, ...(by && { by }) });
}

function provide(
  turn: AnswerTurn,
  step: Question,
  typed: Extract<AnswerInput, { type: 'provide' }>['value'],
): Decision {
  const { moment, masked } = turn.context;
  const read = readDetail(step, typed, moment.today, turn.state.language);
  const kept = typeof typed === 'string' ? keepTyped(typed, step, turn.context) : {};
  if ('refused' in read) return refused(turn, step.key, read.refused, kept);
  const beside = { ...(turn.context.by && { by: turn.context.by }), ...(masked.length > 0 && { masked }) };
  const terms = { purpose: step.purpose ?? 'gesprek', keep: step.keep ?? KEEP_DAYS };
  if ('readBack' in read) {
    const value = { typed: String(typed), ...read.readBack };
    return { events: [{ type: 'DetailReadBack', step: step.key, personal: { ...terms, value }, ...beside }] };
  }
  return answered(turn, {
    type: 'DetailProvided',
    step: step.key,
    personal: { ...terms, value: read.value },
    ...beside,
  });
}

function refused(
  { context: { masked } }: AnswerTurn,
  step: string,
  reason: string,
  typed: ReturnType<typeof keepTyped> = {},
): Decision {
  return { events: [{ type: 'DetailRefused', step, reason, ...typed, ...(masked.length > 0 && { masked }) }] };
}

type Given = Extract<ConversationEvent, { type: 'OptionChosen' | 'DetailProvided' }>;

function answered(turn: AnswerTurn, event: Given): Decision {
  const { version, flow, state, context } = turn;
  const answer: Answer =
    event.type === 'OptionChosen'
      ? { type: 'options', options: event.options }
      : { type: 'detail', value: event.personal.value };
  if (state.at !== event.step && sameAnswer(state.answers.get(event.step), answer)) return { events: [] };
  const answers: Answers = { get: (step) => (step === event.step ? answer : state.answers.get(step)) };
  const passed = state.path[state.path.length - 1] === event.step ? state.path : undefined;
  const next = route(flow, version.municipality, answers, context.moment.today, passed);
  return { events: [event, ...reachedEvents(state.path, next.path), ...backEvents(next.backTo)] };
}

/** Only what differs from the old route is told, so that a log of answers stays as short as the answers. */
function reachedEvents(old: readonly string[], path: readonly string[]): readonly ConversationEvent[] {
  let same = 0;
  while (same < path.length && path[same] === old[same]) same += 1;
  if (same === path.length && same < old.length) return shortened(path);
  return path.slice(same).map((step, index) => ({ type: 'StepReached', step, after: path[same + index - 1] }));
}

/** The new route ends earlier on the old one: its last step is reached anew, what followed is no longer on it. */
function shortened(path: readonly string[]): readonly ConversationEvent[] {
  const step = path.at(-1);
  return step === undefined ? [] : [{ type: 'StepReached', step, after: path.at(-2) }];
}

function backEvents(backTo: string | undefined): readonly ConversationEvent[] {
  return backTo === undefined ? [] : [{ type: 'StepReached', step: backTo }];
}

function sameAnswer(a: Answer | undefined, b: Answer): boolean {
  if (a?.type === 'options' && b.type === 'options') return a.options.join('\n') === b.options.join('\n');
  if (a?.type === 'detail' && b.type === 'detail') return sameDetail(a.value, b.value);
  return false;
}

function sameDetail(a: DetailValue | undefined, b: DetailValue | undefined): boolean {
  if (typeof a === 'string' || typeof b === 'string' || !a || !b) return a === b;
  return a.postcode === b.postcode && a.houseNumber === b.houseNumber && a.addition === b.addition;
}
