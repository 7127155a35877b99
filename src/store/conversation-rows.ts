import type { Session } from './dialect.js';
import { statement } from './statement.js';
import type { ConversationTable } from './tables.js';

const insertRow = statement<ConversationTable>((db, given) =>
  db.insertInto('conversation').values({
    id: given.id,
    version: given.version,
    flow: given.flow,
    language: given.language,
    last_seq: given.last_seq,
    status: given.status,
    created_at: given.created_at,
    last_at: given.last_at,
    delete_after: given.delete_after,
  }),
);

type Progress = Omit<ConversationTable, 'created_at'>;

const updateRow = statement<Progress>((db, given) =>
  db
    .updateTable('conversation')
    .set((row) => ({
      version: given.version,
      flow: given.flow,
      language: given.language,
      last_seq: given.last_seq,
      status: given.status,
      last_at: given.last_at,
      delete_after: row
        .case()
        .when('delete_after', '<', given.delete_after)
        .then(given.delete_after)
        .else(row.ref('delete_after'))
        .end(),
    }))
    .where('id', '=', given.id),
);

const selectRow = statement<{ id: string }, ConversationTable>((db, given) =>
  db.selectFrom('conversation').selectAll().where('id', '=', given.id),
);

const keepRow = statement<{ id: string; until: number }>((db, given) =>
  db
    .updateTable('conversation')
    .set({ delete_after: given.until })
    .where('id', '=', given.id)
    .where('delete_after', '<', given.until),
);

const deleteDue = statement<{ now: number }>((db, given) =>
  db.deleteFrom('conversation').where('delete_after', '<=', given.now),
);

/** Makes the row of a new conversation; everything else refers to it. */
export async function insertConversation(session: Session, row: ConversationTable): Promise<void> {
  await session.run(insertRow, row);
}

/** Brings the row up to date with the log after a turn; it is never kept shorter than it was. */
export async function updateConversation(session: Session, row: Progress): Promise<void> {
  await session.run(updateRow, row);
}

/** The row of a conversation, or undefined when there is none (any more). */
export async function findConversation(session: Session, id: string): Promise<ConversationTable | undefined> {
  return (await session.all(selectRow, { id }))[0];
}

/** Keeps a conversation at least until that time (epoch milliseconds). */
export async function keepConversation(session: Session, id: string, until: number): Promise<void> {
  await session.run(keepRow, { id, until });
}

/** Deletes the conversations whose time has come, with everything that belongs to them; how many. */
export async function deleteDueConversations(session: Session, now: number): Promise<number> {
  return session.run(deleteDue, { now });
}
