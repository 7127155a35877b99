import { decide } from '../conversation/decide.js';
import { GO_ON } from '../conversation/decide-answer.js';
import type { TurnContext } from '../conversation/decision.js';
import { copyOf, evolve } from '../conversation/evolve.js';
import type { TurnInput } from '../conversation/input.js';
import type { Answer, ConversationState } from '../conversation/state.js';
import { type LinkedStep, PICK_KINDS } from '../flow/flow.js';
import { type Domain, type Question, type Sample, typedInputs } from './domain.js';
import type { Terrain } from './terrain.js';
import { type Window, withFlow, withSteps } from './window.js';

/** What one input does in the engine: the state after it, or undefined when it was rejected. */
export function turn(window: Window, input: TurnInput, context: TurnContext): ConversationState | undefined {
  const decision = decide(window.version, window.state, input, context);
  if ('rejected' in decision) return undefined;
  return decision.events.reduce<ConversationState>(evolve, window.state);
}

/** What the engine takes an input for, whatever follows from it; undefined when it takes no answer from it. */
function answerTaken(window: Window, input: TurnInput, context: TurnContext): Answer | undefined {
  const decision = decide(window.version, window.state, input, context);
  for (const event of 'events' in decision ? decision.events : []) {
    if (event.type === 'OptionChosen') return { type: 'options', options: event.options };
    if (event.type === 'DetailProvided') return { type: 'detail', value: event.personal.value };
  }
  return undefined;
}

/** The answers by which a step is explored, and the options that the engine does not take. */
export interface Sampled {
  readonly domain: Domain;
  readonly refused: readonly string[];
}

/** What the engine made of picked options, by the kind of question, its options and the pick: questions alike are tried once. */
export type TriedPicks = Map<string, Answer | undefined>;

/** Tries the answers of a step in the engine itself; only those it takes are explored. */
export function sampleAnswers(
  terrain: Terrain,
  here: Window,
  step: LinkedStep,
  context: TurnContext,
  tried: TriedPicks,
): Sampled {
  if (step.type !== 'question') return { domain: goOn(withoutWayOn(here, step), step, context), refused: [] };
  const options = step.options.map((option) => option.id);
  const kind = `${step.ask} ${options.join()}`;
  const pick = (picked: readonly string[]): Answer | undefined => {
    const key = `${kind} ${picked.join()}`;
    const input: TurnInput = { type: 'choose', step: step.key, options: picked };
    if (!tried.has(key)) tried.set(key, answerTaken(withoutWayOn(here, step), input, context));
    return tried.get(key);
  };
  const refused = options.filter((option) => !pick([option]));
  if (step.ask === 'choices') return { domain: boxes(terrain, step, options, pick), refused };
  const picks = options.flatMap((option): Sample[] => {
    const answer = pick([option]);
    return answer ? [{ input: { type: 'choose', step: step.key, option }, answer }] : [];
  });
  const samples = PICK_KINDS.includes(step.ask) ? picks : [...typed(terrain, here, step, context), ...picks];
  return { domain: { type: 'list', step: step.key, samples, truths: new Map() }, refused };
}

function typed(terrain: Terrain, here: Window, step: Question, context: TurnContext): readonly Sample[] {
  const window = withoutWayOn(here, step);
  const inputs = typedInputs(terrain.flow, step, terrain.facts, terrain.today);
  return withoutDoubles(inputs.flatMap((input) => sampled(window, input, context)));
}

/** Whether an answer is taken does not depend on where it leads: so nothing is walked. */
function withoutWayOn({ version, state }: Window, step: LinkedStep): Window {
  const flow = version.flows.get(state.flow ?? '');
  if (!flow || step.type === 'result') return { version, state };
  const alone = withSteps(flow, step.key, new Map([[step.key, { ...step, next: [] }]]));
  const at = copyOf(state);
  at.path = [step.key];
  at.answers = new Map();
  return { version: withFlow(version, alone), state: at };
}

function goOn(window: Window, step: LinkedStep, context: TurnContext): Domain {
  const input: TurnInput = { type: 'choose', step: step.key, option: GO_ON };
  const samples = step.type === 'message' ? sampled(window, input, context) : [];
  return { type: 'list', step: step.key, samples, truths: new Map() };
}

function sampled(window: Window, input: TurnInput, context: TurnContext): readonly Sample[] {
  const answer = answerTaken(window, input, context);
  return answer ? [{ input, answer }] : [];
}

/** Two texts that the engine reads as the same answer need not both be explored. */
function withoutDoubles(samples: readonly Sample[]): readonly Sample[] {
  const seen = new Set<string>();
  return samples.filter(({ answer }) => {
    const key = JSON.stringify(answer);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function boxes(
  terrain: Terrain,
  step: Question,
  options: readonly string[],
  pick: (picked: readonly string[]) => Answer | undefined,
): Domain {
  const together = pick(options);
  const mixed = together?.type === 'options' ? together.options : [];
  const asked = new Set(terrain.facts.about(step.key).flatMap((fact) => (fact.type === 'box' ? [fact.option] : [])));
  const alone = new Set(options.length > 1 ? options.filter((option) => !mixed.includes(option)) : []);
  const rank = (option: string) => (alone.has(option) ? 2 : 0) + (asked.has(option) ? 1 : 0);
  const preferred = [...options].sort((a, b) => rank(a) - rank(b));
  return { type: 'boxes', step: step.key, options, alone, preferred };
}
