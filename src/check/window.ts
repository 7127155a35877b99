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
  const seen: LinkedFlow = { ...flow, start: path[0] ?? flow.start, steps: overlaid(flow.steps, straight) };
  return {
    version: { ...version, flows: overlaid(version.flows, new Map([[flow.id, seen]])) },
    state: { ...begin, flow: flow.id, path, at, answers },
  };
}

/** A map in which some values are replaced; nothing is copied. */
function overlaid<K, V>(base: ReadonlyMap<K, V>, over: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  const entries = function* (): MapIterator<[K, V]> {
    for (const [key, value] of base) yield [key, over.get(key) ?? value];
  };
  return {
    size: base.size,
    get: (key) => over.get(key) ?? base.get(key),
    has: (key) => base.has(key),
    keys: () => base.keys(),
    values: function* (): MapIterator<V> {
      for (const [, value] of entries()) yield value;
    },
    entries,
    forEach: (act) => {
      for (const [key, value] of entries()) act(value, key, base);
    },
    [Symbol.iterator]: entries,
  };
}
