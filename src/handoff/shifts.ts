import type { Session } from '../store/dialect.js';
import type { ShiftStatus, ShiftTable } from '../store/handoff-tables.js';
import { statement } from '../store/statement.js';

/** What a staff member says about their own work: here, away for a moment, or not here. */
export interface Shift {
  readonly staff: string;
  /** As residents read it. */
  readonly name: string;
  readonly status: ShiftStatus;
  /** How many talks at once they want. */
  readonly mostTalks: number;
}

/** How many talks at once somebody has who never said. */
export const USUAL_TALKS = 3;

const upsertShift = statement<ShiftTable>((db, given) =>
  db
    .insertInto('shift')
    .values({ staff: given.staff, status: given.status, most_talks: given.most_talks, since: given.since })
    .onConflict((on) =>
      on.column('staff').doUpdateSet({ status: given.status, most_talks: given.most_talks, since: given.since }),
    ),
);

const selectShifts = statement<object, ShiftTable & { name: string }>((db) =>
  db.selectFrom('shift').innerJoin('staff', 'staff.id', 'shift.staff').selectAll('shift').select('staff.name'),
);

/** Keeps what somebody said about their shift, since `at` (epoch milliseconds). */
export async function saveShift(session: Session, shift: Omit<Shift, 'name'>, at: number): Promise<void> {
  const { staff, status, mostTalks } = shift;
  await session.run(upsertShift, { staff, status, most_talks: mostTalks, since: at });
}

/** What everybody said last. */
export async function listShifts(session: Session): Promise<Shift[]> {
  const rows = await session.all(selectShifts, {});
  return rows.map(({ staff, name, status, most_talks }) => ({ staff, name, status, mostTalks: most_talks }));
}
