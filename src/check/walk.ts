import { holds } from '../conversation/holds.js';
import type { Lookup } from '../conversation/lookup.js';
import type { Answer } from '../conversation/state.js';
import type { LinkedStep, StepKey, Transition } from '../flow/flow.js';
import type { Fact, Facts, Read } from './facts.js';
import { answerFor, type Known, split } from './known.js';

/** One step a path has passed and is remembered for; `known` where it was answered with something that may matter. */
export interface Held {
  readonly step: StepKey;
  readonly known?: Known;
}

/** Everything remembered of a path, in its order. */
export type Memory = readonly Held[];

/** A transition, and the step it leads on from. */
export interface Taken {
  readonly step: StepKey;
  readonly transition: Transition;
}

/** One way on from a step: what must be known of the answers for it, and the transitions it takes. */
export interface Way {
  readonly memory: Memory;
  /** What was found out on the way, for the trail. */
  readonly found: readonly Held[];
  readonly taken: readonly Taken[];
}

/** What walking a flow needs besides the path. */
export interface Ground {
  readonly flow: Lookup['flow'];
  readonly municipality: Lookup['municipality'];
  readonly today: string;
  readonly facts: Facts;
}

/**
 * All ways on from a step that was just answered. Answers are told apart only where a transition on the way reads a
 * fact that is not known yet: then the way forks into the answers that make it true and those that do not.
 */
export function waysFrom(ground: Ground, from: LinkedStep, memory: Memory): readonly Way[] {
  const ways: Way[] = [];
  const open: Walk[] = [{ step: from, transition: 0, way: { memory, found: [], taken: [] }, passed: [] }];
  for (let walk = open.pop(); walk; walk = open.pop()) {
    const next = advance(ground, walk);
    if ('forks' in next) open.push(...next.forks);
    else ways.push(next.way);
  }
  return ways;
}

interface Walk {
  readonly step: LinkedStep;
  readonly transition: number;
  readonly way: Way;
  /** Steps walked through since the answer. */
  readonly passed: readonly StepKey[];
}

type Advance = { readonly forks: readonly Walk[] } | { readonly way: Way };

function advance(ground: Ground, walk: Walk): Advance {
  const { step, transition, way } = walk;
  const next = step.type === 'result' ? undefined : step.next[transition];
  if (!next) return { way };
  const held = next.when ? ask(ground, ground.facts.read(next.when), walk) : true;
  if (typeof held !== 'boolean') return { forks: fork(ground, walk, held) };
  const { memory, found } = way;
  if (!held) return { forks: [{ step, transition: transition + 1, way, passed: walk.passed }] };
  const taken = [...way.taken, { step: step.key, transition: next }];
  const target = ground.flow.steps.get(next.go);
  if (target?.type !== 'pass') return { way: { memory, found, taken } };
  if (walk.passed.includes(target.key)) return { way: { memory, found, taken } };
  const passed = [...walk.passed, target.key];
  return { forks: [{ step: target, transition: 0, way: { memory, found, taken }, passed }] };
}

/** Whether a condition holds, or the first fact that must be found out to say so. */
function ask(ground: Ground, read: Read, walk: Walk): boolean | Fact {
  switch (read.type) {
    case 'constant':
      return read.value;
    case 'passed':
      return walk.passed.includes(read.step) || heldAt(walk.way.memory, read.step) !== undefined;
    case 'fact':
      return settled(ground, read.fact, walk.way.memory) ?? read.fact;
    case 'not': {
      const inner = ask(ground, read.part, walk);
      return typeof inner === 'boolean' ? !inner : inner;
    }
    case 'all':
    case 'any':
      return askSeveral(ground, read, walk);
  }
}

function askSeveral(ground: Ground, read: Extract<Read, { type: 'all' | 'any' }>, walk: Walk): boolean | Fact {
  const decisive = read.type === 'any';
  let open: Fact | undefined;
  for (const part of read.parts) {
    const held = ask(ground, part, walk);
    if (held === decisive) return decisive;
    if (typeof held !== 'boolean') open ??= held;
  }
  return open ?? !decisive;
}

/** What a memory says about a fact, or undefined while both are possible. An answer not on the path makes it false. */
function settled(ground: Ground, fact: Fact, memory: Memory): boolean | undefined {
  const known = fact.steps.map((step) => heldAt(memory, step)?.known);
  if (known.some((one) => one === undefined)) return false;
  const [first] = known;
  if (known.length === 1 && first) {
    const { yes, no } = split(first, fact, ground);
    return yes && no ? undefined : yes !== undefined;
  }
  if (fact.type === 'box' || known.some((one) => one?.type === 'list' && one.left.length > 1)) return undefined;
  const { flow, municipality, today } = ground;
  return holds(fact.atom, { flow, municipality, today, answers: answersIn(memory), onPath: new Set(fact.steps) });
}

/** The ways a walk goes on when a fact is found out: true first. A fact about several answers takes them one by one. */
function fork(ground: Ground, walk: Walk, fact: Fact): readonly Walk[] {
  const { memory } = walk.way;
  const step = fact.steps.find((one) => isOpen(heldAt(memory, one)?.known)) ?? fact.steps[0];
  const known = step === undefined ? undefined : heldAt(memory, step)?.known;
  if (step === undefined || !known) return [];
  return partsOf(ground, known, fact).map((part) => {
    const way = withFound(walk.way, { step, known: part });
    return { step: walk.step, transition: walk.transition, way, passed: walk.passed };
  });
}

const isOpen = (known: Known | undefined) => known?.type === 'boxes' || (known?.left.length ?? 0) > 1;

function partsOf(ground: Ground, known: Known, fact: Fact): readonly Known[] {
  if (fact.steps.length > 1 && known.type === 'list') return known.left.map((index) => ({ ...known, left: [index] }));
  const { yes, no } = split(known, fact, ground);
  return [no, yes].filter((part) => part !== undefined);
}

function withFound({ memory, found, taken }: Way, held: Held): Way {
  return {
    memory: memory.map((one) => (one.step === held.step ? held : one)),
    found: [...found.filter((one) => one.step !== held.step), held],
    taken,
  };
}

/** What is remembered of a step, or undefined when the path did not pass it or nothing asks for it any more. */
export function heldAt(memory: Memory, step: StepKey): Held | undefined {
  return memory.find((held) => held.step === step);
}

/** A real answer for every answered step that is remembered. */
export function answersIn(memory: Memory): ReadonlyMap<StepKey, Answer> {
  const answers = new Map<StepKey, Answer>();
  for (const { step, known } of memory) if (known) answers.set(step, answerFor(known));
  return answers;
}
