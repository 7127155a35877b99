import type { StepKey } from '../flow/flow.js';
import { signature } from './known.js';
import type { Terrain } from './terrain.js';
import { type Held, heldAt, type Memory } from './walk.js';

/** Of a path that leads to `at`, what may still matter, and the last stop, to go back to. */
export function remembered(terrain: Terrain, path: readonly StepKey[], at: StepKey, before: Memory): Memory {
  const memory: Held[] = [];
  for (let index = path.length - 2, isLast = true; index >= 0; index--) {
    const step = path[index] ?? '';
    const isStop = terrain.flow.steps.get(step)?.type !== 'pass';
    if ((isStop && isLast) || matters(terrain, step, at))
      memory.unshift(heldAt(before, step) ?? { step, known: undefined });
    isLast &&= !isStop;
  }
  return memory;
}

const matters = (terrain: Terrain, step: StepKey, at: StepKey) =>
  step === terrain.watched || terrain.saidAhead(step, at) || terrain.factsAhead(step, at).length > 0;

/** A text equal for two paths to `at` exactly when nothing that is asked for can ever tell them apart. */
export function stateKey(terrain: Terrain, at: StepKey, memory: Memory): string {
  const parts = memory.flatMap(({ step, known }) => {
    const ahead = known ? terrain.factsAhead(step, at) : [];
    const index = terrain.indexOf.get(step) ?? -1;
    if (known && ahead.length > 0) return [{ index, text: `${index}:${signature(known, ahead, terrain)}` }];
    return terrain.passedAhead(step, at) ? [{ index, text: `${index}` }] : [];
  });
  parts.sort((a, b) => a.index - b.index);
  const watched = memory.some(({ step }) => step === terrain.watched) ? ' watched' : '';
  return `${terrain.indexOf.get(at)}${watched} ${parts.map((part) => part.text).join(' ')}`;
}
