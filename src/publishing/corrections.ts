import type { Session } from '../store/dialect.js';
import type { TextCorrectionTable } from '../store/publishing-tables.js';
import { statement } from '../store/statement.js';

const selectCorrection = statement<{ version: string }, Pick<TextCorrectionTable, 'corrected'>>((db, given) =>
  db.selectFrom('text_correction').select('corrected').where('version', '=', given.version),
);

const selectCorrected = statement<{ corrected: string }, Pick<TextCorrectionTable, 'corrected'>>((db, given) =>
  db.selectFrom('text_correction').select('corrected').where('corrected', '=', given.corrected).limit(1),
);

const moveOn = statement<{ version: string; corrected: string }>((db, given) =>
  db.updateTable('text_correction').set({ corrected: given.corrected }).where('corrected', '=', given.version),
);

const insertCorrection = statement<TextCorrectionTable>((db, given) =>
  db
    .insertInto('text_correction')
    .values({ version: given.version, corrected: given.corrected, publication: given.publication }),
);

const deleteCorrection = statement<{ version: string }>((db, given) =>
  db.deleteFrom('text_correction').where('version', '=', given.version),
);

const selectKept = statement<{ now: number }, { version: string; running: number }>((db, given) =>
  db
    .selectFrom('conversation')
    .select(['version', (row) => row.fn.countAll<number>().filterWhere('status', '=', 'active').as('running')])
    .where('status', '!=', 'erased')
    .where('delete_after', '>', given.now)
    .groupBy('version'),
);

/** The version on which conversations of this one go on; undefined when its texts stand. */
export async function correctionOf(session: Session, version: string): Promise<string | undefined> {
  return (await session.all(selectCorrection, { version }))[0]?.corrected;
}

/** Whether conversations of another version go on with this one. */
export async function isCorrection(session: Session, version: string): Promise<boolean> {
  return (await session.all(selectCorrected, { corrected: version })).length > 0;
}

/** From now on conversations on `version`, and on those that were corrected into it, go on with `corrected`. */
export async function addCorrection(session: Session, row: TextCorrectionTable): Promise<void> {
  await keepUncorrected(session, row.corrected);
  await session.run(moveOn, row);
  await session.run(insertCorrection, row);
}

/** What is said now stands: a correction that was itself taken back is over. So they never go round in a circle. */
export async function keepUncorrected(session: Session, version: string): Promise<void> {
  await session.run(deleteCorrection, { version });
}

/** The versions of conversations that are kept at `now` (epoch milliseconds), and how many run; one that ended can be resumed. */
export async function keptVersions(
  session: Session,
  now: number,
): Promise<readonly { readonly version: string; readonly running: number }[]> {
  return session.all(selectKept, { now });
}
