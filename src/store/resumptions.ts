import type { Session } from './dialect.js';
import { statement } from './statement.js';
import type { ResumptionTable } from './tables.js';

const insertCode = statement<ResumptionTable>((db, given) =>
  db
    .insertInto('resumption')
    .values({ code_hash: given.code_hash, conversation: given.conversation, until: given.until })
    .onConflict((on) =>
      on
        .column('code_hash')
        .doUpdateSet({ until: given.until })
        .where('resumption.conversation', '=', given.conversation),
    ),
);

const selectCode = statement<{ code_hash: string }, ResumptionTable>((db, given) =>
  db.selectFrom('resumption').selectAll().where('code_hash', '=', given.code_hash),
);

const selectOf = statement<{ conversation: string }, ResumptionTable>((db, given) =>
  db.selectFrom('resumption').selectAll().where('conversation', '=', given.conversation),
);

const deleteOf = statement<{ conversation: string }>((db, given) =>
  db.deleteFrom('resumption').where('conversation', '=', given.conversation),
);

const deleteDue = statement<{ now: number }>((db, given) =>
  db.deleteFrom('resumption').where('until', '<=', given.now),
);

/**
 * Lets whoever knows the code with this hash go on with a conversation, until that time (epoch milliseconds); the same
 * code again moves the time. False when the code opens another conversation already.
 */
export async function addResumption(session: Session, resumption: ResumptionTable): Promise<boolean> {
  return (await session.run(insertCode, resumption)) > 0;
}

/** The resumption with this hash that is still good at `now`. */
export async function findResumption(
  session: Session,
  codeHash: string,
  now: number,
): Promise<ResumptionTable | undefined> {
  const [found] = await session.all(selectCode, { code_hash: codeHash });
  return found && found.until > now ? found : undefined;
}

/** The codes of one conversation, by their hashes. */
export async function listResumptions(session: Session, conversation: string): Promise<ResumptionTable[]> {
  return session.all(selectOf, { conversation });
}

/** Makes every code of one conversation worthless. */
export async function deleteResumptions(session: Session, conversation: string): Promise<number> {
  return session.run(deleteOf, { conversation });
}

/** Deletes the codes that are past their time; how many. */
export async function deleteDueResumptions(session: Session, now: number): Promise<number> {
  return session.run(deleteDue, { now });
}
