import { answersPhone } from '../conversation/answers-phone.js';
import { decide } from '../conversation/decide.js';
import type { TurnInput } from '../conversation/input.js';
import { render } from '../conversation/render.js';
import type { StepView } from '../conversation/view.js';
import { redactInput } from '../privacy/redact-input.js';
import type { TurnTable } from '../store/tables.js';
import { act } from './act.js';
import type { Desk } from './desk.js';
import { freshFor } from './fresh.js';
import { momentFor, placedIn } from './handoff/moment-for.js';
import { loadConversation } from './held-conversations.js';

/** A turn as it comes in: `turnId` is made by the client, and the same one is the same turn. */
interface Turn {
  readonly turnId: string;
  readonly input: TurnInput;
  /** The network it comes from, where that says anything: calls are counted under it. */
  readonly network?: string;
}

interface TurnAnswer {
  readonly seq: number;
  readonly view: StepView;
}

/**
 * Takes one turn of a resident: stored and committed before it is answered. The same turn again gives the same answer
 * and stores nothing. Throws a fault, and stores nothing, when the turn cannot be.
 */
export async function takeTurn(desk: Desk, conversation: string, turn: Turn): Promise<TurnAnswer> {
  if (turn.input.type !== 'ask-for-callback') return takeOne(desk, conversation, turn, false);
  const before = await desk.held.get(conversation);
  if (before.state.callback) return takeOne(desk, conversation, turn, false);
  const giveBack = desk.callLimit.reserve(turn.network, desk.clock.now());
  let promised = false;
  try {
    const answer = await takeOne(desk, conversation, turn, giveBack === undefined);
    promised = answer.view.exits.callback.requested !== undefined;
    return answer;
  } finally {
    if (!promised) giveBack?.();
  }
}

async function takeOne(
  desk: Desk,
  conversation: string,
  { turnId, input }: Turn,
  callsFull: boolean,
): Promise<TurnAnswer> {
  let typed = input;
  const { held, version, moment, earlier } = await act(desk, conversation, {
    turnId,
    decide(version, state, moment) {
      // What must not be kept is masked before anything is stored.
      const redacted = redactInput(input, answersPhone(version, state, input));
      typed = redacted.input;
      return decide(version, state, typed, { moment, masked: redacted.masked, fresh: freshFor(input), callsFull });
    },
  });
  if (earlier) return answerAgain(desk, earlier, input);
  desk.metrics.count('turns');
  const { seq, state } = held;
  return { seq, view: render(version, state, await placedIn(desk, moment, conversation, state), typed) };
}

/** What was answered then: the conversation as it was after that turn, at that time. */
async function answerAgain(desk: Desk, earlier: TurnTable, input: TurnInput): Promise<TurnAnswer> {
  const then = await loadConversation(desk.store.read, earlier.conversation, earlier.seq);
  const version = await desk.versions.get(then.state.version);
  desk.metrics.count('repeats');
  const moment = momentFor(desk, version.municipality, earlier.at);
  const typed = redactInput(input, answersPhone(version, then.state, input)).input;
  const placed = await placedIn(desk, moment, earlier.conversation, then.state);
  return { seq: earlier.seq, view: render(version, then.state, placed, typed) };
}
