import type { TurnInput } from '../conversation/input.js';
import type { StepKey } from '../flow/flow.js';
import type { Exploration, StateNode } from './explore.js';
import { inputFor, type Known, unknownAnswer } from './known.js';
import type { Held, Memory } from './walk.js';

type Explored = Pick<Exploration, 'nodes' | 'sampled'>;

/** The shortest inputs that lead from the start of the flow to a state; with `found`, also the answer given there. */
export function trailTo(explored: Explored, node: number, found?: readonly Held[]): readonly TurnInput[] {
  return given(explored, node, found).flatMap(({ known }) => (known ? [inputFor(known)] : []));
}

/** A trail as an editor reads it: `wat-kwijt: bankpas, geld`. */
export function readableTrail(inputs: readonly TurnInput[]): readonly string[] {
  return inputs.map(readableInput);
}

function readableInput(input: TurnInput): string {
  if (input.type === 'choose') return `${input.step}: ${'options' in input ? input.options.join(', ') : input.option}`;
  if (input.type !== 'provide') return input.type;
  const { value } = input;
  if (typeof value === 'string') return `${input.step}: ${value}`;
  return `${input.step}: ${[value.postcode, value.houseNumber, value.addition].filter(Boolean).join(' ')}`;
}

/**
 * The whole path to a state and the answer just given there, nothing left out: for the rare turn in which the flow
 * leads back to a step that was passed long ago.
 */
export function wholeMemory(explored: Explored, node: number, key: StepKey, found?: readonly Held[]): Memory {
  const latest = new Map(given(explored, node, found).map(({ step, known }) => [step, known]));
  const path: StepKey[] = [key];
  for (let number = node; number >= 0; number = explored.nodes[number]?.under ?? -1) {
    const { through = [], step = '' } = explored.nodes[number] ?? {};
    if (number !== node) path.push(step);
    path.push(...[...through].reverse());
  }
  return path.reverse().map((step) => (latest.has(step) ? { step, known: latest.get(step) } : { step }));
}

/** All that is remembered of the path to a state, nothing left out. */
export function memoryAt(explored: Explored, node: number): Memory {
  const key = explored.nodes[node]?.step ?? '';
  return wholeMemory(explored, node, key).slice(0, -1);
}

/** Every answer on the way, with all that was found out about it later on. */
function given(explored: Explored, end: number, found: readonly Held[] | undefined): readonly Held[] {
  const answers: { step: StepKey; known?: Known }[] = [];
  const last = new Map<StepKey, number>();
  const learn = (one: Held) => {
    const index = last.get(one.step);
    const answer = index === undefined ? undefined : answers[index];
    if (answer) answer.known = one.known;
  };
  const chain = chainTo(explored, end);
  chain.forEach((node, index) => {
    const next = chain[index + 1]?.found ?? found;
    if (!next) return;
    const domain = explored.sampled.get(node.step)?.domain;
    last.set(node.step, answers.length);
    answers.push({ step: node.step, known: domain && unknownAnswer(domain) });
    for (const one of next) learn(one);
  });
  return answers;
}

function chainTo(explored: Explored, end: number): readonly StateNode[] {
  const chain: StateNode[] = [];
  for (let number = end; number >= 0; number = explored.nodes[number]?.from ?? -1) {
    const node = explored.nodes[number];
    if (node) chain.push(node);
  }
  return chain.reverse();
}
