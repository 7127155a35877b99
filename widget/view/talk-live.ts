import type { StepView, TalkView } from '../../src/protocol/wire-types.js';

/** True while the resident waits for a person, or talks with one. */
export function isLive(talk: TalkView | undefined): boolean {
  return talk !== undefined && talk.status !== 'ended';
}

/** True when staff put the question of this step in the talk, and it stands there to be answered. */
export function isAsked({ talk, step }: StepView): boolean {
  return talk?.status === 'talking' && talk.messages.some((line) => line.step === step);
}
