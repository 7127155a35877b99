import type { Session } from '../store/dialect.js';
import type { StaffStatus, StaffTable } from '../store/staff-tables.js';
import { statement } from '../store/statement.js';
import { type Role, readRoles } from './roles.js';

/** Somebody with an account at the desk. */
export interface StaffMember {
  readonly id: string;
  /** As residents see it. */
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly status: StaffStatus;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly secondFactor: boolean;
  /** Logs in through the organisation; name and roles come from there. */
  readonly signOn: boolean;
}

const insertStaff = statement<StaffTable>((db, given) =>
  db.insertInto('staff').values({
    id: given.id,
    name: given.name,
    email: given.email,
    roles: given.roles,
    status: given.status,
    password: given.password,
    totp: given.totp,
    totp_pending: given.totp_pending,
    totp_last: given.totp_last,
    subject: given.subject,
    created_at: given.created_at,
  }),
);

const selectById = statement<{ id: string }, StaffTable>((db, given) =>
  db.selectFrom('staff').selectAll().where('id', '=', given.id),
);

const selectByEmail = statement<{ email: string }, StaffTable>((db, given) =>
  db.selectFrom('staff').selectAll().where('email', '=', given.email),
);

const selectBySubject = statement<{ subject: string }, StaffTable>((db, given) =>
  db.selectFrom('staff').selectAll().where('subject', '=', given.subject),
);

const selectAll = statement<object, StaffTable>((db) => db.selectFrom('staff').selectAll().orderBy('name'));

const updateStaff = statement<StaffTable>((db, given) =>
  db
    .updateTable('staff')
    .set({
      name: given.name,
      email: given.email,
      roles: given.roles,
      status: given.status,
      password: given.password,
      totp: given.totp,
      totp_pending: given.totp_pending,
      subject: given.subject,
    })
    .where('id', '=', given.id),
);

const updateLastCode = statement<{ id: string; step: number }>((db, given) =>
  db
    .updateTable('staff')
    .set({ totp_last: given.step })
    .where('id', '=', given.id)
    .where((where) => where.or([where('totp_last', 'is', null), where('totp_last', '<', given.step)])),
);

/** An address as it is compared: people write capitals where they like. */
export function plainEmail(typed: string): string {
  return typed.trim().normalize('NFKC').toLowerCase();
}

/** Adds an account. Throws the conflict of the database when the address is taken. */
export async function addStaff(session: Session, row: StaffTable): Promise<void> {
  await session.run(insertStaff, row);
}

/** The account with this id, address, or subject of single sign-on. */
export async function findStaff(
  session: Session,
  by: { readonly id: string } | { readonly email: string } | { readonly subject: string },
): Promise<StaffTable | undefined> {
  if ('id' in by) return (await session.all(selectById, by))[0];
  if ('email' in by) return (await session.all(selectByEmail, by))[0];
  return (await session.all(selectBySubject, by))[0];
}

/** Every account, by name. */
export async function listStaff(session: Session): Promise<StaffTable[]> {
  return session.all(selectAll, {});
}

/** Writes an account as it is now; the last used code alone has its own act. */
export async function keepStaff(session: Session, row: StaffTable): Promise<void> {
  await session.run(updateStaff, row);
}

/** Uses up the step of time of a code; false when it, or a later one, was used before. */
export async function spendCodeStep(session: Session, id: string, step: number): Promise<boolean> {
  return (await session.run(updateLastCode, { id, step })) > 0;
}

/** Whether this account can run the team: an active manager who can log in. */
export function runsTeam({ roles, status, password, subject }: StaffTable): boolean {
  return status === 'active' && readRoles(roles).includes('manager') && (password !== null || subject !== null);
}

/** Whether anybody can run the team, other than `except`. */
export async function hasManager(session: Session, except?: string): Promise<boolean> {
  return (await listStaff(session)).some((row) => row.id !== except && runsTeam(row));
}

/** An account without its secrets. */
export function memberOf(row: StaffTable): StaffMember {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    roles: readRoles(row.roles),
    status: row.status,
    created: row.created_at,
    secondFactor: row.totp !== null,
    signOn: row.subject !== null,
  };
}
