import { decideOwn } from '../../conversation/decide-staff.js';
import { type Decision, rejected, type TurnContext } from '../../conversation/decision.js';
import type { OwnInput } from '../../conversation/input.js';
import type { ConversationState } from '../../conversation/state.js';
import { act } from '../act.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';

/** What happens to a wait or a talk by itself, as long as it is still so when its turn comes; else nothing happens. */
export async function takeOwnTurn(
  desk: Desk,
  conversation: string,
  input: OwnInput,
  stillSo: (state: ConversationState) => boolean,
): Promise<void> {
  const decide = (state: ConversationState, context: TurnContext): Decision =>
    stillSo(state) ? decideOwn(state, input, context) : rejected('not-possible-here');
  try {
    await act(desk, conversation, {
      name: input.type,
      decide: (_version, state, moment) => decide(state, { moment, masked: [] }),
    });
  } catch (error) {
    // Somebody was first: ended, claimed, erased or deleted meanwhile.
    if (!(error instanceof Fault) || error.code === 'internal') throw error;
  }
}
