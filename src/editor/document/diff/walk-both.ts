import { decide } from '../../../conversation/decide.js';
import type { TurnContext } from '../../../conversation/decision.js';
import { evolve, replay } from '../../../conversation/evolve.js';
import type { TurnInput } from '../../../conversation/input.js';
import type { Moment } from '../../../conversation/moment.js';
import { momentAt } from '../../../conversation/moment-at.js';
import type { ConversationState } from '../../../conversation/state.js';
import type { Version } from '../../../flow/version.js';

/** How far one path is in one of two versions. */
export interface Side {
  readonly version: Version;
  readonly moment: Moment;
  readonly state: ConversationState | undefined;
}

const contextOf = (moment: Moment): TurnContext => ({
  moment,
  masked: [],
  fresh: { code: 'GESPREK', reference: 'GESPREK' },
});

/** Begins a flow at a time. What was learned is left out: both sides compare words alike. */
export function beginOn(version: Version, flow: string, at: number): Side {
  const moment = momentAt(version.municipality, at);
  const plain = { ...version, understanding: undefined };
  const decision = decide(plain, undefined, { type: 'start', flow }, contextOf(moment));
  return { version: plain, moment, state: 'events' in decision ? replay(decision.events) : undefined };
}

/** One turn further; undefined when the input cannot be there. */
export function take(side: Side, input: TurnInput): Side | undefined {
  const { version, moment, state } = side;
  const decision = state && decide(version, state, input, contextOf(moment));
  if (!state || !decision || 'rejected' in decision) return undefined;
  return { ...side, state: decision.events.reduce<ConversationState>(evolve, state) };
}

/** The step on the screen. */
export const stepOn = ({ state }: Side): string => state?.at ?? '';
