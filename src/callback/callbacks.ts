import type { CallbackStatus, CallbackTable } from '../store/callback-tables.js';
import type { Session } from '../store/dialect.js';
import { statement } from '../store/statement.js';
import { rememberDue } from './kept-rate.js';

/** The promise of a call. Name and number are not in its row: they lie in `personal_text` under its event. */
type Callback = CallbackTable;

/** A promise as the resident made it; the rest is the desk's. */
export type AskedCallback = Omit<Callback, 'promised_at' | 'owner' | 'outcome' | 'closed_at' | 'closed_by'>;

const insertCallback = statement<AskedCallback & Pick<Callback, 'promised_at'>>((db, given) => {
  const changing = {
    seq: given.seq,
    slot: given.slot,
    slot_from: given.slot_from,
    slot_until: given.slot_until,
    promised_at: given.promised_at,
    due: given.due,
    status: given.status,
    way: given.way,
    flow: given.flow,
    step: given.step,
    language: given.language,
    version: given.version,
    phone_key: given.phone_key,
    email_key: given.email_key,
    delete_after: given.delete_after,
  };
  const { reference, conversation, created_at } = given;
  return db
    .insertInto('callback')
    .values({ reference, conversation, created_at, ...changing })
    .onConflict((on) =>
      on.column('reference').doUpdateSet(changing).where('callback.conversation', '=', given.conversation),
    );
});

const cancel = statement<{ conversation: string; reference: string; status: CallbackStatus }>((db, given) =>
  db
    .updateTable('callback')
    .set({ status: given.status, phone_key: null, email_key: null })
    .where('conversation', '=', given.conversation)
    .where('reference', '=', given.reference),
);

const eraseOf = statement<{ conversation: string; erased: CallbackStatus }>((db, given) =>
  db
    .updateTable('callback')
    .set({ status: given.erased, phone_key: null, email_key: null })
    .where('conversation', '=', given.conversation)
    .where('status', '!=', 'done'),
);

const selectOf = statement<{ conversation: string }, Callback>((db, given) =>
  db.selectFrom('callback').selectAll().where('conversation', '=', given.conversation).orderBy('created_at'),
);

const selectOne = statement<{ reference: string }, Callback>((db, given) =>
  db.selectFrom('callback').selectAll().where('reference', '=', given.reference),
);

const deleteDue = statement<{ now: number }>((db, given) =>
  db.deleteFrom('callback').where('delete_after', '<=', given.now),
);

/**
 * Keeps a request to be called; the same reference again changes it, and for another part of a day makes it a new promise:
 * what was tried before does not count for that. False when the reference belongs to another conversation already.
 */
export async function keepCallback(session: Session, callback: AskedCallback): Promise<boolean> {
  const { reference, slot, created_at: now } = callback;
  const before = await findCallback(session, reference);
  const stays = before?.slot === slot;
  if (before && !stays) await rememberDue(session, before, now);
  return (await session.run(insertCallback, { ...callback, promised_at: stays ? before.promised_at : now })) > 0;
}

/** The resident does not want the call any more. `at` in epoch milliseconds. */
export async function cancelCallback(
  session: Session,
  { conversation, reference, at }: { readonly conversation: string; readonly reference: string; readonly at: number },
): Promise<void> {
  const before = await findCallback(session, reference);
  if (before?.conversation === conversation) await rememberDue(session, before, at);
  await session.run(cancel, { conversation, reference, status: 'cancelled' });
}

/** The resident erased name and number at `at` (epoch milliseconds): nobody can be called. */
export async function eraseCallbacks(session: Session, conversation: string, at: number): Promise<void> {
  for (const callback of await listCallbacks(session, conversation)) await rememberDue(session, callback, at);
  await session.run(eraseOf, { conversation, erased: 'erased' });
}

/** The calls asked for in one conversation, oldest first. */
export async function listCallbacks(session: Session, conversation: string): Promise<Callback[]> {
  return session.all(selectOf, { conversation });
}

/** The promise with this reference. */
export async function findCallback(session: Session, reference: string): Promise<Callback | undefined> {
  return (await session.all(selectOne, { reference }))[0];
}

/** Deletes the requests whose time has come (`now` in epoch milliseconds); how many. */
export async function deleteDueCallbacks(session: Session, now: number): Promise<number> {
  return session.run(deleteDue, { now });
}
