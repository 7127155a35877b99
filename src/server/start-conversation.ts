import { decide } from '../conversation/decide.js';
import type { StartInput } from '../conversation/decision.js';
import type { Actor, ConversationEvent } from '../conversation/events.js';
import { render } from '../conversation/render.js';
import type { StepView } from '../conversation/view.js';
import { redactInput } from '../privacy/redact-input.js';
import { insertConversation } from '../store/conversation-rows.js';
import type { Session } from '../store/dialect.js';
import { addToken } from '../store/tokens.js';
import type { Desk } from './desk.js';
import { Fault } from './fault.js';
import { freshFor } from './fresh.js';
import { momentFor, placedIn } from './handoff/moment-for.js';
import { hashOf, newId, newToken } from './ids.js';
import { heldAfter, recordEvents } from './record-events.js';

/** A conversation with the key to it; the key is given here and nowhere else. */
export interface Started {
  readonly id: string;
  readonly token: string;
  readonly seq: number;
  readonly view: StepView;
}

/** Who begins it, when it is not the resident, and what else is stored with it. */
interface Beginning {
  readonly by?: Actor;
  also?(session: Session, conversation: string, at: number): Promise<void>;
}

/** Begins a conversation on the current version. Throws a fault for a flow or language there is not. */
export async function startConversation(
  desk: Desk,
  wanted: Omit<StartInput, 'type'>,
  { by, also }: Beginning = {},
): Promise<Started> {
  const version = desk.versions.current;
  const at = desk.clock.now();
  const moment = momentFor(desk, version.municipality, at);
  const start: StartInput = { type: 'start', ...wanted };
  const { input, masked } = redactInput(start, false);
  const decision = decide(version, undefined, input, { moment, masked, fresh: freshFor(input) });
  if ('rejected' in decision) throw new Fault(decision.rejected.code);
  const events = by ? doneBy(by, decision.events) : decision.events;

  const id = newId();
  const token = newToken();
  const held = heldAfter(undefined, events);
  await desk.store.write(async (session) => {
    await insertConversation(session, {
      id,
      version: version.id,
      flow: null,
      language: held.state.language,
      last_seq: 0,
      status: 'active',
      created_at: at,
      last_at: at,
      delete_after: at,
    });
    await addToken(session, { hash: hashOf(token), conversation: id, created_at: at });
    const append = {
      conversation: id,
      turn: 'start',
      at,
      keepDays: desk.settings.keepDays,
      before: undefined,
      after: held,
    };
    await recordEvents(session, append, events);
    await also?.(session, id, at);
  });
  desk.held.set(id, held);
  desk.metrics.count('conversations');
  desk.changes.publish({ conversation: id, before: undefined, after: held, events });
  return { id, token, seq: held.seq, view: render(version, held.state, await placedIn(desk, moment, id, held.state)) };
}

/** What follows the beginning was done by a staff member for a caller. */
function doneBy({ id, name }: Actor, [began, ...rest]: readonly ConversationEvent[]): ConversationEvent[] {
  return began ? [began, { type: 'ActedFor', by: { id, name } }, ...rest] : [];
}
