import { answersPhone } from '../conversation/answers-phone.js';
import { decide } from '../conversation/decide.js';
import type { Rejection, StartInput } from '../conversation/decision.js';
import { evolve } from '../conversation/evolve.js';
import type { TurnInput } from '../conversation/input.js';
import { momentAt } from '../conversation/moment-at.js';
import { render } from '../conversation/render.js';
import type { ConversationState } from '../conversation/state.js';
import type { StepView } from '../conversation/view.js';
import type { Version } from '../flow/version.js';
import { redactInput } from '../privacy/redact-input.js';
import { freshFor } from '../server/fresh.js';

/** A conversation in memory; nothing of it is kept. */
export interface HeldTalk {
  readonly version: Version;
  /** What one input leads to. A rejection changes nothing. */
  take(input: TurnInput): { readonly view: StepView } | { readonly rejected: Rejection };
}

/** Starts a conversation; `now` is the clock, in epoch ms. */
export function beginTalk(
  version: Version,
  start: StartInput,
  now: () => number,
): { readonly talk: HeldTalk; readonly view: StepView } | { readonly rejected: Rejection } {
  let state: ConversationState | undefined;
  const take = (input: TurnInput | StartInput) => {
    const { input: clean, masked } = redactInput(input, answersPhone(version, state, input));
    // Here somebody is always on shift while the town is open: a talk in the terminal shows what a resident may see.
    const moment = { ...momentAt(version.municipality, now()), people: {} };
    const decision = decide(version, state, clean, { moment, masked, fresh: freshFor(clean) });
    if ('rejected' in decision) return decision;
    for (const event of decision.events) state = evolve(state, event);
    if (!state) throw new Error('A conversation that was started has a state.');
    return { view: render(version, state, moment, clean.type === 'start' ? undefined : clean) };
  };
  const first = take(start);
  return 'rejected' in first ? first : { talk: { version, take }, view: first.view };
}
