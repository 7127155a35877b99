import type { Session } from '../store/dialect.js';
import { statement } from '../store/statement.js';
import type { CallbackStatus, CallbackTable } from '../store/tables.js';

/** The phone call that is kept. Name and number are not in its row: they lie in `personal_text` under its event. */
type Callback = CallbackTable;

const insertCallback = statement<CallbackTable>((db, given) =>
  db
    .insertInto('callback')
    .values({
      reference: given.reference,
      conversation: given.conversation,
      seq: given.seq,
      slot_from: given.slot_from,
      slot_until: given.slot_until,
      status: given.status,
      created_at: given.created_at,
      delete_after: given.delete_after,
    })
    .onConflict((on) =>
      on
        .column('reference')
        .doUpdateSet({
          seq: given.seq,
          slot_from: given.slot_from,
          slot_until: given.slot_until,
          status: given.status,
          delete_after: given.delete_after,
        })
        .where('callback.conversation', '=', given.conversation),
    ),
);

const updateStatus = statement<{ conversation: string; reference: string; status: CallbackStatus }>((db, given) =>
  db
    .updateTable('callback')
    .set({ status: given.status })
    .where('conversation', '=', given.conversation)
    .where('reference', '=', given.reference),
);

const eraseOf = statement<{ conversation: string; erased: CallbackStatus }>((db, given) =>
  db.updateTable('callback').set({ status: given.erased }).where('conversation', '=', given.conversation),
);

const selectOf = statement<{ conversation: string }, CallbackTable>((db, given) =>
  db.selectFrom('callback').selectAll().where('conversation', '=', given.conversation).orderBy('created_at'),
);

const deleteDue = statement<{ now: number }>((db, given) =>
  db.deleteFrom('callback').where('delete_after', '<=', given.now),
);

/**
 * Keeps a request to be called; the same reference again changes it. False when the reference belongs to another
 * conversation already.
 */
export async function keepCallback(session: Session, callback: Callback): Promise<boolean> {
  return (await session.run(insertCallback, callback)) > 0;
}

/** The resident does not want the call any more. */
export async function cancelCallback(session: Session, conversation: string, reference: string): Promise<void> {
  await session.run(updateStatus, { conversation, reference, status: 'cancelled' });
}

/** The resident erased name and number: nobody can be called. */
export async function eraseCallbacks(session: Session, conversation: string): Promise<void> {
  await session.run(eraseOf, { conversation, erased: 'erased' });
}

/** The calls asked for in one conversation, oldest first. */
export async function listCallbacks(session: Session, conversation: string): Promise<Callback[]> {
  return session.all(selectOf, { conversation });
}

/** Deletes the requests whose time has come (`now` in epoch milliseconds); how many. */
export async function deleteDueCallbacks(session: Session, now: number): Promise<number> {
  return session.run(deleteDue, { now });
}
