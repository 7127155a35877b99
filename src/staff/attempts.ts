import type { Session } from '../store/dialect.js';
import type { StaffAttemptTable } from '../store/staff-tables.js';
import { statement } from '../store/statement.js';
import { digest } from './secret.js';

/** Something of which failures are counted. Beyond `free` each failure doubles the wait before the next try. */
export interface Budget {
  readonly key: string;
  readonly free: number;
  /** The first wait and the longest, milliseconds. */
  readonly wait: number;
  readonly longest: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Failures of longer ago are forgotten. */
const DAY = 24 * 60 * MINUTE;

const selectAttempt = statement<{ key: string }, StaffAttemptTable>((db, given) =>
  db.selectFrom('staff_attempt').selectAll().where('key', '=', given.key),
);

const upsertAttempt = statement<StaffAttemptTable>((db, given) =>
  db
    .insertInto('staff_attempt')
    .values({ key: given.key, failures: given.failures, last_at: given.last_at, free_at: given.free_at })
    .onConflict((on) =>
      on.column('key').doUpdateSet({ failures: given.failures, last_at: given.last_at, free_at: given.free_at }),
    ),
);

const deleteAttempt = statement<{ key: string }>((db, given) =>
  db.deleteFrom('staff_attempt').where('key', '=', given.key),
);

const deleteOld = statement<{ before: number }>((db, given) =>
  db.deleteFrom('staff_attempt').where('last_at', '<=', given.before),
);

/** Somebody who tries to log in, as far as it is known before the password is. */
export interface Asker {
  readonly email: string;
  readonly address: string;
  /** False when the address says nothing about who asks. */
  readonly ownAddress: boolean;
  /** The digest of the cookie of a device on which this account logged in before. */
  readonly device?: string;
}

/**
 * What is counted for somebody who logs in. A known device has a budget of its own, so that nobody elsewhere can use it
 * up. All others share a small one per account, and one per address against trying many accounts.
 */
export function budgetsFor({ email, address, ownAddress, device }: Asker): readonly Budget[] {
  if (device !== undefined) return [{ key: `device ${device}`, free: 5, wait: 2 * SECOND, longest: 5 * MINUTE }];
  const pair = { key: `pair ${digest(`${email} ${address}`)}`, free: 5, wait: 2 * SECOND, longest: 15 * MINUTE };
  const account = { key: `account ${digest(email)}`, free: 20, wait: 5 * SECOND, longest: MINUTE };
  const place = { key: `address ${digest(address)}`, free: 50, wait: SECOND, longest: MINUTE };
  return ownAddress ? [pair, account, place] : [pair, account];
}

/** What is counted for somebody who sets up a second factor. */
export function setupBudget(sessionDigest: string): readonly Budget[] {
  return [{ key: `setup ${sessionDigest}`, free: 5, wait: 2 * SECOND, longest: 5 * MINUTE }];
}

/**
 * Takes a try before it is known whether it is right, so that a hundred at once are a hundred. Gives the milliseconds
 * to wait when it is too soon; then nothing is counted. 0 when it may be done.
 */
export async function takeTry(session: Session, budgets: readonly Budget[], now: number): Promise<number> {
  const known = await Promise.all(budgets.map(({ key }) => find(session, key, now)));
  const wait = Math.max(0, ...known.map(({ free_at }) => free_at - now));
  if (wait > 0) return wait;
  for (const [index, budget] of budgets.entries()) {
    const failures = (known[index]?.failures ?? 0) + 1;
    await session.run(upsertAttempt, {
      key: budget.key,
      failures,
      last_at: now,
      free_at: freeAt(budget, failures, now),
    });
  }
  return 0;
}

/** The try was no failure: it is not counted after all. */
export async function giveTryBack(session: Session, budgets: readonly Budget[], now: number): Promise<void> {
  for (const { key } of budgets) {
    const { failures, last_at } = await find(session, key, now);
    await session.run(upsertAttempt, { key, failures: Math.max(0, failures - 1), last_at, free_at: 0 });
  }
}

/** Somebody is in: their own failures are forgotten, those of others on the same account or address are not. */
export async function forgetOwnFailures(session: Session, budgets: readonly Budget[], now: number): Promise<void> {
  await giveTryBack(session, budgets, now);
  const [own] = budgets;
  if (own) await session.run(deleteAttempt, { key: own.key });
}

/** Deletes what is forgotten anyway; how many. */
export async function deleteOldTries(session: Session, now: number): Promise<number> {
  return session.run(deleteOld, { before: now - DAY });
}

async function find(session: Session, key: string, now: number): Promise<StaffAttemptTable> {
  const [row] = await session.all(selectAttempt, { key });
  return row && row.last_at > now - DAY ? row : { key, failures: 0, last_at: now, free_at: 0 };
}

function freeAt({ free, wait, longest }: Budget, failures: number, now: number): number {
  return failures < free ? 0 : now + Math.min(longest, wait * 2 ** Math.min(failures - free, 20));
}
