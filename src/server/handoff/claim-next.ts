import { listTalks, listWaiting } from '../../handoff/queue.js';
import { findTurn } from '../../store/turns.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { type AtDesk, ownTurnId, takeStaffTurn } from './staff-turn.js';

/**
 * Takes the resident who stands first: one handed on to this person, else the first who is not meant for a colleague who
 * is there. The conversation, or undefined when nobody waits. The same `turnId` again takes nobody else.
 */
export function claimNext(desk: Desk, staff: AtDesk, turnId: string): Promise<string | undefined> {
  return desk.inTurn(`next of ${staff.id}`, () => takeFirst(desk, staff, turnId));
}

async function takeFirst(desk: Desk, staff: AtDesk, turnId: string): Promise<string | undefined> {
  const { presence } = desk.people;
  const here = new Set(presence.here().map((shift) => shift.staff));
  const earlier = await takenBefore(desk, staff, turnId);
  if (earlier !== undefined) return earlier;
  const waiting = await listWaiting(desk.store.read);
  const mayTake = waiting.filter(
    ({ for_staff }) => for_staff === null || for_staff === staff.id || !here.has(for_staff),
  );
  const inOrder = [...mayTake].sort((a, b) => Number(b.for_staff === staff.id) - Number(a.for_staff === staff.id));
  for (const { conversation } of inOrder) {
    try {
      await takeStaffTurn(desk, staff, conversation, { turnId, input: { type: 'accept' } });
      return conversation;
    } catch (error) {
      // A colleague was first, or the resident left: the next one.
      if (!(error instanceof Fault) || !LOST.includes(error.code)) throw error;
    }
  }
  return undefined;
}

/** The talk that this very request took already. */
async function takenBefore(desk: Desk, staff: AtDesk, turnId: string): Promise<string | undefined> {
  for (const talk of await listTalks(desk.store.read)) {
    if (talk.staff !== staff.id) continue;
    if (await findTurn(desk.store.read, talk.conversation, ownTurnId(staff, turnId))) return talk.conversation;
  }
  return undefined;
}

const LOST: readonly string[] = ['already-taken', 'not-possible-here', 'ended', 'erased', 'conversation-unknown'];
