import type { Answer, ConversationState } from '../conversation/state.js';
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
  const answers: Readonly<Record<StepKey, Answer>> = answersIn(memory);
  const straight = new Map<StepKey, LinkedStep>();
  memory.forEach(({ step: key }, index) => {
    const step = flow.steps.get(key);
    const go = path[index + 1];
    if (step && step.type !== 'result' && go !== undefined)
      straight.set(key, { ...step, next: [{ go, place: step.place }] });
  });
  const seen: LinkedFlow = { ...flow, start: path[0] ?? flow.start, steps: new Overlaid(flow.steps, straight) };
  return {
    version: { ...version, flows: new Map([[flow.id, seen]]) },
    state: { ...begin, flow: flow.id, path, at, answers },
  };
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
