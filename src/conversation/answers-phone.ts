import type { Version } from '../flow/version.js';
import type { StartInput } from './decision.js';
import type { TurnInput } from './input.js';
import type { ConversationState } from './state.js';

/**
 * Whether what is typed answers a question for a phone number: the one on the screen, or an earlier one it changes. What
 * a resident says to a person is no answer.
 */
export function answersPhone(
  version: Version,
  state: ConversationState | undefined,
  input: TurnInput | StartInput,
  byStaff = false,
): boolean {
  if (input.type === 'say' && state?.handoff === 'talking' && !byStaff) return false;
  const answered = input.type === 'provide' ? input.step : state?.at;
  const step = version.flows.get(state?.flow ?? '')?.steps.get(answered ?? '');
  return step?.type === 'question' && step.ask === 'phone';
}
