import { newestPublication } from '../../publishing/publications.js';
import { errorFields, type Log } from '../log.js';
import type { Publisher } from './make-live.js';
import { publishDue } from './publish-due.js';

const MINUTE = 60_000;

/** Publishes what was planned, and follows what other servers published: now and every minute. Returns how to stop. */
export async function mindPublications(publisher: Publisher, log: Log): Promise<() => Promise<void>> {
  let underWay: Promise<void> = Promise.resolve();
  const look = async () => {
    try {
      await publishDue(publisher);
      await followNewest(publisher);
    } catch (error) {
      log('fault', errorFields(error));
    }
  };
  await look();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    underWay = look().finally(() => {
      busy = false;
    });
  }, MINUTE);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}

/** Begins new conversations on what is live, when another server published it. */
export async function followNewest({
  store,
  versions,
  changes,
}: Pick<Publisher, 'store' | 'versions' | 'changes'>): Promise<void> {
  const live = (await newestPublication(store.read))?.version;
  if (live === undefined || live === versions.current.id) return;
  versions.use(await versions.get(live));
  changes.publishLive();
}
