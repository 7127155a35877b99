import { markSeen } from '../../handoff/queue.js';
import type { Desk } from '../desk.js';

/** The holder of a talk has seen its lines up to `n`; nobody else can say so. */
export async function seenBy(desk: Desk, staff: string, conversation: string, n: number): Promise<void> {
  const changed = await desk.store.write((session) => markSeen(session, { conversation, staff, n }));
  if (changed) desk.changes.publishQueue(staff);
}
