import type { Version } from '../flow/version.js';
import { type Decision, rejected } from './decision.js';
import type { ConversationState } from './state.js';
import { previousStop } from './stops.js';

/** From what stands beside the step to the step; from a step to the one before; from the first to the flow that was left. */
export function goBack(version: Version, state: ConversationState): Decision {
  if (state.aside) return { events: [{ type: 'AsideClosed' }] };
  const step = previousStop(version, state);
  if (step !== undefined) return { events: [{ type: 'WentBack', step }] };
  const [flow, left] = [...state.parked].at(-1) ?? [];
  if (flow === undefined || left?.at === undefined) return rejected('not-possible-here');
  return { events: [{ type: 'StepReached', flow, step: left.at }] };
}

/** Whether there is something to go back to. */
export function canGoBack(version: Version, state: ConversationState): boolean {
  return 'events' in goBack(version, state);
}
