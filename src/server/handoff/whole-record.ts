import { findCallback } from '../../callback/callbacks.js';
import { listNotes } from '../../handoff/notes.js';
import { recordAudit } from '../../staff/audit.js';
import { findResumption } from '../../store/resumptions.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { hashOf, readCode, readReference } from '../ids.js';
import { keptRecord } from '../kept-record.js';
import type { AtDesk } from './staff-turn.js';

type KeptRecord = Awaited<ReturnType<typeof keptRecord>>;

/** What is kept about a resident with what staff noted beside it. Who of staff wrote it is left out. */
interface WholeRecord extends KeptRecord {
  readonly notes: readonly { readonly at: string; readonly text: string }[];
}

/**
 * The copy that the privacy officer makes for a resident (AVG article 15), by the resident's code, the reference of a
 * call or the id of the conversation. That it was taken is written down. Throws a fault when nothing is kept under it.
 */
export async function wholeRecord(desk: Desk, staff: AtDesk, typed: string): Promise<WholeRecord> {
  const conversation = await conversationBy(desk, typed.trim());
  const record = await keptRecord(desk, conversation);
  const notes = await listNotes(desk.store.read, conversation);
  await desk.store.write((session) =>
    recordAudit(session, {
      at: desk.clock.now(),
      actor: staff.id,
      action: 'record-taken',
      object: `conversation:${conversation}`,
      origin: staff.origin,
    }),
  );
  return { ...record, notes: notes.map(({ at, text }) => ({ at: new Date(at).toISOString(), text })) };
}

async function conversationBy(desk: Desk, typed: string): Promise<string> {
  const code = readCode(typed);
  const resumed = code && (await findResumption(desk.store.read, hashOf(code), desk.clock.now()));
  if (resumed) return resumed.conversation;
  const reference = readReference(typed);
  const callback = reference && (await findCallback(desk.store.read, reference));
  if (callback) return callback.conversation;
  // Only a conversation that is there: else this is a wrong code like any other.
  await desk.held.get(typed).catch((error) => {
    throw error instanceof Fault && error.code === 'conversation-unknown' ? new Fault('code-unknown') : error;
  });
  return typed;
}
