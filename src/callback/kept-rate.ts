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
          .whereRef('callback_attempt.at', '<=', 'callback.due'),
      ),
    ),
);

/**
 * Of the promises due from `from` to `until` (epoch milliseconds, `until` not included) how many were kept: the resident
 * was spoken to before the end of the slot. Cancelled and erased ones count for neither.
 */
export async function keptRate(session: Session, from: number, until: number): Promise<KeptRate> {
  const [due] = await session.all(countDue, { from, until });
  const [kept] = await session.all(countKept, { from, until });
  return { due: Number(due?.amount ?? 0), kept: Number(kept?.amount ?? 0) };
}
