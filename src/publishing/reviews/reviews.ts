import type { Insertable, Kysely } from 'kysely';
import type { Session } from '../../store/dialect.js';
import type { ReviewAnswerTable, ReviewTable } from '../../store/review-tables.js';
import { statement } from '../../store/statement.js';
import type { Tables } from '../../store/tables.js';
import type { ReviewContent } from './review-content.js';

/** Most reviews in a list: newest first. */
const MOST = 200;

/** A file a review is about; a hash of null is a file that was taken away. */
export interface ReviewedFile {
  readonly path: string;
  readonly hash: string | null;
}

/** What was said of one thing. */
export interface ReviewAnswer {
  readonly item: string;
  readonly verdict: 'good' | 'not-good';
  readonly remark: string;
}

/** Somebody was asked to look at files of the draft before they are published. Times are epoch milliseconds. */
export interface Review {
  readonly id: number;
  readonly madeAt: number;
  readonly askedBy: { readonly id: string; readonly name: string };
  /** Without an id: somebody who has no account and got a link. */
  readonly reviewer: { readonly id: string | null; readonly name: string };
  /** Only this flow; null for all that changes. */
  readonly flow: string | null;
  readonly message: string;
  readonly until: number;
  readonly files: readonly ReviewedFile[];
  readonly items: number;
  readonly answers: readonly ReviewAnswer[];
  readonly openedAt: number | null;
  readonly doneAt: number | null;
  readonly revokedAt: number | null;
  /** SHA-256 of the cookie of the one browser that opened the link. */
  readonly seat: string | null;
}

type Row = Omit<ReviewTable, 'id' | 'content' | 'token'> & {
  id: number;
  asker_name: string | null;
  staff_name: string | null;
};
type NewRow = Omit<Insertable<ReviewTable>, 'id' | 'seat' | 'opened_at' | 'done_at' | 'revoked_at'>;

const COLUMNS = [
  ...(['review.id', 'review.made_at', 'review.asked_by', 'review.staff', 'review.name', 'review.flow'] as const),
  ...(['review.message', 'review.until', 'review.files', 'review.items', 'review.seat'] as const),
  ...(['review.opened_at', 'review.done_at', 'review.revoked_at'] as const),
] as const;

const withNames = (db: Kysely<Tables>) =>
  db
    .selectFrom('review')
    .leftJoin('staff as asker', 'asker.id', 'review.asked_by')
    .leftJoin('staff', 'staff.id', 'review.staff')
    .select([...COLUMNS, 'asker.name as asker_name', 'staff.name as staff_name']);

const insertReview = statement<NewRow>((db, given) =>
  db.insertInto('review').values({
    made_at: given.made_at,
    asked_by: given.asked_by,
    staff: given.staff,
    name: given.name,
    flow: given.flow,
    message: given.message,
    until: given.until,
    files: given.files,
    content: given.content,
    items: given.items,
    token: given.token,
  }),
);

const selectNewest = statement<object, { id: number | null }>((db) =>
  db.selectFrom('review').select((w) => w.fn.max('id').as('id')),
);

const selectReviews = statement<{ most: number }, Row>((db, given) =>
  withNames(db).orderBy('review.id', 'desc').limit(given.most),
);

const selectOne = statement<{ id: number }, Row>((db, given) => withNames(db).where('review.id', '=', given.id));

const selectOpenOf = statement<{ asked_by: string; now: number }, Row>((db, given) =>
  withNames(db)
    .where('review.asked_by', '=', given.asked_by)
    .where('review.until', '>', given.now)
    .where('review.done_at', 'is', null)
    .where('review.revoked_at', 'is', null),
);

const selectByToken = statement<{ token: string }, { id: number }>((db, given) =>
  db.selectFrom('review').select('id').where('token', '=', given.token),
);

const selectContent = statement<{ id: number }, { content: string }>((db, given) =>
  db.selectFrom('review').select('content').where('id', '=', given.id),
);

const selectAnswers = statement<object, ReviewAnswerTable>((db) =>
  db.selectFrom('review_answer').selectAll().orderBy('review').orderBy('at'),
);

const selectAnswersOf = statement<{ review: number }, ReviewAnswerTable>((db, given) =>
  db.selectFrom('review_answer').selectAll().where('review', '=', given.review).orderBy('at'),
);

const upsertAnswer = statement<ReviewAnswerTable>((db, given) =>
  db
    .insertInto('review_answer')
    .values({
      review: given.review,
      item: given.item,
      verdict: given.verdict,
      remark: given.remark,
      at: given.at,
    })
    .onConflict((on) =>
      on.columns(['review', 'item']).doUpdateSet({ verdict: given.verdict, remark: given.remark, at: given.at }),
    ),
);

const updateSeat = statement<{ id: number; seat: string }>((db, given) =>
  db.updateTable('review').set({ seat: given.seat }).where('id', '=', given.id).where('seat', 'is', null),
);

const updateOpened = statement<{ id: number; now: number }>((db, given) =>
  db.updateTable('review').set({ opened_at: given.now }).where('id', '=', given.id).where('opened_at', 'is', null),
);

const updateDone = statement<{ id: number; now: number }>((db, given) =>
  db.updateTable('review').set({ done_at: given.now }).where('id', '=', given.id).where('done_at', 'is', null),
);

const updateRevoked = statement<{ id: number; now: number }>((db, given) =>
  db.updateTable('review').set({ revoked_at: given.now }).where('id', '=', given.id).where('revoked_at', 'is', null),
);

const deleteOld = statement<{ before: number }>((db, given) =>
  db.deleteFrom('review').where('until', '<', given.before),
);

interface NewReview {
  readonly madeAt: number;
  readonly askedBy: string;
  readonly reviewer: { readonly staff: string } | { readonly name: string; readonly token: string };
  readonly flow: string | null;
  readonly message: string;
  readonly until: number;
  readonly files: readonly ReviewedFile[];
  readonly content: ReviewContent;
}

/** Writes down what somebody is asked; its number. `token` is the digest of the one in the link. */
export async function addReview(session: Session, review: NewReview): Promise<number> {
  const { reviewer, files, content, madeAt, askedBy, flow, message, until } = review;
  await session.run(insertReview, {
    ...{ made_at: madeAt, asked_by: askedBy, flow, message, until, items: content.items.length },
    files: JSON.stringify(files),
    content: JSON.stringify(content),
    ...('staff' in reviewer
      ? { staff: reviewer.staff, name: null, token: null }
      : { staff: null, name: reviewer.name, token: reviewer.token }),
  });
  return (await session.all(selectNewest, {}))[0]?.id ?? 0;
}

/** The last reviews, newest first; every one with `all`. */
export async function listReviews(
  session: Session,
  { all = false }: { readonly all?: boolean } = {},
): Promise<readonly Review[]> {
  const rows = await session.all(selectReviews, { most: all ? Number.MAX_SAFE_INTEGER : MOST });
  return withAnswers(rows, rows.length === 0 ? [] : await session.all(selectAnswers, {}));
}

/** What somebody asked that is not done, not taken back and not over; without the answers so far. */
export async function openReviewsOf(session: Session, askedBy: string, now: number): Promise<readonly Review[]> {
  return withAnswers(await session.all(selectOpenOf, { asked_by: askedBy, now }), []);
}

/** A review by its number, or by the digest of the token in its link. */
export async function findReview(
  session: Session,
  by: { readonly id: number } | { readonly token: string },
): Promise<Review | undefined> {
  const id = 'id' in by ? by.id : (await session.all(selectByToken, by))[0]?.id;
  if (id === undefined) return undefined;
  return withAnswers(await session.all(selectOne, { id }), await session.all(selectAnswersOf, { review: id }))[0];
}

/** What there is to look at. */
export async function contentOf(session: Session, id: number): Promise<ReviewContent> {
  const [row] = await session.all(selectContent, { id });
  return row ? (JSON.parse(row.content) as ReviewContent) : { items: [], labels: {} };
}

/** Gives the one place behind a link to a browser; false when another has it. */
export async function takeSeat(session: Session, id: number, seat: string): Promise<boolean> {
  return (await session.run(updateSeat, { id, seat })) > 0;
}

/** Notes that the one who was asked has begun; false when that was known. */
export async function noteOpened(session: Session, id: number, now: number): Promise<boolean> {
  return (await session.run(updateOpened, { id, now })) > 0;
}

/** Keeps what is said of one thing, in the place of what was said before. */
export async function keepAnswer(session: Session, review: number, answer: ReviewAnswer, at: number): Promise<void> {
  await session.run(upsertAnswer, { review, ...answer, at });
}

/** Ends a review; false when it was. */
export async function endReview(session: Session, id: number, now: number): Promise<boolean> {
  return (await session.run(updateDone, { id, now })) > 0;
}

/** Takes back what was asked; false when it was. */
export async function revokeReview(session: Session, id: number, now: number): Promise<boolean> {
  return (await session.run(updateRevoked, { id, now })) > 0;
}

/** Deletes the reviews whose last day was before `before` (epoch milliseconds); how many. */
export async function deleteOldReviews(session: Session, before: number): Promise<number> {
  return session.run(deleteOld, { before });
}

function withAnswers(rows: readonly Row[], given: readonly ReviewAnswerTable[]): Review[] {
  const answers = new Map<number, ReviewAnswer[]>();
  for (const { review, item, verdict, remark } of given) {
    const own = answers.get(review);
    if (own) own.push({ item, verdict, remark });
    else answers.set(review, [{ item, verdict, remark }]);
  }
  return rows.map((row) => ({
    id: row.id,
    madeAt: row.made_at,
    askedBy: { id: row.asked_by, name: row.asker_name ?? '' },
    reviewer: { id: row.staff, name: row.staff === null ? (row.name ?? '') : (row.staff_name ?? '') },
    flow: row.flow,
    message: row.message,
    until: row.until,
    files: JSON.parse(row.files) as ReviewedFile[],
    items: row.items,
    answers: answers.get(row.id) ?? [],
    openedAt: row.opened_at,
    doneAt: row.done_at,
    revokedAt: row.revoked_at,
    seat: row.seat,
  }));
}
