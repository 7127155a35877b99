import { ableToTake } from '../../handoff/able-to-take.js';
import { firstWaiting, listWaiting, type QueueEntry, talksOf, waitingFor } from '../../handoff/queue.js';
import { findTurn } from '../../store/turns.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { type AtDesk, ownTurnId, takeStaffTurn } from './staff-turn.js';

/** So many from the front are looked at first; nearly always one of them is free to take. */
const LOOKED_AT = 20;

/**
 * Takes the resident who stands first: one handed on to this person, else the first who is not meant for a colleague who
 * can take them now. The conversation, or undefined when nobody waits. The same `turnId` again takes nobody else. One claim after
 * another, so that twenty who press at once do not all run after the same resident.
 */
export function claimNext(desk: Desk, staff: AtDesk, turnId: string): Promise<string | undefined> {
  return desk.inTurn('claim-next', () => takeFirst(desk, staff, turnId));
}

async function takeFirst(desk: Desk, staff: AtDesk, turnId: string): Promise<string | undefined> {
  const earlier = await takenBefore(desk, staff, turnId);
  if (earlier !== undefined) return earlier;
  for (const conversation of await inOrder(desk, staff)) {
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

async function inOrder(desk: Desk, staff: AtDesk): Promise<readonly string[]> {
  const own = await waitingFor(desk.store.read, staff.id);
  // Those meant for a colleague are left to them, unless they pause or have talks enough: nobody waits for a name alone.
  const able = await ableToTake(desk.store.read, desk.people.presence);
  const isFree = ({ for_staff }: QueueEntry) => for_staff === null || (for_staff !== staff.id && !able.has(for_staff));
  const first = (await firstWaiting(desk.store.read, LOOKED_AT)).filter(isFree);
  const free = first.length > 0 ? first : (await listWaiting(desk.store.read)).filter(isFree);
  return [...own, ...free].map(({ conversation }) => conversation);
}

/** The talk that this very request took already. */
async function takenBefore(desk: Desk, staff: AtDesk, turnId: string): Promise<string | undefined> {
  for (const talk of await talksOf(desk.store.read, staff.id)) {
    if (await findTurn(desk.store.read, talk.conversation, ownTurnId(staff, turnId))) return talk.conversation;
  }
  return undefined;
}

const LOST: readonly string[] = ['already-taken', 'not-possible-here', 'ended', 'erased', 'conversation-unknown'];
