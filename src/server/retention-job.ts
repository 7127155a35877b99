import { deleteDueCallbacks } from '../callback/callbacks.js';
import { deleteOldRemarks } from '../handoff/remarks.js';
import { deleteOldWaits } from '../handoff/waits.js';
import { deleteOldWalks } from '../handoff/walking.js';
import { deleteOldMissed } from '../insight/missed.js';
import { deleteDue } from '../privacy/retention.js';
import { deleteOldReviews } from '../publishing/reviews/reviews.js';
import { deleteDueStaff } from '../staff/retention.js';
import { countSteps } from './count-steps.js';
import type { Desk } from './desk.js';
import { errorFields, type Log } from './log.js';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Deletes what is due, now and every hour; logs amounts only. Returns how to stop, after a deletion that is under way. */
export async function startRetention(desk: Desk, log: Log): Promise<() => Promise<void>> {
  await deleteDueNow(desk, log);
  let underWay: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    underWay = deleteDueNow(desk, log).catch((error) => log('fault', errorFields(error)));
  }, HOUR);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}

/** Deletes what is due at this moment, from the files too, and from memory. */
async function deleteDueNow(desk: Desk, log: Log): Promise<void> {
  const { settings } = desk;
  // What is deleted now can be counted no more; and a day to be deleted on does not wait for a count.
  await countSteps(desk).catch((error) => log('fault', errorFields(error)));
  const now = desk.clock.now();
  const deleted = await desk.store.write(async (session) => ({
    callbacks: await deleteDueCallbacks(session, now),
    ...(await deleteDue(session, now)),
    waits: await deleteOldWaits(session, now),
    walks: await deleteOldWalks(session, now),
    missed: await deleteOldMissed(session, now, settings.missedDays),
    remarks: await deleteOldRemarks(session, now, settings.remarkDays),
    reviews: await deleteOldReviews(session, now - settings.auditDays * DAY),
    ...(await deleteDueStaff(session, now, settings.deskSession, settings.auditDays)),
  }));
  if (Object.values(deleted).every((amount) => amount === 0)) return;
  desk.held.forgetAll();
  desk.stories.forgetAll();
  await desk.store.wipe();
  log('retention', deleted);
}
