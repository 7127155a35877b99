import type { Session } from '../store/dialect.js';
import type { WalkingTable } from '../store/handoff-tables.js';
import { statement } from '../store/statement.js';

/** How long somebody may walk along with a caller: a working day. */
const LASTS = 12 * 3_600_000;

const insertWalk = statement<WalkingTable>((db, given) =>
  db
    .insertInto('walking')
    .values({ conversation: given.conversation, staff: given.staff, since: given.since })
    .onConflict((on) => on.columns(['conversation', 'staff']).doUpdateSet({ since: given.since })),
);

const selectWalk = statement<WalkingTable, WalkingTable>((db, given) =>
  db
    .selectFrom('walking')
    .selectAll()
    .where('conversation', '=', given.conversation)
    .where('staff', '=', given.staff)
    .where('since', '>', given.since),
);

const deleteOf = statement<{ conversation: string }>((db, given) =>
  db.deleteFrom('walking').where('conversation', '=', given.conversation),
);

const deleteBefore = statement<{ before: number }>((db, given) =>
  db.deleteFrom('walking').where('since', '<', given.before),
);

/** From `at` on somebody stands beside a caller, for a working day. */
export async function beginWalk(session: Session, conversation: string, staff: string, at: number): Promise<void> {
  await session.run(insertWalk, { conversation, staff, since: at });
}

/** Whether somebody walks along in this conversation at `now`. */
export async function walksAlong(session: Session, conversation: string, staff: string, now: number): Promise<boolean> {
  return (await session.all(selectWalk, { conversation, staff, since: now - LASTS })).length > 0;
}

/** Nobody walks along in this conversation any more. */
export async function endWalks(session: Session, conversation: string): Promise<void> {
  await session.run(deleteOf, { conversation });
}

/** Deletes the walks that are over; how many. */
export async function deleteOldWalks(session: Session, now: number): Promise<number> {
  return session.run(deleteBefore, { before: now - LASTS });
}
