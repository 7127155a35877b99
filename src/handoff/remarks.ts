import type { Session } from '../store/dialect.js';
import type { RemarkTable } from '../store/handoff-tables.js';
import { statement } from '../store/statement.js';

/** "Deze stap klopt niet", with the name of who said so. */
export type Remark = RemarkTable & { readonly by: string };

const DAY = 24 * 3_600_000;
/** How long a remark that is dealt with stays. */
const KEEP = 90 * DAY;

const insertRemark = statement<RemarkTable>((db, given) =>
  db.insertInto('remark').values({
    id: given.id,
    at: given.at,
    staff: given.staff,
    flow: given.flow,
    step: given.step,
    title: given.title,
    text: given.text,
    done: given.done,
  }),
);

const selectAll = statement<object, Remark>((db) =>
  db
    .selectFrom('remark')
    .leftJoin('staff', 'staff.id', 'remark.staff')
    .selectAll('remark')
    .select((select) => select.fn.coalesce('staff.name', select.val('')).as('by'))
    .orderBy('remark.done')
    .orderBy('remark.at', 'desc'),
);

const updateDone = statement<{ id: string; done: 0 | 1 }>((db, given) =>
  db.updateTable('remark').set({ done: given.done }).where('id', '=', given.id),
);

const deleteDone = statement<{ before: number; longest: number }>((db, given) =>
  db
    .deleteFrom('remark')
    .where((where) => where.or([where.and({ done: 1 }).and('at', '<', given.before), where('at', '<', given.longest)])),
);

/** Puts a remark on the list of the editors. */
export async function addRemark(session: Session, remark: RemarkTable): Promise<void> {
  await session.run(insertRemark, remark);
}

/** All remarks: open ones first, newest first. */
export async function listRemarks(session: Session): Promise<Remark[]> {
  return session.all(selectAll, {});
}

/** Whether a remark is dealt with; false when there is no such remark. */
export async function settleRemark(session: Session, id: string, done: boolean): Promise<boolean> {
  return (await session.run(updateDone, { id, done: done ? 1 : 0 })) > 0;
}

/** Deletes the remarks that were dealt with long ago, and all older than `keepDays`; how many. */
export async function deleteOldRemarks(session: Session, now: number, keepDays: number): Promise<number> {
  return session.run(deleteDone, { before: now - KEEP, longest: now - keepDays * DAY });
}
