import type { DeskTalk } from '../../protocol/desk.js';
import { recordAudit } from '../../staff/audit.js';
import type { Desk } from '../desk.js';
import { deskTalk } from './desk-talk.js';
import type { AtDesk } from './staff-turn.js';

/** Opens a conversation at the desk; who looked into which one, and when, is written down before it is shown. */
export async function openTalk(desk: Desk, staff: AtDesk, conversation: string): Promise<DeskTalk> {
  const talk = await deskTalk(desk, staff.id, conversation);
  await desk.store.write((session) =>
    recordAudit(session, {
      at: desk.clock.now(),
      actor: staff.id,
      action: 'talk-opened',
      object: `conversation:${conversation}`,
      origin: staff.origin,
      detail: { role: talk.role },
    }),
  );
  return talk;
}
