import type { ConversationEvent } from '../conversation/events.js';
import { evolve } from '../conversation/evolve.js';
import type { ConversationState } from '../conversation/state.js';
import { updateConversation } from '../store/conversation-rows.js';
import type { Session } from '../store/dialect.js';
import { appendEvents } from '../store/event-log.js';
import type { ConversationStatus } from '../store/tables.js';
import type { Held } from './held-conversations.js';
import { react } from './reactions.js';

const DAY = 24 * 60 * 60 * 1000;

interface Append {
  readonly conversation: string;
  readonly turn: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Days the conversation is kept from now on. */
  readonly keepDays: number;
  /** The conversation the events were decided on; undefined for a new one. */
  readonly before: Held | undefined;
  /** The same conversation with the events in it. */
  readonly after: Held;
}

/** The conversation as it is once these events are stored. */
export function heldAfter(before: Held | undefined, events: readonly ConversationEvent[]): Held {
  const fold = (state: ConversationState | undefined, event: ConversationEvent) => evolve(state, event);
  const state = events.reduce<ConversationState | undefined>(fold, before?.state);
  if (!state) throw new Error('A conversation begins with an event.');
  const erased = events.some(({ type }) => type === 'PersonalTextErased');
  const status: ConversationStatus = erased ? 'erased' : state.ended ? 'ended' : 'active';
  return { seq: (before?.seq ?? 0) + events.length, status, state };
}

/** Stores events with everything that follows from them, inside the transaction of `session`. */
export async function recordEvents(
  session: Session,
  { conversation, turn, at, keepDays, before, after }: Append,
  events: readonly ConversationEvent[],
): Promise<void> {
  const last = before?.seq ?? 0;
  const { seq, status, state } = after;
  await appendEvents(session, { conversation, after: last, turn, at }, events);
  await updateConversation(session, {
    id: conversation,
    version: state.version,
    flow: state.flow ?? null,
    language: state.language,
    last_seq: seq,
    status,
    last_at: at,
    delete_after: at + keepDays * DAY,
  });
  for (const [index, event] of events.entries()) {
    await react(session, event, { conversation, seq: last + index + 1, at, state });
  }
}
