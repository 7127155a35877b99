import type { Version } from '../flow/version.js';
import type { StartInput } from './decision.js';
import type { TurnInput } from './input.js';
import type { ConversationState } from './state.js';

/** Whether what is typed answers a question for a phone number: the one on the screen, or an earlier one it changes. */
export function answersPhone(
  version: Version,
  state: ConversationState | undefined,
  input: TurnInput | StartInput,
): boolean {
  const answered = input.type === 'provide' ? input.step : state?.at;
  const step = version.flows.get(state?.flow ?? '')?.steps.get(answered ?? '');
  return step?.type === 'question' && step.ask === 'phone';
}
