import type { Version } from '../flow/version.js';
import type { ConversationEvent } from './events.js';
import { route } from './route.js';

/** The step at which the topics are offered, while no flow has been chosen. */
export const TOPIC_STEP = 'onderwerp';

/** The events that put a conversation on the first step of a flow. Empty for an unknown flow. */
export function startEvents(version: Version, flowId: string, today: string): readonly ConversationEvent[] {
  const flow = version.flows.get(flowId);
  if (!flow) return [];
  const { path } = route(flow, version.municipality, new Map(), today);
  return path.map((step, index) =>
    index === 0 ? { type: 'StepReached', flow: flowId, step } : { type: 'StepReached', step, after: path[index - 1] },
  );
}
