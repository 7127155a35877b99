import type { Session } from '../store/dialect.js';
import type { StepCountTable } from '../store/insight-tables.js';
import { statement } from '../store/statement.js';
import type { ConversationTable } from '../store/tables.js';
import type { StepSignal } from './step-signals.js';

/** So long after its last event a conversation is over, milliseconds: who comes back the next day was not stuck. */
const QUIET = 24 * 3_600_000;
/** Conversations that are looked for at once: to find them, all are looked through. */
const AT_ONCE = 1000;

type Over = Pick<ConversationTable, 'id' | 'version' | 'created_at'>;

const selectOver = statement<{ now: number; quiet: number; atOnce: number }, Over>((db, given) =>
  db
    .selectFrom('conversation')
    .leftJoin('counted_conversation', 'counted_conversation.conversation', 'conversation.id')
    .select(['conversation.id', 'conversation.version', 'conversation.created_at'])
    .where('counted_conversation.conversation', 'is', null)
    .where(({ and, eb, exists, not, or, selectFrom }) =>
      or([
        eb('conversation.delete_after', '<=', given.now),
        and([
          eb('conversation.last_at', '<=', given.quiet),
          not(
            exists(
              selectFrom('resumption')
                .select('resumption.conversation')
                .whereRef('resumption.conversation', '=', 'conversation.id')
                .where('resumption.until', '>', given.now),
            ),
          ),
        ]),
      ]),
    )
    .limit(given.atOnce),
);

const insertCounted = statement<{ conversation: string }>((db, given) =>
  db
    .insertInto('counted_conversation')
    .values({ conversation: given.conversation })
    .onConflict((on) => on.doNothing()),
);

const addAmount = statement<StepCountTable>((db, given) =>
  db
    .insertInto('step_count')
    .values({
      month: given.month,
      flow: given.flow,
      step: given.step,
      signal: given.signal,
      amount: given.amount,
    })
    .onConflict((on) =>
      on
        .columns(['month', 'flow', 'step', 'signal'])
        .doUpdateSet((row) => ({ amount: row('step_count.amount', '+', given.amount) })),
    ),
);

const selectCounts = statement<{ from: string; until: string }, Omit<StepCountTable, 'month'>>((db, given) =>
  db
    .selectFrom('step_count')
    .select(['flow', 'step', 'signal'])
    .select((select) => select.fn.sum<number>('amount').as('amount'))
    .where('month', '>=', given.from)
    .where('month', '<=', given.until)
    .groupBy(['flow', 'step', 'signal']),
);

const selectMonths = statement<object, Pick<StepCountTable, 'month'>>((db) =>
  db.selectFrom('step_count').select('month').distinct().orderBy('month', 'desc'),
);

const deleteBefore = statement<{ month: string }>((db, given) =>
  db.deleteFrom('step_count').where('month', '<', given.month),
);

/** Some conversations that are over and were not counted; those that will be deleted now among them. */
export async function listOver(session: Session, now: number): Promise<readonly Over[]> {
  return session.all(selectOver, { now, quiet: now - QUIET, atOnce: AT_ONCE });
}

/** Counts a conversation under the month in which it began (`YYYY-MM`), once: again changes nothing. */
export async function countConversation(
  session: Session,
  conversation: string,
  month: string,
  signals: readonly StepSignal[],
): Promise<void> {
  if ((await session.run(insertCounted, { conversation })) === 0) return;
  for (const { flow, step, signal } of signals) await session.run(addAmount, { month, flow, step, signal, amount: 1 });
}

/** How often each thing happened at each step, from one month until and with another. */
export async function readCounts(
  session: Session,
  from: string,
  until: string,
): Promise<readonly Omit<StepCountTable, 'month'>[]> {
  return session.all(selectCounts, { from, until });
}

/** The months of which there are counts, newest first. */
export async function listMonths(session: Session): Promise<readonly string[]> {
  return (await session.all(selectMonths, {})).map(({ month }) => month);
}

/** Deletes the counts of before a month; how many. */
export async function deleteOldCounts(session: Session, month: string): Promise<number> {
  return session.run(deleteBefore, { month });
}
