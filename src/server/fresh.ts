import type { StartInput, TurnContext } from '../conversation/decision.js';
import type { TurnInput } from '../conversation/input.js';
import { newCode, newReference } from './ids.js';

/** A code and a reference nobody has yet, for the inputs that may lead to one; free text may ask for either. */
export function freshFor(input: TurnInput | StartInput): TurnContext['fresh'] {
  switch (input.type) {
    case 'pause':
    case 'ask-for-callback':
    case 'say':
    case 'start':
      return { code: newCode(), reference: newReference() };
    default:
      return undefined;
  }
}
