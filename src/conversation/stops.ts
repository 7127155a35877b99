import type { LinkedFlow } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import type { ConversationState } from './state.js';

/** The steps of the route at which the resident stood: everything but the steps walked through. */
export function stopsOf(flow: LinkedFlow, path: readonly string[]): readonly string[] {
  return path.filter((key) => flow.steps.get(key)?.type !== 'pass');
}

/** The step to go back to from the one on the screen, or undefined on the first. */
export function previousStop(version: Version, state: ConversationState): string | undefined {
  const flow = version.flows.get(state.flow ?? '');
  if (!flow || state.at === undefined) return undefined;
  for (let index = state.path.indexOf(state.at) - 1; index >= 0; index -= 1) {
    const key = state.path[index] ?? '';
    if (flow.steps.get(key)?.type !== 'pass') return key;
  }
  return undefined;
}
