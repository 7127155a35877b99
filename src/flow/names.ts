import type { FlowDraft } from './draft.js';
import type { CallStep, Derived, QuestionStep, Step } from './flow.js';
import type { Fact } from './municipality.js';

/** All flows and facts of a version while it is being read. `facts` is undefined when their file cannot be read. */
export interface World {
  readonly drafts: ReadonlyMap<string, FlowDraft>;
  readonly facts?: ReadonlyMap<string, Fact>;
}

/** What a name in a condition, a row or a sentence stands for. */
export type Meaning =
  | { readonly type: 'question'; readonly step: QuestionStep }
  | { readonly type: 'derived'; readonly derived: Derived }
  | { readonly type: 'fact'; readonly fact: Fact }
  /** A step without an answer of its own. */
  | { readonly type: 'step'; readonly step: Step }
  /** It cannot be judged: what it points to could not be read, and that is reported where it stands. */
  | { readonly type: 'unread' };

/** What `name` stands for in `flow`: a step, `called/step`, a derived value or a fact; undefined when nothing does. */
export function meaningOf(world: World, flow: FlowDraft, name: string): Meaning | undefined {
  const slash = name.indexOf('/');
  if (slash >= 0) {
    const call = flow.flow.steps.get(name.slice(0, slash));
    if (call?.type !== 'call') return flow.steps.has(name.slice(0, slash)) && !call ? { type: 'unread' } : undefined;
    const called = world.drafts.get(call.flow);
    return called ? meaningOf(world, called, name.slice(slash + 1)) : { type: 'unread' };
  }
  const step = flow.flow.steps.get(name);
  if (step) return step.type === 'question' ? { type: 'question', step } : { type: 'step', step };
  const derived = flow.flow.derived.get(name);
  if (derived) return { type: 'derived', derived };
  if (flow.steps.has(name)) return { type: 'unread' };
  if (!name.includes('.')) return undefined;
  if (!world.facts) return { type: 'unread' };
  const fact = world.facts.get(name);
  return fact && { type: 'fact', fact };
}

/** Every name that means something in `flow`, those of the flows it calls one level deep: for near names. */
export function* knownNames(world: World, flow: FlowDraft): Generator<string> {
  for (const step of flow.flow.steps.values()) {
    if (step.type === 'question') yield step.id;
    if (step.type === 'call') yield* namesThrough(world, step);
  }
  yield* flow.flow.derived.keys();
  yield* world.facts?.keys() ?? [];
}

function* namesThrough(world: World, call: CallStep): Generator<string> {
  for (const step of world.drafts.get(call.flow)?.flow.steps.values() ?? []) {
    if (step.type === 'question') yield `${call.id}/${step.id}`;
  }
}
