import type { Session } from './dialect.js';
import { statement } from './statement.js';
import type { TurnTable } from './tables.js';

const insertTurn = statement<TurnTable>((db, given) =>
  db
    .insertInto('turn')
    .values({ conversation: given.conversation, turn_id: given.turn_id, seq: given.seq, at: given.at }),
);

const selectTurn = statement<{ conversation: string; turn_id: string }, TurnTable>((db, given) =>
  db.selectFrom('turn').selectAll().where('conversation', '=', given.conversation).where('turn_id', '=', given.turn_id),
);

const deleteOf = statement<{ conversation: string }>((db, given) =>
  db.deleteFrom('turn').where('conversation', '=', given.conversation),
);

const unnameEvents = statement<{ conversation: string; turn: string }>((db, given) =>
  db.updateTable('event').set({ turn: given.turn }).where('conversation', '=', given.conversation),
);

/** Remembers that this turn was taken. Fails with a conflict (`isConflict`) when it was taken before. */
export async function addTurn(session: Session, turn: TurnTable): Promise<void> {
  await session.run(insertTurn, turn);
}

/** The turn with this id, when it was taken before. */
export async function findTurn(session: Session, conversation: string, turnId: string): Promise<TurnTable | undefined> {
  return (await session.all(selectTurn, { conversation, turn_id: turnId }))[0];
}

/** Forgets the turns of one conversation: a client may have made their names from what the resident wrote. */
export async function deleteTurns(session: Session, conversation: string): Promise<void> {
  await session.run(deleteOf, { conversation });
  await session.run(unnameEvents, { conversation, turn: '' });
}
