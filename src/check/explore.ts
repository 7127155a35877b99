import { decide } from '../conversation/decide.js';
import type { TurnContext } from '../conversation/decision.js';
import { replay } from '../conversation/evolve.js';
import type { ConversationState } from '../conversation/state.js';
import type { StepKey, Transition } from '../flow/flow.js';
import type { Domain } from './domain.js';
import { inputFor, unknownAnswer } from './known.js';
import { remembered, stateKey } from './remember.js';
import { type Sampled, sampleAnswers, type TriedPicks, turn } from './sample.js';
import type { Terrain } from './terrain.js';
import { wholeMemory } from './trail.js';
import { type Held, heldAt, type Memory, type Way, waysFrom } from './walk.js';
import { type Window, windowOn } from './window.js';

/** Flows with more states than this are not explored to the end. */
export const MOST_STATES = 200_000;

/** A state: a step on the screen, and of the answers before it only what may still matter. No state keeps its answers. */
export interface StateNode {
  readonly step: StepKey;
  /** The state before it on the shortest trail. */
  readonly from: number;
  /** The state before it on the resident's path: another one when the flow led back. */
  readonly under: number;
  /** Steps walked through just before it. */
  readonly through: readonly StepKey[];
  /** What had to be found out about answers to get here. */
  readonly found: readonly Held[];
}

/** A state that an accepted answer does not lead on from. */
export interface Stuck {
  readonly node: number;
  /** The step at which no transition holds: the one answered, or one walked through after it. */
  readonly step: StepKey;
  readonly found: readonly Held[];
}

/** A way on that leads back: whoever takes it stands at a step of the path again, and what was answered since is gone. */
export interface Return {
  readonly node: number;
  /** The step at which the resident stands again. */
  readonly to: StepKey;
  readonly found: readonly Held[];
}

export interface Exploration {
  readonly terrain: Terrain;
  readonly nodes: readonly StateNode[];
  /** The first state at each step that is reached. */
  readonly first: ReadonlyMap<StepKey, number>;
  /** Which state leads to which: the two numbers in turn. */
  readonly edges: readonly number[];
  /** The transitions that are taken from some state, with the step they lead on from. */
  readonly taken: ReadonlyMap<Transition, StepKey>;
  readonly stuck: readonly Stuck[];
  /** By the transition that leads back, the first way on that takes it. */
  readonly returns: ReadonlyMap<Transition, Return>;
  readonly sampled: ReadonlyMap<StepKey, Sampled>;
  /** Whether every state was explored. */
  readonly complete: boolean;
}

/** Called for every state, with what the engine needs to take a turn in it; `isFirst` for the first at its step. */
type Visit = (window: Window, node: number, isFirst: boolean) => void;

/** Explores every state of a flow, breadth first, with the engine itself. */
export function explore(terrain: Terrain, context: TurnContext, visit: Visit, most = MOST_STATES): Exploration {
  const search = startSearch(terrain, context);
  for (let at = 0; at < search.queue.length; at++) {
    const place = search.queue[at];
    search.queue[at] = undefined;
    if (search.nodes.length > most) return { ...search, complete: false };
    if (place) expand(search, place, visit);
  }
  return { ...search, complete: true };
}

interface Place {
  readonly node: number;
  readonly memory: Memory;
}

interface Search extends Exploration {
  readonly context: TurnContext;
  readonly begin: ConversationState;
  readonly nodes: StateNode[];
  readonly numbers: Map<string, number>;
  readonly first: Map<StepKey, number>;
  readonly edges: number[];
  readonly taken: Map<Transition, StepKey>;
  readonly stuck: Stuck[];
  readonly returns: Map<Transition, Return>;
  readonly sampled: Map<StepKey, Sampled>;
  readonly tried: TriedPicks;
  readonly queue: (Place | undefined)[];
}

function startSearch(terrain: Terrain, context: TurnContext): Search {
  const decision = decide(terrain.version, undefined, { type: 'start', flow: terrain.flow.id }, context);
  const begin = replay('events' in decision ? decision.events : []);
  const search: Search = {
    ...{ terrain, context, begin, complete: false },
    ...{ nodes: [], numbers: new Map(), first: new Map(), edges: [], taken: new Map(), stuck: [] },
    ...{ returns: new Map(), sampled: new Map(), tried: new Map(), queue: [] },
  };
  const at = begin.at;
  if (at === undefined) return search;
  const through = begin.path.slice(0, -1);
  const memory = remembered(terrain, begin.path, at, []);
  addNode(search, stateKey(terrain, at, memory), { step: at, from: -1, under: -1, through, found: [] }, memory);
  return search;
}

function addNode(search: Search, key: string, node: StateNode, memory: Memory): number {
  const number = search.nodes.length;
  search.nodes.push(node);
  search.numbers.set(key, number);
  if (!search.first.has(node.step)) search.first.set(node.step, number);
  search.queue.push({ node: number, memory });
  return number;
}

function expand(search: Search, place: Place, visit: Visit): void {
  const { terrain, nodes } = search;
  const key = nodes[place.node]?.step ?? '';
  const step = terrain.flow.steps.get(key);
  if (!step) return;
  const window = windowOn(terrain.version, terrain.flow, search.begin, place.memory, key);
  visit(window, place.node, search.first.get(key) === place.node);
  if (step.type === 'result') return;
  if (step.type === 'pass') search.stuck.push({ node: place.node, step: key, found: [] });
  if (step.type === 'pass') return;
  const known = unknownAnswer(domainOf(search, window, key));
  for (const way of waysFrom(terrain, step, [...place.memory, { step: key, known }])) take(search, place, window, way);
}

function domainOf(search: Search, window: Window, key: StepKey): Domain {
  const { terrain, sampled } = search;
  const before = sampled.get(key);
  if (before) return before.domain;
  const step = terrain.flow.steps.get(key);
  if (!step) throw new Error(`No step ${key} to sample.`);
  const made = sampleAnswers(terrain, window, step, search.context, search.tried);
  sampled.set(key, made);
  return made.domain;
}

/** Takes one way on with the engine, and notes the state where it ends. */
function take(search: Search, place: Place, window: Window, way: Way): void {
  const { terrain } = search;
  const key = window.state.at ?? '';
  const leadsBack = meetsOlder(search, place, key, way);
  const memory = leadsBack ? wholeMemory(search, place.node, key, way.found) : way.memory;
  const same = !leadsBack && way.found.every((held) => held.step === key);
  const after = answer(search, same ? window : windowBefore(search, memory, key), memory, key);
  if (!after?.at) return;
  for (const { step, transition } of way.taken) search.taken.set(transition, step);
  const stands = terrain.flow.steps.get(after.at)?.type === 'pass';
  if (stands || (after.at === key && after.answers.get(key))) {
    search.stuck.push({ node: place.node, step: after.at, found: way.found });
    return;
  }
  arrive(search, place.node, key, way, remembered(terrain, after.path, after.at, memory), after);
}

function windowBefore({ terrain, begin }: Search, memory: Memory, key: StepKey): Window {
  const before = memory.filter((held) => held.step !== key);
  return windowOn(terrain.version, terrain.flow, begin, before, key);
}

function answer(search: Search, window: Window, memory: Memory, key: StepKey): ConversationState | undefined {
  const known = heldAt(memory, key)?.known;
  return known && turn(window, inputFor(known), search.context);
}

function arrive(search: Search, from: number, key: StepKey, way: Way, memory: Memory, after: ConversationState): void {
  const at = after.at ?? '';
  const own = after.path.indexOf(key);
  const older = own < 0 || at === key ? nodeAt(search, from, at) : undefined;
  if (older) noteReturn(search, from, at, way);
  const { under, through } = older ?? { under: from, through: after.path.slice(own + 1, -1) };
  const id = stateKey(search.terrain, at, memory) + passedInLoop(search, under, through, at);
  const known = search.numbers.get(id);
  const to = known ?? addNode(search, id, { step: at, from, under, through, found: way.found }, memory);
  search.edges.push(from, to);
}

function noteReturn(search: Search, node: number, to: StepKey, { taken, found }: Way): void {
  const back = taken.find(({ transition }) => nodeAt(search, node, transition.go) !== undefined)?.transition;
  if (back && !search.returns.has(back)) search.returns.set(back, { node, to, found });
}

/** The steps of a small loop that a path has passed: where it leads back to one of them, it is asked again. */
function passedInLoop(search: Search, end: number, through: readonly StepKey[], at: StepKey): string {
  const { terrain, nodes } = search;
  if (!terrain.inSmallLoop(at)) return '';
  const passed = [...through].reverse();
  for (let number = end; number >= 0; number = nodes[number]?.under ?? -1) {
    const node = nodes[number];
    if (node) passed.push(node.step, ...[...node.through].reverse());
  }
  return ` ${passed.filter((step) => terrain.inOneLoop(step, at)).join(' ')}`;
}

/** The state on a path at which a step stood, when it did. */
function nodeAt(search: Search, end: number, step: StepKey): StateNode | undefined {
  for (let number = end; number >= 0; number = search.nodes[number]?.under ?? -1) {
    const node = search.nodes[number];
    if (node?.step === step || node?.through.includes(step)) return node;
  }
  return undefined;
}

/** Whether a way leads back to a step that the path has passed and the window does not show. */
function meetsOlder(search: Search, place: Place, key: StepKey, way: Way): boolean {
  const { terrain } = search;
  return way.taken.some(({ transition }) => {
    const to = transition.go;
    if (to === key || !terrain.inOneLoop(key, to)) return false;
    return heldAt(place.memory, to) === undefined && nodeAt(search, place.node, to) !== undefined;
  });
}
