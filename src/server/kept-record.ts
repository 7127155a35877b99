import { listAttempts } from '../callback/callback-desk.js';
import { listCallbacks } from '../callback/callbacks.js';
import { listNotes } from '../handoff/notes.js';
import { type KeptRecord, recordOf } from '../privacy/record.js';
import type { Desk } from './desk.js';
import { Fault } from './fault.js';

/** The resident's own copy of everything kept, the calls asked for included. */
interface OwnCopy extends KeptRecord {
  readonly callbacks: readonly {
    readonly reference: string;
    readonly from: string;
    readonly until: string;
    readonly status: string;
    readonly way: string;
    readonly language: string;
    /** When the municipality tried, and how that went. */
    readonly attempts: readonly { readonly at: string; readonly outcome: string }[];
    readonly outcome?: string;
  }[];
  /** Notes of staff: they are in the copy that the town makes when it is asked for one there. */
  readonly staffNotes: { readonly amount: number; readonly askAt: string };
}

/** Throws a fault when the conversation is erased or unknown. */
export async function keptRecord(desk: Desk, id: string): Promise<OwnCopy> {
  const kept = await recordOf(desk.store.read, id);
  if (!kept) throw new Fault('conversation-unknown');
  if (kept.status === 'erased') throw new Fault('erased');
  const callbacks = await listCallbacks(desk.store.read, id);
  const notes = await listNotes(desk.store.read, id);
  return {
    ...kept,
    callbacks: await Promise.all(callbacks.map((callback) => keptCall(desk, callback))),
    staffNotes: { amount: notes.length, askAt: desk.settings.contactEmail },
  };
}

type Call = Awaited<ReturnType<typeof listCallbacks>>[number];

async function keptCall(desk: Desk, call: Call): Promise<OwnCopy['callbacks'][number]> {
  const attempts = await listAttempts(desk.store.read, call.reference);
  return {
    reference: call.reference,
    from: call.slot_from,
    until: call.slot_until,
    status: call.status,
    way: call.way,
    language: call.language,
    attempts: attempts.map(({ at, outcome }) => ({ at: new Date(at).toISOString(), outcome })),
    ...(call.outcome !== null && { outcome: call.outcome }),
  };
}
