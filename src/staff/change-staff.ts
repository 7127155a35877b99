import type { Store } from '../store/open-store.js';
import type { StaffTable } from '../store/staff-tables.js';
import { type AuditEntry, recordAudit } from './audit.js';
import { forgetDevices } from './devices.js';
import { forgetAllInvitations, forgetInvitations, invite } from './invitations.js';
import { findStaff, hasManager, keepStaff, memberOf, runsTeam, type StaffMember } from './members.js';
import { type Role, rolesFrom, rolesText } from './roles.js';
import { closeSessionsOf } from './sessions.js';

/** What a manager changes about somebody; only what is given. */
export interface StaffChange {
  readonly roles?: readonly Role[];
  readonly status?: 'active' | 'blocked';
  /** The second factor was lost: it is set up anew at the next log-in. */
  readonly resetTotp?: boolean;
  /** The password was lost: gives a link to choose a new one. */
  readonly newPassword?: boolean;
}

/** Who changes it, when, from where. */
type By = Pick<AuditEntry, 'at' | 'actor' | 'origin'>;

export type ChangeOutcome =
  | { readonly type: 'changed'; readonly member: StaffMember; readonly linkToken?: string }
  | { readonly type: 'staff-unknown' | 'last-manager' | 'not-local' };

/** Undoes the change: after it nobody could run the team. */
class NobodyLeft extends Error {}

/** Changes an account and writes every change in the audit. Whoever is blocked is out at once. */
export async function changeStaff(store: Store, id: string, change: StaffChange, by: By): Promise<ChangeOutcome> {
  try {
    return await store.write(async (session) => {
      const row = await findStaff(session, { id });
      if (!row) return { type: 'staff-unknown' } as const;
      if (row.subject !== null && (change.roles || change.resetTotp || change.newPassword)) {
        return { type: 'not-local' } as const;
      }
      const next = changed(row, change);
      await keepStaff(session, next);
      if (!(await hasManager(session))) throw new NobodyLeft();
      if (next.status === 'blocked' || change.resetTotp || change.newPassword) await closeSessionsOf(session, id);
      if (next.status === 'blocked' || change.resetTotp) await forgetDevices(session, id);
      if (next.status === 'blocked' || change.newPassword) await forgetInvitations(session, id);
      if (runsTeam(row) && !runsTeam(next)) await forgetAllInvitations(session);
      for (const line of linesOf(row, next, change)) {
        await recordAudit(session, { ...by, object: `staff:${id}`, ...line });
      }
      const link = change.newPassword && next.status === 'active';
      const linkToken = link ? await invite(session, { kind: 'password', staff: id }, by.at) : undefined;
      return { type: 'changed', member: memberOf(next), linkToken } as const;
    });
  } catch (error) {
    if (error instanceof NobodyLeft) return { type: 'last-manager' };
    throw error;
  }
}

function changed(row: StaffTable, { roles, status, resetTotp }: StaffChange): StaffTable {
  return {
    ...row,
    roles: roles ? rolesText(rolesFrom(roles)) : row.roles,
    status: status ?? row.status,
    ...(resetTotp && { totp: null, totp_pending: null }),
  };
}

function linesOf(before: StaffTable, after: StaffTable, change: StaffChange): Pick<AuditEntry, 'action' | 'detail'>[] {
  const names = ({ roles }: StaffTable) => (JSON.parse(roles) as string[]).join(',') || 'none';
  const lines: Pick<AuditEntry, 'action' | 'detail'>[] = [];
  if (before.roles !== after.roles) {
    lines.push({ action: 'roles-changed', detail: { from: names(before), to: names(after) } });
  }
  if (before.status !== after.status) lines.push({ action: after.status === 'blocked' ? 'blocked' : 'unblocked' });
  if (change.resetTotp) lines.push({ action: 'second-factor-reset' });
  if (change.newPassword) lines.push({ action: 'password-link-made' });
  return lines;
}
