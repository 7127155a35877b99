import { type Action, URGENCIES } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { holds } from './holds.js';
import type { Lookup } from './lookup.js';
import type { ConversationState } from './state.js';

/** What a conversation's conditions and texts may read, or undefined while no flow is chosen. */
export function lookupOf(version: Version, state: ConversationState, today: string): Lookup | undefined {
  const flow = version.flows.get(state.flow ?? '');
  if (!flow) return undefined;
  return { flow, municipality: version.municipality, answers: state.answers, onPath: new Set(state.path), today };
}

/** The actions of the result on the screen that are for this resident, most urgent first. */
export function shownActions(version: Version, state: ConversationState, today: string): readonly Action[] {
  const lookup = lookupOf(version, state, today);
  const step = lookup?.flow.steps.get(state.at ?? '');
  if (!lookup || step?.type !== 'result') return [];
  return step.actions
    .filter((action) => !action.when || holds(action.when, lookup))
    .sort((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));
}
