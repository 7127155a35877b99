import { LRUCache } from 'lru-cache';
import { replay } from '../conversation/evolve.js';
import type { ConversationState } from '../conversation/state.js';
import { findConversation } from '../store/conversation-rows.js';
import type { Session } from '../store/dialect.js';
import { loadEvents } from '../store/event-log.js';
import type { ConversationStatus } from '../store/tables.js';
import { Fault } from './fault.js';

/** A conversation as last seen: enough to decide on. A stale one is found out by `UNIQUE(conversation, seq)`. */
export interface Held {
  readonly seq: number;
  readonly status: ConversationStatus;
  readonly state: ConversationState;
}

export interface HeldConversations {
  /** The conversation, from memory or else from the log. Throws a fault when it is unknown or erased. */
  get(id: string): Promise<Held>;
  set(id: string, held: Held): void;
  forget(id: string): void;
  forgetAll(): void;
}

const MOST_HELD = 5000;

/** Keeps the conversations used last in memory, so that a turn needs not replay its log. */
export function holdConversations(read: Session): HeldConversations {
  const held = new LRUCache<string, Held>({ max: MOST_HELD });
  return {
    async get(id) {
      const known = held.get(id);
      if (known?.status === 'erased') throw new Fault('erased');
      // Another process on the same database may have gone on with it, or erased it.
      if (known && known.seq === (await findConversation(read, id))?.last_seq) return known;
      const loaded = await loadConversation(read, id);
      held.set(id, loaded);
      return loaded;
    },
    set: (id, one) => void held.set(id, one),
    forget: (id) => void held.delete(id),
    forgetAll: () => held.clear(),
  };
}

/** A conversation from its log, as it was after event `until` (its last one by default). */
export async function loadConversation(read: Session, id: string, until?: number): Promise<Held> {
  const row = await findConversation(read, id);
  if (!row) throw new Fault('conversation-unknown');
  if (row.status === 'erased') throw new Fault('erased');
  const events = await loadEvents(read, id, until);
  const last = events.at(-1);
  if (!last) throw new Fault('conversation-unknown');
  return { seq: last.seq, status: row.status, state: replay(events.map(({ event }) => event)) };
}
