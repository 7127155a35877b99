import type { TurnInput } from '../conversation/input.js';
import { render } from '../conversation/render.js';
import type { ConversationState } from '../conversation/state.js';
import type { StepView } from '../conversation/view.js';
import type { Desk } from './desk.js';
import { type CallProof, findCall } from './find-call.js';
import { momentFor } from './handoff/moment-for.js';
import { takeTurn } from './take-turn.js';

/** What is done with a promise by its reference; `once` makes that a form sent twice is one act. */
type CallAct =
  | { readonly type: 'look' }
  | { readonly type: 'move'; readonly slot: string; readonly once: string }
  | { readonly type: 'cancel'; readonly once: string };

/**
 * Looks at, moves or cancels a promise with its reference and a proof, by the same turns as in the conversation. The view
 * afterwards; undefined when there is no such promise or the proof is wrong. One that the desk closed is only looked at.
 */
export async function actOnCall(desk: Desk, proof: CallProof, act: CallAct): Promise<StepView | undefined> {
  const found = await findCall(desk, proof, act.type === 'look' ? undefined : act.once);
  if (!found) return undefined;
  const { conversation, state, open } = found;
  if (act.type !== 'look' && open) {
    const input: TurnInput = act.type === 'cancel' ? { type: 'cancel-callback' } : moved(state, act.slot);
    return (await takeTurn(desk, conversation, { turnId: act.once, input })).view;
  }
  const version = await desk.versions.get(state.version);
  const quiet = { ...state, notice: undefined, masked: [], corrected: undefined };
  return render(version, quiet, momentFor(desk, version.municipality, desk.clock.now()));
}

/** The same request for another part of a day. */
function moved({ callback }: ConversationState, slot: string): TurnInput {
  const { way, language, details } = callback ?? {};
  return { type: 'ask-for-callback', ...details, way, language, slot };
}
