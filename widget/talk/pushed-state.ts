import type { StepView } from '../../src/protocol/wire-types.js';
import { withNewest, withTurn } from '../panel/entries.js';
import { otherWords, type PanelState } from '../panel/panel-state.js';
import type { Taken } from '../panel/talk-client.js';
import { stepKind } from '../view/step-kind.js';
import { isAsked, isLive } from '../view/talk-live.js';
import type { UnsentMessage } from '../view/talk-part.js';

/** Only what belongs to the talk is new: for while the resident waits for the answer to an act of their own. */
export function withTalk(state: PanelState, { view }: Taken): PanelState {
  const { talk, exits } = view;
  const kind = isLive(talk) ? view.kind : stepKind(state.view);
  return { ...state, view: { ...state.view, kind, talk, exits }, unsent: stillUnsent(state, view) };
}

/**
 * A view that came by itself. On the same step it leaves alone what the resident must mend there; another step, by
 * staff or from another tab, comes at the end of the list.
 */
export function withPushed(state: PanelState, { seq, view }: Taken): PanelState {
  const drawn = state.view;
  const same = drawn.step === view.step && !otherWords(drawn, view);
  const mend = same && drawn.notice?.kind === 'error';
  // The push of the resident's own act comes beside its answer, and does not repeat what that had to say.
  const told = mend || seq === state.seq ? { ...view, notice: view.notice ?? drawn.notice } : view;
  const shown = mend ? { ...told, question: drawn.question } : told;
  return {
    ...state,
    seq,
    view: shown,
    entries: same ? withNewest(state.entries, shown) : withTurn(state.entries, shown),
    wording: state.wording + Number(otherWords(drawn, view)),
    unsent: stillUnsent(state, view),
  };
}

/**
 * Whether the questions are unfolded in the next state: always without a talk, for then nothing can unfold them, and
 * when a wait begins; a talk folds them, unless the resident is busy there or staff asked that question. What the
 * resident folded stays so meanwhile.
 */
export function unfolded(before: PanelState, after: StepView, busyThere: boolean): boolean {
  if (!isLive(after.talk)) return true;
  if (isAsked(after) && !(isAsked(before.view) && before.view.step === after.step)) return true;
  if (before.view.talk?.status === after.talk?.status) return before.open;
  return after.talk?.status === 'waiting' || (before.open && busyThere);
}

/** The messages under way that do not stand among those of `view` yet: the push may come before the answer. */
function stillUnsent({ view: drawn, unsent }: PanelState, view: StepView): readonly UnsentMessage[] {
  if (unsent.length === 0) return unsent;
  const last = drawn.talk?.messages.at(-1)?.n ?? 0;
  const fresh = (view.talk?.messages ?? []).filter(({ n, from }) => n > last && from === 'resident');
  const arrived = fresh.map(({ text }) => text);
  return unsent.filter(({ text }) => {
    const at = arrived.indexOf(text);
    if (at >= 0) arrived.splice(at, 1);
    return at < 0;
  });
}
