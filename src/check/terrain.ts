import type { LinkedFlow, LinkedStep, StepKey } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { atomsOf, passedBy, stepsBehind } from './atoms.js';
import { type Fact, factsOf, factsOfChoices } from './facts.js';
import { componentsOf, type Graph, keysAhead } from './graph.js';
import { type Said, saidAt } from './said.js';
import { conditionsAt } from './uses.js';
import type { Ground } from './walk.js';

/** What is known of a flow before anybody walks it. */
export interface Terrain extends Ground {
  readonly version: Version;
  readonly keys: readonly StepKey[];
  readonly indexOf: ReadonlyMap<StepKey, number>;
  readonly graph: Graph;
  /** What is said at a step with a name in it; steps without are left out. */
  readonly said: ReadonlyMap<StepKey, readonly Said[]>;
  /** A step for which paths that answered it are told from paths that did not. */
  readonly watched?: StepKey;
  /** The facts about a step's answer that a transition may still ask for once the resident stands at `at`. */
  factsAhead(about: StepKey, at: StepKey): readonly Fact[];
  /** Whether there are such facts. */
  isAskedAhead(about: StepKey, at: StepKey): boolean;
  /** Whether it may still matter that a step was passed, once the resident stands at `at`. */
  passedAhead(step: StepKey, at: StepKey): boolean;
  /** Whether an answer may still be shown, or a result may still depend on it, once the resident stands at `at`. */
  saidAhead(step: StepKey, at: StepKey): boolean;
  /** Whether two steps can lead to each other: only then can a path meet a step it has passed before. */
  inOneLoop(a: StepKey, b: StepKey): boolean;
  /** Whether a step is part of a loop so small that paths round it are told apart by the steps they passed. */
  inSmallLoop(step: StepKey): boolean;
}

/** In a loop of more steps only the first path found to a state is followed round. */
const SMALL_LOOP = 12;

const NO_STEPS: ReadonlySet<StepKey> = new Set();

/**
 * Studies a linked flow: which steps lead where, and which answers still matter from each of them. Paths that no
 * transition can tell apart any more are taken for one; with `telling`, only when what these results show cannot either.
 */
export function terrainOf(
  version: Version,
  flow: LinkedFlow,
  today: string,
  telling: ReadonlySet<StepKey> = NO_STEPS,
): Terrain {
  const { municipality } = version;
  const ground: Ground = { flow, municipality, today, facts: factsOf(flow, municipality, today) };
  const keys = [...flow.steps.keys()];
  const steps = [...flow.steps.values()];
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const graph: Graph = { size: keys.length, next: steps.map((step) => nextSteps(step, indexOf)) };
  const components = componentsOf(graph);
  const said = new Map(
    steps.map((step) => [step.key, saidAt(version, flow, step)] as const).filter(([, some]) => some.length),
  );
  const told = steps.map((step) => (telling.has(step.key) ? conditionsAt(step) : []));
  const asked = steps.map((step, node) => {
    const choices = step.type === 'result' ? (told[node] ?? []).map((when) => ({ when })) : step.next;
    return factsOfChoices(ground.facts, choices);
  });
  // Facts of results come last: the samples of a date must lie on both sides of their bounds too.
  for (const step of steps) if (step.type === 'result') for (const when of conditionsAt(step)) ground.facts.read(when);
  const at = (key: StepKey) => indexOf.get(key) ?? 0;
  const isLoop = (node: number) =>
    (components.members[components.of[node] ?? 0]?.length ?? 0) > 1 || graph.next[node]?.includes(node) === true;
  /** Most facts are asked for where the answer is given and nowhere else: outside loops nobody need look ahead for them. */
  const isOnlyOwn = (fact: Fact, node: number) =>
    fact.steps.length === 1 && fact.steps[0] === keys[node] && !isLoop(node);
  const facts = keysAhead(graph, components, (node) => (asked[node] ?? []).filter((fact) => !isOnlyOwn(fact, node)));
  const isAhead = (fact: Fact, about: StepKey, here: StepKey) =>
    facts.has(at(here), fact) || (about === here && asked[at(here)]?.includes(fact) === true);
  const shown = keysAhead(graph, components, (node) => shownAt(flow, said, steps[node]));
  const passed = keysAhead(graph, components, (node) => (told[node] ?? []).flatMap(passedBy));
  return {
    ...ground,
    ...{ version, keys, indexOf, graph, said },
    factsAhead: (about, here) => ground.facts.about(about).filter((fact) => isAhead(fact, about, here)),
    isAskedAhead: (about, here) => ground.facts.about(about).some((fact) => isAhead(fact, about, here)),
    passedAhead: (step, here) => passed.has(at(here), step),
    saidAhead: (step, here) => shown.has(at(here), step),
    inSmallLoop: (step) => {
      const size = components.members[components.of[at(step)] ?? 0]?.length ?? 0;
      return size > 1 && size <= SMALL_LOOP;
    },
    inOneLoop: (a, b) => components.of[at(a)] === components.of[at(b)],
  };
}

function nextSteps(step: LinkedStep, indexOf: ReadonlyMap<StepKey, number>): readonly number[] {
  if (step.type === 'result') return [];
  return [...new Set(step.next.flatMap((transition) => indexOf.get(transition.go) ?? []))];
}

/** The steps whose answers the view of a step depends on. Rows of a report stay empty lines, so they need nothing. */
function shownAt(
  flow: LinkedFlow,
  said: ReadonlyMap<StepKey, readonly Said[]>,
  step: LinkedStep | undefined,
): readonly StepKey[] {
  if (!step) return [];
  const conditions = step.type === 'result' ? conditionsAt(step) : [];
  const names = (said.get(step.key) ?? []).flatMap((one) => [...one.names]);
  return [
    ...names.flatMap((name) => stepsBehind(flow, name)),
    ...conditions.flatMap(atomsOf).flatMap((atom) => stepsBehind(flow, atom.name)),
    ...conditions.flatMap(passedBy),
  ];
}
