import type { CallbackPastTable, CallbackTable } from '../store/callback-tables.js';
import type { Session } from '../store/dialect.js';
import { statement } from '../store/statement.js';

/** Of the promises that were due: how many were kept. */
interface KeptRate {
  readonly due: number;
  readonly kept: number;
}

const countDue = statement<{ from: number; until: number }, { amount: number }>((db, given) =>
  db
    .selectFrom('callback')
    .select((count) => count.fn.countAll<number>().as('amount'))
    .where('status', 'in', ['open', 'done'])
    .where('due', '>=', given.from)
    .where('due', '<', given.until),
);

const countKept = statement<{ from: number; until: number }, { amount: number }>((db, given) =>
  db
    .selectFrom('callback')
    .select((count) => count.fn.countAll<number>().as('amount'))
    .where('status', 'in', ['open', 'done'])
    .where('due', '>=', given.from)
    .where('due', '<', given.until)
    .where((kept) =>
      kept.exists(
        kept
          .selectFrom('callback_attempt')
          .select('callback_attempt.n')
          .whereRef('callback_attempt.reference', '=', 'callback.reference')
          .where('callback_attempt.outcome', '=', 'spoken')
          .whereRef('callback_attempt.at', '>=', 'callback.promised_at')
          .whereRef('callback_attempt.at', '<=', 'callback.due'),
      ),
    ),
);

const countPast = statement<{ from: number; until: number }, { amount: number; kept: number | null }>((db, given) =>
  db
    .selectFrom('callback_past')
    .select((count) => [count.fn.countAll<number>().as('amount'), count.fn.sum<number>('kept').as('kept')])
    .where('due', '>=', given.from)
    .where('due', '<', given.until),
);

const selectSpoken = statement<{ reference: string; from: number; until: number }, { n: number }>((db, given) =>
  db
    .selectFrom('callback_attempt')
    .select('n')
    .where('reference', '=', given.reference)
    .where('outcome', '=', 'spoken')
    .where('at', '>=', given.from)
    .where('at', '<=', given.until),
);

const insertPast = statement<CallbackPastTable>((db, given) =>
  db
    .insertInto('callback_past')
    .values({ reference: given.reference, due: given.due, kept: given.kept })
    .onConflict((on) => on.columns(['reference', 'due']).doNothing()),
);

/**
 * Of the promises due from `from` to `until` (epoch milliseconds, `until` not included) how many were kept: the resident
 * was spoken to before the end of the slot. What was cancelled, erased or moved before it was due counts for neither.
 */
export async function keptRate(session: Session, from: number, until: number): Promise<KeptRate> {
  const [due] = await session.all(countDue, { from, until });
  const [kept] = await session.all(countKept, { from, until });
  const [past] = await session.all(countPast, { from, until });
  return {
    due: Number(due?.amount ?? 0) + Number(past?.amount ?? 0),
    kept: Number(kept?.amount ?? 0) + Number(past?.kept ?? 0),
  };
}

/**
 * To be called before the resident moves or withdraws a promise at `now` (epoch milliseconds): when its time is over, it
 * stays kept or missed.
 */
export async function rememberDue(session: Session, callback: CallbackTable, now: number): Promise<void> {
  const { reference, status, promised_at: from, due } = callback;
  if (status !== 'open' || due > now) return;
  const spoken = await session.all(selectSpoken, { reference, from, until: due });
  await session.run(insertPast, { reference, due, kept: spoken.length > 0 ? 1 : 0 });
}
