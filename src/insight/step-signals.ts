import { CALLBACK_STEP, type ConversationEvent } from '../conversation/events.js';
import { evolve, replay } from '../conversation/evolve.js';
import type { ConversationState } from '../conversation/state.js';
import type { Version } from '../flow/version.js';

/** What a resident can do at a step that tells an editor something. */
export const SIGNALS = ['reached', 'left', 'back', 'easier', 'person', 'missed'] as const;
export type Signal = (typeof SIGNALS)[number];

/** Something that happened at a step, as it is written in its own flow. */
export interface StepSignal {
  readonly flow: string;
  readonly step: string;
  readonly signal: Signal;
}

/**
 * What happened at the steps of a conversation that is over, each thing at each step once. `left`: it stopped there, before
 * an end, and no person took over.
 */
export function stepSignals(version: Version, events: readonly ConversationEvent[]): readonly StepSignal[] {
  const found = new Map<string, StepSignal>();
  const note = (state: ConversationState, signal: Signal, at = state.at) => {
    const step = version.flows.get(state.flow ?? '')?.steps.get(at ?? '');
    if (!step || step.type === 'pass' || (signal === 'left' && step.type === 'result')) return;
    found.set(`${step.home} ${step.id} ${signal}`, { flow: step.home, step: step.id, signal });
  };
  let state = replay([]);
  for (const event of events) {
    const before = state;
    state = evolve(before, event);
    if (event.type === 'StepReached') note(state, 'reached', event.step);
    const signal = signalOf(event, before);
    if (signal) note(before, signal);
  }
  if (!state.ended && state.handoff === 'none' && !state.talk?.staff && !state.callback) note(state, 'left');
  return [...found.values()];
}

/** What an event says of the step that was on the screen. */
function signalOf(event: ConversationEvent, { simple }: ConversationState): Signal | undefined {
  switch (event.type) {
    case 'WentBack':
      return 'back';
    case 'LanguageSwitched':
      return event.simple && !simple ? 'easier' : undefined;
    case 'HandoffRequested':
    case 'CallbackRequested':
      return 'person';
    case 'TextUnderstood':
      return event.as === 'callback' ? 'person' : undefined;
    case 'NotUnderstood':
      return 'missed';
    case 'DetailRefused':
      return event.step === CALLBACK_STEP ? undefined : 'missed';
    default:
      return undefined;
  }
}
