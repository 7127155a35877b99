import { type Shift, saveShift, USUAL_TALKS } from '../../handoff/shifts.js';
import { recordAudit } from '../../staff/audit.js';
import type { Desk } from '../desk.js';
import type { AtDesk } from './staff-turn.js';

/** Keeps what somebody says about their shift; with nobody left, whoever waits is told. */
export async function setShift(
  desk: Desk,
  { id, name, origin }: AtDesk,
  { status, mostTalks }: { readonly status: Shift['status']; readonly mostTalks?: number },
): Promise<void> {
  const { presence } = desk.people;
  const most = mostTalks ?? presence.shiftOf(id)?.mostTalks ?? USUAL_TALKS;
  const shift: Shift = { staff: id, name, status, mostTalks: most };
  const at = desk.clock.now();
  await desk.store.write(async (session) => {
    await saveShift(session, shift, at);
    await recordAudit(session, { at, actor: id, action: 'shift-changed', origin, detail: { status, most } });
  });
  presence.setShift(shift);
  desk.people.changed();
}

/**
 * Who logs out of their last open desk is not on shift any more: logging in later does not begin one. `session` is the
 * one that ended; undefined when all of them did.
 */
export async function endShift(desk: Desk, staff: AtDesk, session: string | undefined): Promise<void> {
  const { presence } = desk.people;
  const on = (presence.shiftOf(staff.id)?.status ?? 'off') !== 'off';
  const stays = session !== undefined && presence.isOpenBeside(staff.id, session);
  if (on && !stays) await setShift(desk, staff, { status: 'off' });
}
