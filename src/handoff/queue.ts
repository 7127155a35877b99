import type { Session } from '../store/dialect.js';
import type { QueueEntryTable } from '../store/handoff-tables.js';
import { statement } from '../store/statement.js';

/** A resident who waits for a person or talks with one. */
export type QueueEntry = QueueEntryTable;

/** What the talk is about: where the resident stands, and how they read. */
export type Topic = Pick<QueueEntryTable, 'flow' | 'step' | 'language' | 'simple'>;

/** Longer than any time since 1970: whoever comes back stands before everybody who is new, in the order of coming back. */
const BEFORE_ALL = 10_000_000_000_000;

const insertEntry = statement<Topic & { conversation: string; at: number }>((db, given) =>
  db
    .insertInto('queue_entry')
    .values({
      conversation: given.conversation,
      status: 'waiting',
      since: given.at,
      place: given.at,
      returned: null,
      team: null,
      for_staff: null,
      flow: given.flow,
      step: given.step,
      language: given.language,
      simple: given.simple,
      staff: null,
      taken_at: null,
      seen_n: 0,
    })
    .onConflict((on) => on.column('conversation').doNothing()),
);

const takeEntry = statement<{ conversation: string; staff: string; at: number }>((db, given) =>
  db
    .updateTable('queue_entry')
    .set({
      status: 'talking',
      staff: given.staff,
      taken_at: given.at,
      team: null,
      for_staff: null,
      returned: null,
      seen_n: 0,
    })
    .where('conversation', '=', given.conversation)
    .where('status', '=', 'waiting'),
);

interface Back extends Pick<QueueEntryTable, 'conversation' | 'returned' | 'team' | 'for_staff'> {
  readonly at: number;
  readonly place: number;
}

const returnEntry = statement<Back>((db, given) =>
  db
    .updateTable('queue_entry')
    .set({
      status: 'waiting',
      since: given.at,
      place: given.place,
      returned: given.returned,
      team: given.team,
      for_staff: given.for_staff,
      staff: null,
      taken_at: null,
    })
    .where('conversation', '=', given.conversation),
);

const deleteEntry = statement<{ conversation: string }>((db, given) =>
  db.deleteFrom('queue_entry').where('conversation', '=', given.conversation),
);

const updateTopic = statement<Topic & { conversation: string }>((db, given) =>
  db
    .updateTable('queue_entry')
    .set({ flow: given.flow, step: given.step, language: given.language, simple: given.simple })
    .where('conversation', '=', given.conversation),
);

const updateSeen = statement<{ conversation: string; staff: string; n: number }>((db, given) =>
  db
    .updateTable('queue_entry')
    .set({ seen_n: given.n })
    .where('conversation', '=', given.conversation)
    .where('staff', '=', given.staff)
    .where('seen_n', '<', given.n),
);

const selectEntry = statement<{ conversation: string }, QueueEntryTable>((db, given) =>
  db.selectFrom('queue_entry').selectAll().where('conversation', '=', given.conversation),
);

const selectStatus = statement<{ status: QueueEntryTable['status'] }, QueueEntryTable>((db, given) =>
  db
    .selectFrom('queue_entry')
    .selectAll()
    .where('status', '=', given.status)
    .orderBy('place')
    .orderBy('since')
    .orderBy('conversation'),
);

const selectFirst = statement<{ most: number }, QueueEntryTable>((db, given) =>
  db
    .selectFrom('queue_entry')
    .selectAll()
    .where('status', '=', 'waiting')
    .orderBy('place')
    .orderBy('since')
    .orderBy('conversation')
    .limit(given.most),
);

const selectMeantFor = statement<{ staff: string }, QueueEntryTable>((db, given) =>
  db
    .selectFrom('queue_entry')
    .selectAll()
    .where('status', '=', 'waiting')
    .where('for_staff', '=', given.staff)
    .orderBy('place'),
);

const countWaitingRows = statement<object, { amount: number }>((db) =>
  db
    .selectFrom('queue_entry')
    .select((count) => count.fn.countAll<number>().as('amount'))
    .where('status', '=', 'waiting'),
);

const countBefore = statement<Pick<QueueEntryTable, 'place' | 'since' | 'conversation'>, { amount: number }>(
  (db, given) =>
    db
      .selectFrom('queue_entry')
      .select((count) => count.fn.countAll<number>().as('amount'))
      .where('status', '=', 'waiting')
      .where('place', '<=', given.place)
      .where((or) =>
        or.or([
          or('place', '<', given.place),
          or('since', '<', given.since),
          or.and([or('since', '=', given.since), or('conversation', '<', given.conversation)]),
        ]),
      ),
);

const selectTalksOf = statement<{ staff: string }, QueueEntryTable>((db, given) =>
  db.selectFrom('queue_entry').selectAll().where('staff', '=', given.staff).where('status', '=', 'talking'),
);

const selectWaitingIds = statement<object, { conversation: string }>((db) =>
  db
    .selectFrom('queue_entry')
    .select('conversation')
    .where('status', '=', 'waiting')
    .orderBy('place')
    .orderBy('since')
    .orderBy('conversation'),
);

/** Puts a resident at the end of the queue; who is in it keeps the place they have. */
export async function enqueue(session: Session, conversation: string, at: number, topic: Topic): Promise<void> {
  await session.run(insertEntry, { conversation, at, ...topic });
}

/** Gives a waiting resident to one staff member; false when somebody else was first. */
export async function takeFromQueue(
  session: Session,
  taken: { readonly conversation: string; readonly staff: string; readonly at: number },
): Promise<boolean> {
  return (await session.run(takeEntry, taken)) > 0;
}

/** Puts a resident back, before everybody who was not helped yet. */
export async function returnToQueue(session: Session, back: Omit<Back, 'place'>): Promise<void> {
  await session.run(returnEntry, { ...back, place: back.at - BEFORE_ALL });
}

/** The wait or the talk is over. */
export async function leaveQueue(session: Session, conversation: string): Promise<void> {
  await session.run(deleteEntry, { conversation });
}

/** The resident went on with the steps while waiting or talking. */
export async function setTopic(session: Session, conversation: string, topic: Topic): Promise<void> {
  await session.run(updateTopic, { conversation, ...topic });
}

/** The holder of a talk has seen its lines up to `n`; false when that changed nothing. */
export async function markSeen(
  session: Session,
  seen: { readonly conversation: string; readonly staff: string; readonly n: number },
): Promise<boolean> {
  return (await session.run(updateSeen, seen)) > 0;
}

/** The wait or talk of one conversation. */
export async function findEntry(session: Session, conversation: string): Promise<QueueEntry | undefined> {
  return (await session.all(selectEntry, { conversation }))[0];
}

/** Everybody who waits, the front first. */
export async function listWaiting(session: Session): Promise<QueueEntry[]> {
  return session.all(selectStatus, { status: 'waiting' });
}

/** The first so many who wait. */
export async function firstWaiting(session: Session, most: number): Promise<QueueEntry[]> {
  return session.all(selectFirst, { most });
}

/** Who waits for this staff member: handed on by a colleague. */
export async function waitingFor(session: Session, staff: string): Promise<QueueEntry[]> {
  return session.all(selectMeantFor, { staff });
}

/** How many stand before a resident who waits; undefined for one who does not. */
export async function waitingBefore(session: Session, conversation: string): Promise<number | undefined> {
  const entry = await findEntry(session, conversation);
  if (entry?.status !== 'waiting') return undefined;
  return Number((await session.all(countBefore, entry))[0]?.amount ?? 0);
}

/** How many wait. */
export async function countWaiting(session: Session): Promise<number> {
  return Number((await session.all(countWaitingRows, {}))[0]?.amount ?? 0);
}

/** The talks of one staff member. */
export async function talksOf(session: Session, staff: string): Promise<QueueEntry[]> {
  return session.all(selectTalksOf, { staff });
}

/** Every talk that goes on. */
export async function listTalks(session: Session): Promise<QueueEntry[]> {
  return session.all(selectStatus, { status: 'talking' });
}

/** The conversations that wait, the front first: number 1 is the first. */
export async function waitingOrder(session: Session): Promise<string[]> {
  return (await session.all(selectWaitingIds, {})).map(({ conversation }) => conversation);
}
