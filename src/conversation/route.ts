import type { LinkedFlow, LinkedStep } from '../flow/flow.js';
import type { Municipality } from '../flow/municipality.js';
import { holds } from './holds.js';
import type { Lookup } from './lookup.js';
import type { Answer, Answers } from './state.js';

/** The steps from the start to the first one that waits. `backTo`: the last transition leads to a step before. */
interface Route {
  readonly path: readonly string[];
  readonly backTo?: string;
}

/**
 * Walks a flow with the answers given: the only place where transitions are taken. An answer to a step that is not
 * reached is left alone, so that a change of mind and back loses nothing. `passed` is a route whose last step has just
 * been answered: it is walked on from there, and what was decided before stays decided, unless an answer on it was erased.
 */
export function route(
  flow: LinkedFlow,
  municipality: Municipality,
  answers: Answers,
  today: string,
  passed: readonly string[] = [],
): Route {
  const whole = passed.every((key) => !isErased(answers.get(key)));
  const onPath = new Set(whole ? passed : []);
  const lookup: Lookup = { flow, municipality, answers, onPath, today };
  const last = whole ? flow.steps.get(passed[passed.length - 1] ?? '') : undefined;
  let key = last ? nextOf(last, lookup) : flow.start;
  while (key !== undefined) {
    if (onPath.has(key)) return { path: [...onPath], backTo: firstStop(flow, [...onPath], key) };
    const step = flow.steps.get(key);
    if (!step) break;
    onPath.add(key);
    key = waits(step, answers.get(key)) ? undefined : nextOf(step, lookup);
  }
  return { path: [...onPath] };
}

/** Where a resident stands who is led back to `key`: a step walked through asks nothing itself. */
function firstStop(flow: LinkedFlow, path: readonly string[], key: string): string {
  return path.slice(path.indexOf(key)).find((step) => flow.steps.get(step)?.type !== 'pass') ?? key;
}

function waits(step: LinkedStep, answer: Answer | undefined): boolean {
  if (step.type === 'pass') return false;
  if (step.type === 'result' || !answer) return true;
  return isErased(answer);
}

/** Given once and deleted since, on its day: it is asked again. */
function isErased(answer: Answer | undefined): boolean {
  return answer?.type === 'detail' && answer.value === undefined;
}

function nextOf(step: LinkedStep, lookup: Lookup): string | undefined {
  if (step.type === 'result') return undefined;
  for (const { when, go } of step.next) if (!when || holds(when, lookup)) return go;
  return undefined;
}
