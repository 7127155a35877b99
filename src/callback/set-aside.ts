import type { CallbackStatus, CallbackTable } from '../store/callback-tables.js';
import type { Session } from '../store/dialect.js';
import { statement } from '../store/statement.js';

const move = statement<{ reference: string; from: CallbackStatus; to: CallbackStatus }>((db, given) =>
  db
    .updateTable('callback')
    .set({ status: given.to })
    .where('reference', '=', given.reference)
    .where('status', '=', given.from)
    // What somebody does already, or has tried, is not put away with the others.
    .where('owner', 'is', null)
    .where((none) =>
      none.not(
        none.exists(
          none
            .selectFrom('callback_attempt')
            .select('callback_attempt.n')
            .whereRef('callback_attempt.reference', '=', 'callback.reference'),
        ),
      ),
    ),
);

const selectAside = statement<object, CallbackTable>((db) =>
  db.selectFrom('callback').selectAll().where('status', '=', 'aside').orderBy('created_at'),
);

/** Sets promises aside that nobody has taken or tried; which ones. Their places are free again. */
export async function setAside(session: Session, references: readonly string[]): Promise<readonly string[]> {
  return moved(session, references, { from: 'open', to: 'aside' });
}

/** Puts promises back that were set aside; which ones. They may be more than there are places. */
export async function putBack(session: Session, references: readonly string[]): Promise<readonly string[]> {
  return moved(session, references, { from: 'aside', to: 'open' });
}

/** What was set aside, the oldest first. */
export async function listAside(session: Session): Promise<CallbackTable[]> {
  return session.all(selectAside, {});
}

async function moved(
  session: Session,
  references: readonly string[],
  way: { readonly from: CallbackStatus; readonly to: CallbackStatus },
): Promise<readonly string[]> {
  const done: string[] = [];
  for (const reference of new Set(references)) {
    if ((await session.run(move, { reference, ...way })) > 0) done.push(reference);
  }
  return done;
}
