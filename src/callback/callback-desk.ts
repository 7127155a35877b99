import type { AttemptOutcome } from '../conversation/callback-request.js';
import type { CallbackAttemptTable, CallbackTable } from '../store/callback-tables.js';
import type { Session } from '../store/dialect.js';
import { statement } from '../store/statement.js';
import { findCallback } from './callbacks.js';
import { likeEachOther } from './like.js';

/** Why the desk cannot do something; nothing was changed. */
export type DeskRefusal =
  /** There is no such promise. */
  | 'unknown'
  /** It is done, cancelled or erased. */
  | 'not-open'
  /** A colleague has it; or it was taken over from somebody who does not have it any more. */
  | 'taken'
  /** Given to somebody who does not work at the desk, or is blocked. */
  | 'not-for-them'
  /** Nobody spoke with the resident, and it was not tried often enough. */
  | 'too-few-attempts'
  /** Closed as spoken without a talk. */
  | 'not-spoken';

/** The promise as it is after an act of the desk, or why it could not be. */
export type DeskAct = { readonly callback: CallbackTable } | { readonly refused: DeskRefusal };

/** A promise with what was tried. */
export interface ListedCallback extends CallbackTable {
  readonly overdue: boolean;
  readonly attempts: readonly CallbackAttemptTable[];
  /** References of other open promises with the same number or address. */
  readonly like: readonly string[];
}

const selectOpen = statement<object, CallbackTable>((db) =>
  db.selectFrom('callback').selectAll().where('status', '=', 'open').orderBy('due').orderBy('created_at'),
);

const selectVersions = statement<object, Pick<CallbackTable, 'version'>>((db) =>
  db.selectFrom('callback').select('version').distinct().where('status', 'in', ['open', 'aside']),
);

const selectClosed = statement<{ since: number; most: number }, CallbackTable>((db, given) =>
  db
    .selectFrom('callback')
    .selectAll()
    .where('status', '=', 'done')
    .where('closed_at', '>=', given.since)
    .orderBy('closed_at', 'desc')
    .limit(given.most),
);

const selectOpenAttempts = statement<object, CallbackAttemptTable>((db) =>
  db
    .selectFrom('callback_attempt')
    .innerJoin('callback', 'callback.reference', 'callback_attempt.reference')
    .selectAll('callback_attempt')
    .where('callback.status', '=', 'open')
    .orderBy('callback_attempt.n'),
);

const selectAttempts = statement<{ reference: string }, CallbackAttemptTable>((db, given) =>
  db.selectFrom('callback_attempt').selectAll().where('reference', '=', given.reference).orderBy('n'),
);

const claim = statement<{ reference: string; staff: string; from: string }>((db, given) =>
  db
    .updateTable('callback')
    .set({ owner: given.staff })
    .where('reference', '=', given.reference)
    .where('status', '=', 'open')
    .where((or) => or.or([or('owner', 'is', null), or('owner', 'in', [given.staff, given.from])])),
);

const assign = statement<{ reference: string; staff: string | null }>((db, given) =>
  db
    .updateTable('callback')
    .set({ owner: given.staff })
    .where('reference', '=', given.reference)
    .where('status', '=', 'open'),
);

const insertAttempt = statement<CallbackAttemptTable>((db, given) =>
  db.insertInto('callback_attempt').values({
    reference: given.reference,
    n: given.n,
    at: given.at,
    staff: given.staff,
    outcome: given.outcome,
  }),
);

/** What is to be done, first what is due first; `overdue` is what should have been done at `now` (epoch ms). */
export async function listOpenCallbacks(session: Session, now: number): Promise<ListedCallback[]> {
  const rows = await session.all(selectOpen, {});
  const attempts = new Map<string, CallbackAttemptTable[]>();
  for (const attempt of await session.all(selectOpenAttempts, {})) {
    const known = attempts.get(attempt.reference);
    if (known) known.push(attempt);
    else attempts.set(attempt.reference, [attempt]);
  }
  const like = likeEachOther(rows);
  return rows.map((row) => ({
    ...row,
    overdue: row.due <= now,
    attempts: attempts.get(row.reference) ?? [],
    like: like.get(row.reference) ?? [],
  }));
}

/** What was closed since then (epoch milliseconds), the last first, at most so many. */
export async function listClosedCallbacks(session: Session, since: number, most: number): Promise<ListedCallback[]> {
  const rows = await session.all(selectClosed, { since, most });
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      overdue: false,
      attempts: await listAttempts(session, row.reference),
      like: [],
    })),
  );
}

/** The versions on which the residents asked whose promise is still to be kept. */
export async function versionsOfCallbacks(session: Session): Promise<string[]> {
  return (await session.all(selectVersions, {})).map(({ version }) => version);
}

/** What was tried for one promise, oldest first. */
export async function listAttempts(session: Session, reference: string): Promise<CallbackAttemptTable[]> {
  return session.all(selectAttempts, { reference });
}

/**
 * Takes a promise that nobody has, or that the colleague `from` has: of two who take it at once exactly one gets it, because
 * it is not with nobody, or with that colleague, any more.
 */
export async function takeCallback(
  session: Session,
  reference: string,
  { staff, from = staff }: { readonly staff: string; readonly from?: string },
): Promise<DeskAct> {
  const taken = await session.run(claim, { reference, staff, from });
  return taken > 0 ? after(session, reference) : { refused: (await whyNot(session, reference)) ?? 'taken' };
}

/** Gives a promise to a colleague, or back to everybody (null), whoever has it. */
export async function giveCallback(session: Session, reference: string, staff: string | null): Promise<DeskAct> {
  const given = await session.run(assign, { reference, staff });
  return given > 0 ? after(session, reference) : { refused: (await whyNot(session, reference)) ?? 'unknown' };
}

/** Records that it was tried, and makes who tried its owner when it had none. `at` in epoch milliseconds. */
export async function recordAttempt(
  session: Session,
  attempt: {
    readonly reference: string;
    readonly staff: string;
    readonly at: number;
    readonly outcome: AttemptOutcome;
  },
): Promise<DeskAct> {
  const refused = await whyNot(session, attempt.reference);
  if (refused) return { refused };
  const before = await listAttempts(session, attempt.reference);
  await session.run(insertAttempt, { ...attempt, n: before.length + 1 });
  await session.run(claim, { reference: attempt.reference, staff: attempt.staff, from: attempt.staff });
  return after(session, attempt.reference);
}

/** Why nothing can be done with this promise; undefined when it is open. */
async function whyNot(session: Session, reference: string): Promise<DeskRefusal | undefined> {
  const callback = await findCallback(session, reference);
  if (!callback) return 'unknown';
  return callback.status === 'open' ? undefined : 'not-open';
}

async function after(session: Session, reference: string): Promise<DeskAct> {
  const callback = await findCallback(session, reference);
  return callback ? { callback } : { refused: 'unknown' };
}
