import type { Session } from '../store/dialect.js';
import type { StaffSessionTable, StaffStatus } from '../store/staff-tables.js';
import { statement } from '../store/statement.js';
import { type Role, readRoles } from './roles.js';
import { digest, newSecret } from './secret.js';

/** How long somebody stays logged in, in milliseconds. */
export interface SessionRules {
  readonly lasts: number;
  /** Without a request for this long a session ends. */
  readonly idle: number;
}

/** Somebody who is logged in. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** The digest of the session's token: names the session, opens nothing. */
  readonly session: string;
  /** `setup`: the password was right, the second factor must still be confirmed. */
  readonly stage: 'setup' | 'full';
  /** When the session ends whatever happens, epoch milliseconds. */
  readonly until: number;
}

interface SessionRow extends StaffSessionTable {
  name: string;
  email: string;
  roles: string;
  status: StaffStatus;
}

/** Last use is written down once a minute, not with every request. */
const TOUCH = 60_000;

const insertSession = statement<StaffSessionTable>((db, given) =>
  db.insertInto('staff_session').values({
    hash: given.hash,
    staff: given.staff,
    stage: given.stage,
    created_at: given.created_at,
    last_at: given.last_at,
    until: given.until,
  }),
);

const selectSession = statement<{ hash: string }, SessionRow>((db, given) =>
  db
    .selectFrom('staff_session')
    .innerJoin('staff', 'staff.id', 'staff_session.staff')
    .select(['staff_session.hash', 'staff_session.staff', 'staff_session.stage', 'staff_session.created_at'])
    .select(['staff_session.last_at', 'staff_session.until'])
    .select(['staff.name', 'staff.email', 'staff.roles', 'staff.status'])
    .where('staff_session.hash', '=', given.hash),
);

const updateLast = statement<{ hash: string; now: number }>((db, given) =>
  db.updateTable('staff_session').set({ last_at: given.now }).where('hash', '=', given.hash),
);

const deleteOne = statement<{ hash: string }>((db, given) =>
  db.deleteFrom('staff_session').where('hash', '=', given.hash),
);

const deleteOf = statement<{ staff: string }>((db, given) =>
  db.deleteFrom('staff_session').where('staff', '=', given.staff),
);

const deleteDue = statement<{ now: number; idleSince: number }>((db, given) =>
  db
    .deleteFrom('staff_session')
    .where((where) => where.or([where('until', '<=', given.now), where('last_at', '<=', given.idleSince)])),
);

/** Begins a session and gives its token, which is stored nowhere. */
export async function openSession(
  session: Session,
  staff: string,
  stage: 'setup' | 'full',
  now: number,
  { lasts }: SessionRules,
): Promise<string> {
  const token = newSecret();
  const row = { hash: digest(token), staff, stage, created_at: now, last_at: now, until: now + lasts };
  await session.run(insertSession, row);
  return token;
}

/** Who holds the session with this digest; nobody when it is over, idle too long, or the account is blocked. */
export async function findSession(
  session: Session,
  hash: string,
  now: number,
  { idle }: SessionRules,
): Promise<(SignedIn & { readonly touchDue: boolean }) | undefined> {
  const [row] = await session.all(selectSession, { hash });
  if (row?.status !== 'active' || row.until <= now || row.last_at + idle <= now) return undefined;
  return {
    id: row.staff,
    name: row.name,
    email: row.email,
    roles: readRoles(row.roles),
    session: hash,
    stage: row.stage,
    until: row.until,
    touchDue: now - row.last_at >= Math.min(TOUCH, idle / 2),
  };
}

/** Writes down that a session was used at `now` (epoch milliseconds). */
export async function touchSession(session: Session, hash: string, now: number): Promise<void> {
  await session.run(updateLast, { hash, now });
}

/** Ends one session. */
export async function closeSession(session: Session, hash: string): Promise<void> {
  await session.run(deleteOne, { hash });
}

/** Ends every session of somebody; how many. */
export async function closeSessionsOf(session: Session, staff: string): Promise<number> {
  return session.run(deleteOf, { staff });
}

/** Deletes the sessions that are over at `now` (epoch milliseconds); how many. */
export async function deleteDueSessions(session: Session, now: number, { idle }: SessionRules): Promise<number> {
  return session.run(deleteDue, { now, idleSince: now - idle });
}
