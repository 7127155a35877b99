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
  step === terrain.watched || terrain.saidAhead(step, at) || terrain.isAskedAhead(step, at);

/** A text equal for two paths to `at` exactly when nothing that is asked for can ever tell them apart. */
export function stateKey(terrain: Terrain, at: StepKey, memory: Memory): string {
  const parts: string[] = [];
  let watched = '';
  for (const { step, known } of memory) {
    if (step === terrain.watched) watched = ' watched';
    if (known && terrain.isAskedAhead(step, at)) {
      parts.push(`${terrain.indexOf.get(step)}:${signature(known, terrain.factsAhead(step, at), terrain)}`);
    } else if (terrain.passedAhead(step, at)) parts.push(`${terrain.indexOf.get(step)}`);
  }
  // Two paths may have come by the same steps in another order.
  if (parts.length > 1) parts.sort();
  return `${terrain.indexOf.get(at)}${watched} ${parts.join(' ')}`;
}
