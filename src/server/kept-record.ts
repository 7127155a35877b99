import { listCallbacks } from '../callback/callbacks.js';
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
  }[];
}

/** Throws a fault when the conversation is erased or unknown. */
export async function keptRecord(desk: Desk, id: string): Promise<OwnCopy> {
  const kept = await recordOf(desk.store.read, id);
  if (!kept) throw new Fault('conversation-unknown');
  if (kept.status === 'erased') throw new Fault('erased');
  const callbacks = await listCallbacks(desk.store.read, id);
  return {
    ...kept,
    callbacks: callbacks.map(({ reference, slot_from, slot_until, status }) => ({
      reference,
      from: slot_from,
      until: slot_until,
      status,
    })),
  };
}
