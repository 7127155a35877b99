import { decide } from '../conversation/decide.js';
import { GO_ON } from '../conversation/decide-answer.js';
import type { TurnContext } from '../conversation/decision.js';
import { copyOf, evolve } from '../conversation/evolve.js';
import type { TurnInput } from '../conversation/input.js';
import type { Answer, ConversationState } from '../conversation/state.js';
import { type LinkedStep, PICK_KINDS } from '../flow/flow.js';
import { type Domain, inputsToTry, type Question, type Sample } from './domain.js';
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

/** Tries the answers of a step in the engine itself; only those it takes are explored. */
export function sampleAnswers(terrain: Terrain, here: Window, step: LinkedStep, context: TurnContext): Sampled {
  const window = withoutWayOn(here, step);
  if (step.type !== 'question') return { domain: goOn(window, step, context), refused: [] };
  if (step.ask === 'choices') return sampleBoxes(terrain, window, step, context);
  const inputs = inputsToTry(terrain.flow, step, terrain.facts, terrain.today);
  const all = inputs.flatMap((input) => sampled(window, input, context));
  const samples = PICK_KINDS.includes(step.ask) ? all : withoutDoubles(all);
  const taken = new Set(all.map(({ input }) => ('option' in input ? input.option : '')));
  return {
    domain: { type: 'list', step: step.key, samples, truths: new Map() },
    refused: step.options.map((option) => option.id).filter((option) => !taken.has(option)),
  };
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

function sampleBoxes(terrain: Terrain, window: Window, step: Question, context: TurnContext): Sampled {
  const options = step.options.map((option) => option.id);
  const chosen = (picked: readonly string[]): Answer | undefined =>
    answerTaken(window, { type: 'choose', step: step.key, options: picked }, context);
  const together = chosen(options);
  const mixed = together?.type === 'options' ? together.options : [];
  const asked = new Set(terrain.facts.about(step.key).flatMap((fact) => (fact.type === 'box' ? [fact.option] : [])));
  const alone = new Set(options.length > 1 ? options.filter((option) => !mixed.includes(option)) : []);
  const rank = (option: string) => (alone.has(option) ? 2 : 0) + (asked.has(option) ? 1 : 0);
  const preferred = [...options].sort((a, b) => rank(a) - rank(b));
  return {
    domain: { type: 'boxes', step: step.key, options, alone, preferred },
    refused: options.filter((option) => !chosen([option])),
  };
}
