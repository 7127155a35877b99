import { isoAt, localTime } from '../lib/amsterdam-time.js';
import type { Session } from '../store/dialect.js';
import type { HandoffWaitTable } from '../store/handoff-tables.js';
import { statement } from '../store/statement.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How many of today's waits are looked at when nobody was helped in the last hour. */
const LAST = 20;
/** Waits are of no use after the day itself. */
const KEEP = 2 * 24 * HOUR;

const insertWait = statement<HandoffWaitTable>((db, given) =>
  db.insertInto('handoff_wait').values({ at: given.at, seconds: given.seconds }),
);

const selectSince = statement<{ from: number; most: number }, { seconds: number }>((db, given) =>
  db.selectFrom('handoff_wait').select('seconds').where('at', '>', given.from).orderBy('at', 'desc').limit(given.most),
);

const selectLongest = statement<object, { since: number | null }>((db) =>
  db
    .selectFrom('queue_entry')
    .select((least) => least.fn.min('since').as('since'))
    .where('status', '=', 'waiting'),
);

const deleteBefore = statement<{ before: number }>((db, given) =>
  db.deleteFrom('handoff_wait').where('at', '<', given.before),
);

/** Remembers how long a resident waited until `at` (epoch milliseconds). */
export async function addWait(session: Session, { at, since }: { at: number; since: number }): Promise<void> {
  await session.run(insertWait, { at, seconds: Math.max(0, Math.round((at - since) / 1000)) });
}

/**
 * What a resident may expect, in whole minutes rounded up: the middle one of the waits of the last hour, else of the
 * last twenty of today, and never less than somebody who stands in the queue waits already. Undefined when nothing is
 * known: a wait is never guessed.
 */
export async function usualWait(session: Session, now: number): Promise<number | undefined> {
  const lastHour = await session.all(selectSince, { from: now - HOUR, most: 1000 });
  const midnight = Date.parse(isoAt(localTime(now).day, 0));
  const waits = lastHour.length > 0 ? lastHour : await session.all(selectSince, { from: midnight, most: LAST });
  const [longest] = await session.all(selectLongest, {});
  const standing = longest?.since ? Math.ceil((now - longest.since) / MINUTE) : 0;
  const middle = median(waits.map(({ seconds }) => seconds));
  if (middle === undefined) return standing > 1 ? standing : undefined;
  return Math.max(1, Math.ceil(middle / 60), standing);
}

/** Deletes the waits that say nothing any more; how many. */
export async function deleteOldWaits(session: Session, now: number): Promise<number> {
  return session.run(deleteBefore, { before: now - KEEP });
}

/** The middle one; of an even number the longer of the two in the middle, so that nobody is promised too much. */
function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
