import { answersPhone } from '../conversation/answers-phone.js';
import { decide } from '../conversation/decide.js';
import { evolve } from '../conversation/evolve.js';
import type { TurnInput } from '../conversation/input.js';
import { render } from '../conversation/render.js';
import type { ConversationState } from '../conversation/state.js';
import type { StepView } from '../conversation/view.js';
import { redactInput } from '../privacy/redact-input.js';
import type { Desk } from './desk.js';
import { Fault } from './fault.js';
import { freshFor } from './fresh.js';
import { momentFor } from './handoff/moment-for.js';

/** What a turn would show, by the same rules as the turn itself. Stores nothing. Throws a fault when it cannot be. */
export async function previewTurn(desk: Desk, conversation: string, input: TurnInput): Promise<StepView> {
  const { state } = await desk.held.get(conversation);
  const version = await desk.versions.get(state.version);
  const moment = momentFor(desk, version.municipality, desk.clock.now());
  const { input: typed, masked } = redactInput(input, answersPhone(version, state, input));
  const decision = decide(version, state, typed, { moment, masked, fresh: freshFor(typed) });
  if ('rejected' in decision) throw new Fault(decision.rejected.code);
  const after = decision.events.reduce<ConversationState>(evolve, state);
  return render(version, after, moment, typed);
}
