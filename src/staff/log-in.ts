import type { Session } from '../store/dialect.js';
import type { Store } from '../store/open-store.js';
import type { StaffTable } from '../store/staff-tables.js';
import {
  type Asker,
  type Budget,
  budgetsFor,
  forgetOwnFailures,
  giveTryBack,
  setupBudget,
  takeTry,
} from './attempts.js';
import { recordAudit } from './audit.js';
import type { AuditResult } from './audit-actions.js';
import { knownDevice, rememberDevice } from './devices.js';
import { findStaff, keepStaff, plainEmail, spendCodeStep } from './members.js';
import { type CodeSetup, codeSetup, codeStep, newCodeSecret } from './one-time-code.js';
import { passwordFits } from './password.js';
import { closeSession, openSession, type SessionRules, type SignedIn } from './sessions.js';

/** What is always needed to let somebody in: when, from where, and by which rules. */
export interface Door {
  readonly store: Store;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly origin: string;
  readonly rules: SessionRules;
  /** Also a good time for a code: on a demo whose clock was set, the phone of whoever tries it shows the real one. */
  readonly phoneTime?: number;
  /** What an app for codes shows beside the code. */
  readonly issuer: string;
}

/** Somebody at the door. */
export interface Knock {
  readonly email: string;
  readonly password: string;
  readonly totp?: string;
  /** The token in the cookie of the device. */
  readonly device?: string;
  /** The digest of a session this browser has already: it ends, so that nobody can have planted it. */
  readonly session?: string;
  /** The network failures are counted under; `ownAddress` is false when it says nothing about who asks. */
  readonly address: string;
  readonly ownAddress: boolean;
}

export type LogInOutcome =
  | { readonly type: 'in'; readonly token: string; readonly device: string }
  | { readonly type: 'setup'; readonly token: string; readonly setup: CodeSetup }
  | { readonly type: 'needs-code' }
  | { readonly type: 'wrong-code' }
  | { readonly type: 'wrong' }
  | { readonly type: 'too-soon'; readonly wait: number };

/**
 * Lets somebody in with a password and a code. An account that is not there, one that is blocked and a wrong password
 * get the same answer after the same work.
 */
export async function logIn(door: Door, knock: Knock): Promise<LogInOutcome> {
  const { store, now } = door;
  const member = await findStaff(store.read, { email: plainEmail(knock.email) });
  const device = await knownDevice(store.read, knock.device, member?.id, now);
  const budgets = budgetsFor(askerOf(knock, device));
  const wait = await store.write((session) => takeTry(session, budgets, now));
  if (wait > 0) return { type: 'too-soon', wait };
  const right = await passwordFits(member?.password, knock.password);
  if (!member || !right || member.status !== 'active') {
    await store.write((session) => recordLogIn(session, door, member, 'wrong'));
    return { type: 'wrong' };
  }
  return store.write(async (session) => {
    // Somebody may have changed the account while the password was compared.
    const fresh = await findStaff(session, { id: member.id });
    if (fresh?.password !== member.password || fresh?.status !== 'active') return { type: 'wrong' };
    if (fresh.totp === null) return startSetup(session, door, fresh, budgets, knock.session);
    if (knock.totp === undefined) {
      await giveTryBack(session, budgets, now);
      return { type: 'needs-code' };
    }
    const step = stepOf(door, fresh.totp, knock.totp);
    if (step === undefined || !(await spendCodeStep(session, member.id, step))) {
      await recordLogIn(session, door, member, 'wrong-code');
      return { type: 'wrong-code' };
    }
    await forgetOwnFailures(session, budgets, now);
    const token = await letIn(session, door, member.id, knock.session);
    return { type: 'in', token, device: await rememberDevice(session, member.id, now, device) };
  });
}

function askerOf({ email, address, ownAddress }: Knock, device: string | undefined): Asker {
  return { email: plainEmail(email), address, ownAddress, device };
}

/** The password was right and there is no second factor yet: a session that can do nothing but set it up. */
export async function startSetup(
  session: Session,
  { now, rules, issuer }: Door,
  member: StaffTable,
  budgets: readonly Budget[],
  old: string | undefined,
): Promise<LogInOutcome & { readonly type: 'setup' }> {
  await giveTryBack(session, budgets, now);
  if (old !== undefined) await closeSession(session, old);
  const secret = member.totp_pending ?? newCodeSecret();
  if (member.totp_pending === null) await keepStaff(session, { ...member, totp_pending: secret });
  const token = await openSession(session, member.id, 'setup', now, rules);
  return { type: 'setup', token, setup: codeSetup(secret, issuer, member.email) };
}

/** What to set up, for who is still doing it. */
export async function pendingSetup({ store, issuer }: Door, { id, email }: SignedIn): Promise<CodeSetup | undefined> {
  const member = await findStaff(store.read, { id });
  return member?.totp_pending ? codeSetup(member.totp_pending, issuer, email) : undefined;
}

/** Confirms the second factor with a first code, and lets in under a new token. */
export async function confirmCode(
  door: Door,
  { id, session: setupSession }: SignedIn,
  typed: string,
): Promise<Exclude<LogInOutcome, { type: 'setup' | 'needs-code' }>> {
  const { store, now } = door;
  return store.write(async (session) => {
    const budgets = setupBudget(setupSession);
    const wait = await takeTry(session, budgets, now);
    if (wait > 0) return { type: 'too-soon', wait };
    const member = await findStaff(session, { id });
    if (!member?.totp_pending || member.totp !== null) return { type: 'wrong' };
    const step = stepOf(door, member.totp_pending, typed);
    if (step === undefined || !(await spendCodeStep(session, id, step))) return { type: 'wrong-code' };
    await keepStaff(session, { ...member, totp: member.totp_pending, totp_pending: null });
    await recordAudit(session, { ...whoOf(door, id), action: 'second-factor-set', object: `staff:${id}` });
    await forgetOwnFailures(session, budgets, now);
    const token = await letIn(session, door, id, setupSession);
    return { type: 'in', token, device: await rememberDevice(session, id, now) };
  });
}

function stepOf({ now, phoneTime }: Door, secret: string, typed: string): number | undefined {
  return codeStep(secret, typed, now) ?? (phoneTime === undefined ? undefined : codeStep(secret, typed, phoneTime));
}

/** Begins a full session in place of `old`, and gives its token. */
export async function letIn(session: Session, door: Door, id: string, old: string | undefined): Promise<string> {
  if (old !== undefined) await closeSession(session, old);
  await recordAudit(session, { ...whoOf(door, id), action: 'log-in', object: `staff:${id}` });
  return openSession(session, id, 'full', door.now, door.rules);
}

/** A log-in that failed: of whom only when the account is there, never what was typed. */
async function recordLogIn(
  session: Session,
  { now, origin }: Door,
  member: StaffTable | undefined,
  result: AuditResult,
): Promise<void> {
  const object = member && `staff:${member.id}`;
  await recordAudit(session, { at: now, origin, action: 'log-in', object, result });
}

function whoOf({ now, origin }: Door, actor: string) {
  return { at: now, origin, actor };
}
