import { type Exploration, explore } from '../../check/explore.js';
import { terrainOf } from '../../check/terrain.js';
import { trailTo } from '../../check/trail.js';
import { decide } from '../../conversation/decide.js';
import type { TurnContext } from '../../conversation/decision.js';
import { evolve, replay } from '../../conversation/evolve.js';
import type { TurnInput } from '../../conversation/input.js';
import type { Moment } from '../../conversation/moment.js';
import { render } from '../../conversation/render.js';
import type { ConversationState } from '../../conversation/state.js';
import type { LinkedFlow, StepKey } from '../../flow/flow.js';
import { WAYS_OUT } from '../../flow/parse-question.js';
import type { Version } from '../../flow/version.js';

/** So many states of a flow are explored, and so many ways to one result are compared. */
const MOST = { states: 2_000, ways: 200 };

/** A step as some resident meets it, with what is answered to get there. */
export interface FlowPage {
  readonly step: StepKey;
  readonly inputs: readonly TurnInput[];
}

/** Where a path ends, and whether all of it could be walked. */
interface Walked {
  readonly state?: ConversationState;
  readonly whole: boolean;
}

/** Walks paths from the start of one flow, each as far as it goes. */
export type Walk = (inputs: readonly TurnInput[]) => Walked;

interface Reached {
  /** Absent where the input that leads here cannot be given. */
  readonly state?: ConversationState;
  readonly next: Map<string, Reached>;
}

/** A way to walk paths through a flow as it is at a moment. Paths begin alike: each beginning is walked once. */
export function walkerOf(version: Version, flow: string, moment: Moment): Walk {
  const context: TurnContext = { moment, masked: [], fresh: { code: 'VOORBEELD', reference: 'VOORBEELD' } };
  const begun = decide(version, undefined, { type: 'start', flow }, context);
  if ('rejected' in begun) return () => ({ whole: false });
  const start: Reached = { state: replay(begun.events), next: new Map() };
  const after = (state: ConversationState, input: TurnInput): Reached => {
    const decision = decide(version, state, input, context);
    if ('rejected' in decision) return { next: new Map() };
    return { state: decision.events.reduce<ConversationState>(evolve, state), next: new Map() };
  };
  return (inputs) => {
    let at = start;
    for (const input of inputs) {
      const key = nameOf(input);
      const known = at.next.get(key) ?? after(at.state as ConversationState, input);
      at.next.set(key, known);
      if (!known.state) return { state: at.state, whole: false };
      at = known;
    }
    return { state: at.state, whole: true };
  };
}

/** Long paths are walked again with one more input: each input is written out once. */
const names = new WeakMap<TurnInput, string>();

function nameOf(input: TurnInput): string {
  const known = names.get(input);
  if (known !== undefined) return known;
  const name = JSON.stringify(input);
  names.set(input, name);
  return name;
}

/** Every step of a flow once, and of a result as many pages as it takes to show all that can stand on it. */
export function flowPages(version: Version, id: string, moment: Moment, walk: Walk): readonly FlowPage[] {
  const flow = version.flows.get(id);
  if (!flow) return [];
  const results = new Set([...flow.steps.values()].flatMap(({ type, key }) => (type === 'result' ? [key] : [])));
  const search = (telling: ReadonlySet<StepKey>) =>
    explore(terrainOf(version, flow, moment.today, telling), { moment, masked: [] }, () => undefined, MOST.states);
  const steps = search(new Set());
  // What a result shows tells many more states apart: in a large flow that search does not come to the end.
  const told = results.size > 0 ? search(results) : steps;
  return [...steps.first].flatMap(([step, node]): readonly FlowPage[] => {
    if (flow.steps.get(step)?.type === 'pass') return [];
    if (!results.has(step)) return [{ step, inputs: trailTo(steps, node) }];
    return fewestPages(version, moment, walk, waysTo(told.first.has(step) ? told : steps, flow, step));
  });
}

/** Paths to a result: the shortest to each of its states, and before them the same with every box ticked. */
function waysTo(explored: Exploration, flow: LinkedFlow, step: StepKey): readonly FlowPage[] {
  const nodes = explored.nodes.flatMap((node, number) => (node.step === step ? [number] : []));
  const ways = nodes.slice(0, MOST.ways).map((number): FlowPage => ({ step, inputs: trailTo(explored, number) }));
  const [first] = ways;
  const full = first && { step, inputs: first.inputs.map((input) => withAllTicked(flow, input)) };
  return full ? [full, ...ways] : ways;
}

function withAllTicked(flow: LinkedFlow, input: TurnInput): TurnInput {
  if (input.type !== 'choose' || !('options' in input)) return input;
  const step = flow.steps.get(input.step);
  if (step?.type !== 'question' || step.ask !== 'choices') return input;
  const options = step.options.map(({ id }) => id).filter((id) => !WAYS_OUT.includes(id));
  return options.length > 0 ? { ...input, options } : input;
}

/** The fewest of these pages on which every action and part is seen; at least one. */
function fewestPages(version: Version, moment: Moment, walk: Walk, ways: readonly FlowPage[]): readonly FlowPage[] {
  const drawn = ways.flatMap((page) => {
    const { state, whole } = walk(page.inputs);
    return whole && state?.at === page.step ? [{ page, parts: partsOn(version, state, moment) }] : [];
  });
  const left = new Set(drawn.flatMap(({ parts }) => parts));
  const chosen: FlowPage[] = [];
  while (left.size > 0 || chosen.length === 0) {
    const news = (parts: readonly string[]) => parts.filter((part) => left.has(part)).length;
    const [best] = [...drawn].sort((a, b) => news(b.parts) - news(a.parts));
    if (!best) break;
    chosen.push(best.page);
    for (const part of best.parts) left.delete(part);
  }
  return chosen;
}

function partsOn(version: Version, state: ConversationState, moment: Moment): readonly string[] {
  const { result } = render(version, state, moment);
  const sections = result?.sections?.map(({ heading }) => `section ${heading}`) ?? [];
  return [...(result?.actions.map(({ id }) => `action ${id}`) ?? []), ...sections];
}
