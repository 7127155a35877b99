import { decide } from '../conversation/decide.js';
import type { StartInput } from '../conversation/decision.js';
import { render } from '../conversation/render.js';
import type { StepView } from '../conversation/view.js';
import { redactInput } from '../privacy/redact-input.js';
import { insertConversation } from '../store/conversation-rows.js';
import { addToken } from '../store/tokens.js';
import type { Desk } from './desk.js';
import { Fault } from './fault.js';
import { freshFor } from './fresh.js';
import { hashOf, newId, newToken } from './ids.js';
import { momentNow } from './moment-now.js';
import { heldAfter, recordEvents } from './record-events.js';

/** A conversation with the key to it; the key is given here and nowhere else. */
export interface Started {
  readonly id: string;
  readonly token: string;
  readonly seq: number;
  readonly view: StepView;
}

/** Begins a conversation on the current version. Throws a fault for a flow or language there is not. */
export async function startConversation(desk: Desk, wanted: Omit<StartInput, 'type'>): Promise<Started> {
  const version = desk.versions.current;
  const at = desk.clock.now();
  const moment = momentNow(version.municipality, at);
  const start: StartInput = { type: 'start', ...wanted };
  const { input, masked } = redactInput(start, false);
  const decision = decide(version, undefined, input, { moment, masked, fresh: freshFor(input) });
  if ('rejected' in decision) throw new Fault(decision.rejected.code);

  const id = newId();
  const token = newToken();
  const held = heldAfter(undefined, decision.events);
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
    await recordEvents(session, append, decision.events);
  });
  desk.held.set(id, held);
  desk.metrics.count('conversations');
  return { id, token, seq: held.seq, view: render(version, held.state, moment) };
}
