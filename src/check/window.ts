import { copyOf } from '../conversation/evolve.js';
import type { ConversationState } from '../conversation/state.js';
import type { LinkedFlow, LinkedStep, StepKey } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { answersIn, type Memory } from './walk.js';

/** A version and a state in which the engine finds what a path leads to, without the part of the path that is over. */
export interface Window {
  readonly version: Version;
  readonly state: ConversationState;
}

/**
 * Shows the engine the flow as if it began with the remembered steps, one straight to the next, and then `at`. What
 * follows is the flow itself. So a turn costs the same at the ten-thousandth step as at the first.
 */
export function windowOn(
  version: Version,
  flow: LinkedFlow,
  begin: ConversationState,
  memory: Memory,
  at: StepKey,
): Window {
  const path = [...memory.map((held) => held.step), at];
  const straight = new Map<StepKey, LinkedStep>();
  memory.forEach(({ step: key }, index) => {
    const step = flow.steps.get(key);
    const go = path[index + 1];
    if (step && step.type !== 'result' && go !== undefined)
      straight.set(key, { ...step, next: [{ go, place: step.place }] });
  });
  const seen = withSteps(flow, path[0] ?? flow.start, new Overlaid(flow.steps, straight));
  const state = copyOf(begin);
  state.flow = flow.id;
  state.path = path;
  state.at = at;
  state.answers = answersIn(memory);
  return { version: withFlow(version, seen), state };
}

/** A version in which a flow is seen otherwise. Written out, here and below: for every state a spread takes too long. */
export function withFlow({ id, content, municipality, topics, lexicon }: Version, flow: LinkedFlow): Version {
  return { id, content, municipality, topics, lexicon, flows: new Map([[flow.id, flow]]) };
}

/** A flow with other steps. */
export function withSteps(flow: LinkedFlow, start: StepKey, steps: LinkedFlow['steps']): LinkedFlow {
  const { id, urgent, listed, order, derived, place } = flow;
  return { id, urgent, listed, order, start, steps, derived, place };
}

/** A map in which some values are replaced. A class, because a check makes one for every state. */
class Overlaid<K, V> implements ReadonlyMap<K, V> {
  constructor(
    private readonly base: ReadonlyMap<K, V>,
    private readonly over: ReadonlyMap<K, V>,
  ) {}

  get size(): number {
    return this.base.size;
  }

  get(key: K): V | undefined {
    return this.over.get(key) ?? this.base.get(key);
  }

  has(key: K): boolean {
    return this.base.has(key);
  }

  keys(): MapIterator<K> {
    return this.base.keys();
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.base) yield [key, this.over.get(key) ?? value];
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(act: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) act(value, key, this);
  }
}
