import type { Session } from '../store/dialect.js';
import { deleteOldTries } from './attempts.js';
import { deleteAuditBefore } from './audit.js';
import { deleteDueDevices } from './devices.js';
import { deleteDueInvitations } from './invitations.js';
import { deleteDueSessions, type SessionRules } from './sessions.js';
import { deleteDueSignOns } from './sign-on.js';

const DAY = 24 * 60 * 60 * 1000;

/** How much was deleted of what staff left; amounts only. */
interface Deleted {
  readonly staffSessions: number;
  readonly staffPassing: number;
  readonly auditLines: number;
}

/** Deletes sessions, links, devices and failures that are over at `now` (epoch milliseconds), and old audit lines. */
export async function deleteDueStaff(
  session: Session,
  now: number,
  rules: SessionRules,
  auditDays: number,
): Promise<Deleted> {
  const staffSessions = await deleteDueSessions(session, now, rules);
  const links = await deleteDueInvitations(session, now);
  const devices = await deleteDueDevices(session, now);
  const tries = await deleteOldTries(session, now);
  const signOns = await deleteDueSignOns(session, now);
  const auditLines = await deleteAuditBefore(session, now - auditDays * DAY);
  return { staffSessions, staffPassing: links + devices + tries + signOns, auditLines };
}
