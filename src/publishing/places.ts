import type { Session } from '../store/dialect.js';
import type { EditorPlaceTable } from '../store/publishing-tables.js';
import { statement } from '../store/statement.js';

/** How long a step is held after the last sign of life; milliseconds. */
const HELD = 60_000;

/** Who works on a step. */
export interface EditorPlace {
  readonly flow: string;
  readonly step: string;
  readonly staff: { readonly id: string; readonly name: string };
  readonly until: number;
}

const selectPlaces = statement<{ now: number }, EditorPlaceTable & { name: string | null }>((db, given) =>
  db
    .selectFrom('editor_place as place')
    .leftJoin('staff', 'staff.id', 'place.staff')
    .selectAll('place')
    .select('staff.name')
    .where('place.until', '>', given.now)
    .orderBy('place.flow')
    .orderBy('place.step'),
);

const upsertPlace = statement<EditorPlaceTable>((db, given) =>
  db
    .insertInto('editor_place')
    .values({ flow: given.flow, step: given.step, staff: given.staff, until: given.until })
    .onConflict((on) => on.columns(['flow', 'step']).doUpdateSet({ staff: given.staff, until: given.until })),
);

const deletePlace = statement<{ flow: string; step: string; staff: string }>((db, given) =>
  db
    .deleteFrom('editor_place')
    .where('flow', '=', given.flow)
    .where('step', '=', given.step)
    .where('staff', '=', given.staff),
);

const deleteOver = statement<{ now: number }>((db, given) =>
  db.deleteFrom('editor_place').where('until', '<=', given.now),
);

/** Who is where now. */
export async function listPlaces(session: Session, now: number): Promise<EditorPlace[]> {
  return (await session.all(selectPlaces, { now })).map(({ flow, step, staff, name, until }) => ({
    flow,
    step,
    staff: { id: staff, name: name ?? '' },
    until,
  }));
}

/** Holds a step for a minute, again or anew; whoever holds it already when that is somebody else. In a transaction. */
export async function holdPlace(
  session: Session,
  { flow, step, staff }: { readonly flow: string; readonly step: string; readonly staff: string },
  now: number,
): Promise<EditorPlace | { readonly until: number }> {
  const holder = (await listPlaces(session, now)).find((one) => one.flow === flow && one.step === step);
  if (holder && holder.staff.id !== staff) return holder;
  await session.run(deleteOver, { now });
  await session.run(upsertPlace, { flow, step, staff, until: now + HELD });
  return { until: now + HELD };
}

/** Lets a step go that one holds oneself. */
export async function leavePlace(
  session: Session,
  place: { readonly flow: string; readonly step: string; readonly staff: string },
): Promise<void> {
  await session.run(deletePlace, place);
}
