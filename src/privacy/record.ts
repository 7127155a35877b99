import { findConversation } from '../store/conversation-rows.js';
import type { Session } from '../store/dialect.js';
import { loadEvents } from '../store/event-log.js';
import { listPersonalText } from '../store/personal-text.js';
import { listResumptions } from '../store/resumptions.js';

/** Everything kept about one conversation, as the resident may have it (AVG article 15). Times are ISO, UTC. */
export interface KeptRecord {
  readonly id: string;
  readonly flow?: string;
  readonly language: string;
  readonly version: string;
  readonly status: string;
  readonly startedAt: string;
  readonly lastAt: string;
  readonly deleteAfter: string;
  readonly events: readonly { readonly seq: number; readonly at: string; readonly [field: string]: unknown }[];
  readonly personalTexts: readonly {
    readonly seq: number;
    readonly purpose: string;
    readonly deleteAfter: string;
    readonly value: unknown;
  }[];
  readonly resumeCodes: readonly { readonly until: string }[];
}

/** The resident's own copy; undefined when nothing is kept. */
export async function recordOf(session: Session, id: string): Promise<KeptRecord | undefined> {
  const row = await findConversation(session, id);
  if (!row) return undefined;
  const texts = await listPersonalText(session, id);
  const codes = await listResumptions(session, id);
  return {
    id,
    flow: row.flow ?? undefined,
    language: row.language,
    version: row.version,
    status: row.status,
    startedAt: iso(row.created_at),
    lastAt: iso(row.last_at),
    deleteAfter: iso(row.delete_after),
    events: (await loadEvents(session, id)).map(({ seq, at, event }) => ({ seq, at: iso(at), ...event })),
    personalTexts: texts.map((text) => ({
      seq: text.seq,
      purpose: text.purpose,
      deleteAfter: iso(text.delete_after),
      value: JSON.parse(text.body),
    })),
    resumeCodes: codes.map(({ until }) => ({ until: iso(until) })),
  };
}

function iso(epoch: number): string {
  return new Date(epoch).toISOString();
}
