import type { Insertable } from 'kysely';
import type { Session } from '../store/dialect.js';
import type { PlannedPublicationTable, PlannedStatus } from '../store/publishing-tables.js';
import { statement } from '../store/statement.js';
import { authorOf } from './author-of.js';
import type { WarningReason } from './unanswered.js';

/** Most plans in a list: newest first. */
const MOST = 200;
/** A server that began with a plan and did not end it in this time is gone; milliseconds. */
const GIVEN_UP = 10 * 60_000;

/** Files that will be published at a moment, unless they do not check by then. */
export interface Plan {
  readonly id: number;
  /** The stored version with the files, and the one that was live when it was planned. */
  readonly version: string;
  readonly base: string;
  readonly at: number;
  readonly madeAt: number;
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly message: string;
  readonly reasons: readonly WarningReason[];
  readonly status: PlannedStatus;
  /** In words for editors. */
  readonly refusal: string | null;
}

type NewPlan = Omit<Insertable<PlannedPublicationTable>, 'id' | 'begun_at' | 'refusal' | 'status'>;
type Row = Omit<PlannedPublicationTable, 'id'> & { id: number; name: string | null };

const insertPlan = statement<NewPlan>((db, given) =>
  db.insertInto('planned_publication').values({
    version: given.version,
    base: given.base,
    at: given.at,
    made_at: given.made_at,
    author: given.author,
    message: given.message,
    reasons: given.reasons,
    status: 'waiting',
    begun_at: null,
    refusal: null,
  }),
);

const selectPlans = statement<{ most: number }, Row>((db, given) =>
  db
    .selectFrom('planned_publication as plan')
    .leftJoin('staff', 'staff.id', 'plan.author')
    .selectAll('plan')
    .select('staff.name')
    .orderBy('plan.id', 'desc')
    .limit(given.most),
);

const selectDue = statement<{ now: number; gone: number }, Row>((db, given) =>
  db
    .selectFrom('planned_publication as plan')
    .leftJoin('staff', 'staff.id', 'plan.author')
    .selectAll('plan')
    .select('staff.name')
    .where((w) =>
      w.or([
        w.and([w('plan.status', '=', 'waiting'), w('plan.at', '<=', given.now)]),
        w.and([w('plan.status', '=', 'running'), w('plan.begun_at', '<', given.gone)]),
      ]),
    )
    .orderBy('plan.at')
    .orderBy('plan.id'),
);

const claimPlan = statement<{ id: number; now: number; gone: number }>((db, given) =>
  db
    .updateTable('planned_publication')
    .set({ status: 'running', begun_at: given.now })
    .where('id', '=', given.id)
    .where((w) => w.or([w('status', '=', 'waiting'), w('begun_at', '<', given.gone)])),
);

const updatePlan = statement<{ id: number; from: string; to: string; refusal: string | null }>((db, given) =>
  db
    .updateTable('planned_publication')
    .set({ status: given.to as PlannedStatus, refusal: given.refusal })
    .where('id', '=', given.id)
    .where('status', '=', given.from as PlannedStatus),
);

const selectLast = statement<object, { id: number | null }>((db) =>
  db.selectFrom('planned_publication').select((w) => w.fn.max('id').as('id')),
);

/** Writes down what to publish when; its number. The version must be stored. */
export async function addPlan(
  session: Session,
  plan: Pick<Plan, 'version' | 'base' | 'at' | 'madeAt' | 'message' | 'reasons'> & { readonly author: string },
): Promise<number> {
  const { madeAt, reasons, ...rest } = plan;
  await session.run(insertPlan, { ...rest, made_at: madeAt, reasons: JSON.stringify(reasons) });
  return (await session.all(selectLast, {}))[0]?.id ?? 0;
}

/** The last plans, newest first. */
export async function listPlans(session: Session): Promise<Plan[]> {
  return (await session.all(selectPlans, { most: MOST })).map(planOf);
}

/** What should be published by now, in that order. */
export async function duePlans(session: Session, now: number): Promise<Plan[]> {
  return (await session.all(selectDue, { now, gone: now - GIVEN_UP })).map(planOf);
}

/** Takes a due plan for this server; false when another one has it. */
export async function beginPlan(session: Session, id: number, now: number): Promise<boolean> {
  return (await session.run(claimPlan, { id, now, gone: now - GIVEN_UP })) > 0;
}

/** Ends a plan that was begun; with a refusal it was not published. */
export async function endPlan(session: Session, id: number, refusal: string | null): Promise<void> {
  await session.run(updatePlan, { id, from: 'running', to: refusal === null ? 'done' : 'refused', refusal });
}

/** Stops a plan that waits; false when there is none. */
export async function cancelPlan(session: Session, id: number): Promise<boolean> {
  return (await session.run(updatePlan, { id, from: 'waiting', to: 'cancelled', refusal: null })) > 0;
}

function planOf({ name, author, reasons, made_at, begun_at: _, ...row }: Row): Plan {
  return {
    ...row,
    madeAt: made_at,
    author: authorOf({ author, name }),
    reasons: JSON.parse(reasons) as WarningReason[],
  };
}
