import { randomUUID } from 'node:crypto';
import { isConflict, type Session } from '../store/dialect.js';
import type { InvitationTable } from '../store/staff-tables.js';
import { recordAudit } from './audit.js';
import type { AuditAction } from './audit-actions.js';
import { rememberDevice } from './devices.js';
import { findInvitation, spendInvitation } from './invitations.js';
import { type Door, type LogInOutcome, startSetup } from './log-in.js';
import { addStaff, findStaff, keepStaff, plainEmail } from './members.js';
import { hashPassword } from './password.js';
import { closeSessionsOf } from './sessions.js';

/** What somebody fills in who came by a link. */
interface NewAccount {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export type BeginOutcome =
  | (LogInOutcome & { readonly type: 'setup' })
  /** A new password for an account that has its second factor: log in with both. */
  | { readonly type: 'log-in'; readonly device: string }
  | { readonly type: 'link-unknown' }
  | { readonly type: 'email-taken' };

/** What a link is for, while it is good: an account to make, or one that gets a new password. */
export async function lookAtLink({ store, now }: Door, token: string): Promise<'account' | 'password' | undefined> {
  const found = await findInvitation(store.read, token, now);
  if (!found) return undefined;
  return found.kind === 'password' ? 'password' : 'account';
}

/** Makes the account of a link, or gives the account of a link its new password; the link is used up by it. */
export async function beginAccount(door: Door, given: NewAccount, old: string | undefined): Promise<BeginOutcome> {
  const { store, now } = door;
  if (!(await findInvitation(store.read, given.token, now))) return { type: 'link-unknown' };
  const password = await hashPassword(given.password);
  try {
    return await store.write(async (session) => {
      const link = await findInvitation(session, given.token, now);
      if (!link || !(await spendInvitation(session, link))) return { type: 'link-unknown' } as const;
      return link.kind === 'password'
        ? renewPassword(session, door, link, password, old)
        : makeAccount(session, door, link, { ...given, password }, old);
    });
  } catch (error) {
    if (isConflict(error)) return { type: 'email-taken' };
    throw error;
  }
}

async function makeAccount(
  session: Session,
  door: Door,
  link: InvitationTable,
  { name, email, password }: NewAccount,
  old: string | undefined,
): Promise<BeginOutcome> {
  const member = {
    id: randomUUID(),
    name: name.trim(),
    email: plainEmail(email),
    roles: link.roles,
    status: 'active',
    password,
    totp: null,
    totp_pending: null,
    totp_last: null,
    subject: null,
    created_at: door.now,
  } as const;
  await addStaff(session, member);
  await record(session, door, member.id, 'account-made');
  return startSetup(session, door, member, [], old);
}

async function renewPassword(
  session: Session,
  door: Door,
  { staff }: InvitationTable,
  password: string,
  old: string | undefined,
): Promise<BeginOutcome> {
  const member = await findStaff(session, { id: staff ?? '' });
  if (member?.status !== 'active') return { type: 'link-unknown' };
  const renewed = { ...member, password };
  await keepStaff(session, renewed);
  await closeSessionsOf(session, member.id);
  await record(session, door, member.id, 'password-changed');
  if (member.totp === null) return startSetup(session, door, renewed, [], old);
  return { type: 'log-in', device: await rememberDevice(session, member.id, door.now) };
}

async function record(session: Session, { now, origin }: Door, id: string, action: AuditAction): Promise<void> {
  await recordAudit(session, { at: now, origin, actor: id, action, object: `staff:${id}` });
}
