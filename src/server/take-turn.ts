import { answersPhone } from '../conversation/answers-phone.js';
import { decide } from '../conversation/decide.js';
import type { TurnInput } from '../conversation/input.js';
import { render } from '../conversation/render.js';
import type { StepView } from '../conversation/view.js';
import type { Version } from '../flow/version.js';
import { redactInput } from '../privacy/redact-input.js';
import { isConflict } from '../store/dialect.js';
import type { TurnTable } from '../store/tables.js';
import { addTurn, findTurn } from '../store/turns.js';
import type { Desk } from './desk.js';
import { Fault } from './fault.js';
import { freshFor } from './fresh.js';
import { loadConversation } from './held-conversations.js';
import { momentNow } from './moment-now.js';
import { heldAfter, recordEvents } from './record-events.js';

/** A turn as it comes in: `turnId` is made by the client, and the same one is the same turn. */
interface Turn {
  readonly turnId: string;
  readonly input: TurnInput;
}

interface TurnAnswer {
  readonly seq: number;
  readonly view: StepView;
}

const TRIES = 3;

/**
 * Takes one turn of a conversation: stored and committed before it is answered. The same turn again gives the same
 * answer and stores nothing. Throws a fault, and stores nothing, when the turn cannot be.
 */
export function takeTurn(desk: Desk, conversation: string, turn: Turn): Promise<TurnAnswer> {
  return desk.inTurn(conversation, async () => {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      try {
        return await tryTurn(desk, conversation, turn);
      } catch (error) {
        if (!isConflict(error)) throw error;
        desk.held.forget(conversation);
      }
    }
    throw new Fault('busy');
  });
}

async function tryTurn(desk: Desk, conversation: string, { turnId, input }: Turn): Promise<TurnAnswer> {
  // 1 load what happened, and the version the conversation began with
  const before = await desk.held.get(conversation);
  const version = await desk.versions.get(before.state.version);
  const earlier = await findTurn(desk.store.read, conversation, turnId);
  if (earlier) return answerAgain(desk, version, earlier, input);

  // 2 mask what must not be kept, before anything is stored
  const redacted = redactInput(input, answersPhone(version, before.state, input));

  // 3 decide
  const at = desk.clock.now();
  const moment = momentNow(version.municipality, at);
  const context = { moment, masked: redacted.masked, fresh: freshFor(input) };
  const decision = decide(version, before.state, redacted.input, context);
  if ('rejected' in decision) throw new Fault(decision.rejected.code);

  // 4 append, and 5 let the rooms react: one transaction
  const after = heldAfter(before, decision.events);
  await desk.store.write(async (session) => {
    await addTurn(session, { conversation, turn_id: turnId, seq: after.seq, at });
    const append = { conversation, turn: turnId, at, keepDays: desk.settings.keepDays, before, after };
    await recordEvents(session, append, decision.events);
  });

  // 6 after the commit: remember, leave no copy of what was cancelled, count and answer
  desk.held.set(conversation, after);
  if (decision.events.some(({ type }) => type === 'CallbackCancelled')) await desk.store.wipe();
  desk.metrics.count('turns');
  if (decision.events.some(({ type }) => type === 'CallbackRequested')) desk.metrics.count('callbacks');
  return { seq: after.seq, view: render(version, after.state, moment, redacted.input) };
}

/** What was answered then: the conversation as it was after that turn, at that time. */
async function answerAgain(desk: Desk, version: Version, earlier: TurnTable, input: TurnInput): Promise<TurnAnswer> {
  const then = await loadConversation(desk.store.read, earlier.conversation, earlier.seq);
  desk.metrics.count('repeats');
  const moment = momentNow(version.municipality, earlier.at);
  const typed = redactInput(input, answersPhone(version, then.state, input)).input;
  return { seq: earlier.seq, view: render(version, then.state, moment, typed) };
}
