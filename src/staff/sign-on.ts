import { randomUUID } from 'node:crypto';
import type { Session } from '../store/dialect.js';
import type { SignOnTable, StaffTable } from '../store/staff-tables.js';
import { statement } from '../store/statement.js';
import { recordAudit } from './audit.js';
import type { AuditAction } from './audit-actions.js';
import { forgetAllInvitations, forgetInvitations } from './invitations.js';
import { type Door, letIn } from './log-in.js';
import { addStaff, findStaff, hasManager, keepStaff, plainEmail, runsTeam } from './members.js';
import { type Role, readRoles, rolesText } from './roles.js';
import { digest, newSecret } from './secret.js';
import { closeSessionsOf } from './sessions.js';

/** Long enough to log in elsewhere with a second factor. */
const LASTS = 10 * 60 * 1000;

const insertSignOn = statement<SignOnTable>((db, given) =>
  db.insertInto('staff_sign_on').values({
    hash: given.hash,
    state: given.state,
    nonce: given.nonce,
    verifier: given.verifier,
    until: given.until,
  }),
);

const selectSignOn = statement<{ hash: string; now: number }, SignOnTable>((db, given) =>
  db.selectFrom('staff_sign_on').selectAll().where('hash', '=', given.hash).where('until', '>', given.now),
);

const deleteOne = statement<{ hash: string }>((db, given) =>
  db.deleteFrom('staff_sign_on').where('hash', '=', given.hash),
);

const deleteDue = statement<{ now: number }>((db, given) =>
  db.deleteFrom('staff_sign_on').where('until', '<=', given.now),
);

/** What the provider must send back, and what it does not know. */
export type SignOnSecrets = Pick<SignOnTable, 'state' | 'nonce' | 'verifier'>;

/** Whom the provider says it is. */
export interface KnownElsewhere {
  /** Issuer and subject: this never changes, an address does. */
  readonly subject: string;
  readonly email: string;
  /** Whether the provider vouches for the address. */
  readonly emailVerified: boolean;
  readonly name: string;
  readonly roles: readonly Role[];
}

export type SignOnOutcome =
  | { readonly type: 'in'; readonly token: string }
  | { readonly type: 'no-role' | 'blocked' | 'email-taken' };

/** Keeps the secrets of a sign-on for ten minutes; the token for the cookie of the browser that began it. */
export async function keepSignOn(session: Session, secrets: SignOnSecrets, now: number): Promise<string> {
  const token = newSecret();
  // Not only every hour: anybody can begin one.
  await session.run(deleteDue, { now });
  await session.run(insertSignOn, { ...secrets, hash: digest(token), until: now + LASTS });
  return token;
}

/** The secrets of a sign-on, once. */
export async function spendSignOn(session: Session, token: string, now: number): Promise<SignOnSecrets | undefined> {
  const hash = digest(token);
  const [found] = await session.all(selectSignOn, { hash, now });
  await session.run(deleteOne, { hash });
  return found;
}

/** Deletes the sign-ons that were never finished; how many. */
export async function deleteDueSignOns(session: Session, now: number): Promise<number> {
  return session.run(deleteDue, { now });
}

/**
 * Lets in whom the provider knows, with the name and the roles it gives now. Without a role nobody gets in, and who lost
 * the last one is out everywhere. An account with a password is taken over only when the provider vouches for its
 * address; the password goes, so that who leaves the organisation keeps no way in.
 */
export async function signOn(door: Door, known: KnownElsewhere, old: string | undefined): Promise<SignOnOutcome> {
  const plain = { ...known, email: plainEmail(known.email) };
  return door.store.write(async (session) => {
    const found = await findAccount(session, plain);
    if (found === 'email-taken') return { type: 'email-taken' };
    if (found?.subject) await closeWhenWithoutRole(session, door, found, plain);
    const refusal = found?.status === 'blocked' ? 'blocked' : known.roles.length === 0 ? 'no-role' : undefined;
    if (refusal) {
      const object = found && `staff:${found.id}`;
      await recordAudit(session, { at: door.now, origin: door.origin, action: 'log-in', object, result: refusal });
      return { type: refusal };
    }
    if (found?.subject === null && (await isLastManager(session, found, known.roles))) return { type: 'email-taken' };
    const member = await keepAccount(session, door, plain, found);
    return { type: 'in', token: await letIn(session, door, member.id, old) };
  });
}

/** Whether taking over this account would leave nobody to run the team. */
async function isLastManager(session: Session, { id, roles }: StaffTable, next: readonly Role[]): Promise<boolean> {
  if (!readRoles(roles).includes('manager') || next.includes('manager')) return false;
  return !(await hasManager(session, id));
}

async function findAccount(
  session: Session,
  { subject, email, emailVerified }: KnownElsewhere,
): Promise<StaffTable | 'email-taken' | undefined> {
  const own = await findStaff(session, { subject });
  const sameEmail = await findStaff(session, { email });
  if (!sameEmail || sameEmail.id === own?.id) return own;
  return !own && emailVerified && sameEmail.subject === null ? sameEmail : 'email-taken';
}

async function closeWhenWithoutRole(
  session: Session,
  door: Door,
  found: StaffTable,
  { roles }: KnownElsewhere,
): Promise<void> {
  if (roles.length > 0) return;
  await closeSessionsOf(session, found.id);
  const next = { ...found, roles: rolesText([]) };
  if (found.roles !== next.roles) await changeRoles(session, door, found, next);
}

async function keepAccount(
  session: Session,
  door: Door,
  { subject, email, name, roles }: KnownElsewhere,
  found: StaffTable | undefined,
): Promise<StaffTable> {
  const own = { subject, email, name, roles: rolesText(roles), password: null, totp: null, totp_pending: null };
  if (found) {
    const next = { ...found, ...own };
    // A link to a new password, or a session begun with the old one, would be a way in that stays.
    if (found.subject === null) {
      await forgetInvitations(session, found.id);
      await closeSessionsOf(session, found.id);
    }
    await changeRoles(session, door, found, next);
    return next;
  }
  const made = { ...own, id: randomUUID(), status: 'active', totp_last: null, created_at: door.now } as const;
  await addStaff(session, made);
  await recordRoles(session, door, made, 'account-made');
  return made;
}

async function changeRoles(session: Session, door: Door, before: StaffTable, next: StaffTable): Promise<void> {
  await keepStaff(session, next);
  if (runsTeam(before) && !runsTeam(next)) await forgetAllInvitations(session);
  if (before.roles !== next.roles) await recordRoles(session, door, next, 'roles-changed');
}

async function recordRoles(
  session: Session,
  door: Door,
  { id, roles }: StaffTable,
  action: AuditAction,
): Promise<void> {
  const detail = { to: (JSON.parse(roles) as string[]).join(',') || 'none', by: 'sign-on' };
  await recordAudit(session, { at: door.now, origin: door.origin, actor: id, action, object: `staff:${id}`, detail });
}
