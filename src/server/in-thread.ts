import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { atMost } from './at-most.js';
import { Fault } from './fault.js';

/** A member of staff has so many threads at work; with more, one of them could keep every core busy. */
const threads = atMost(2);
/** Longer than any real town takes on a small machine, milliseconds. What takes longer never ends. */
const LONGEST = 180_000;

/** Does a task in a thread, as `inThread`, for a member of staff. Throws a fault while two others of theirs are at work. */
export async function inThreadFor<T>(staff: string, ...work: Parameters<typeof inThread<T>>): Promise<T> {
  const leave = threads.take(staff);
  if (!leave) throw new Fault('still-at-work');
  // Not when the browser goes away: the thread goes on.
  return inThread(...work).finally(leave);
}

/**
 * Does a task in a thread of its own where that was built (`file` beside the server), so that residents are answered
 * meanwhile; else `here`. The task is plain data. Rejects when the thread fails, or takes too long: then it is ended.
 */
export function inThread<T>(file: string, task: object, here: () => T): Promise<T> {
  const folder = dirname(fileURLToPath(import.meta.url));
  const built = [join(folder, file), join(folder, '..', file)].find(existsSync);
  if (built === undefined) return Promise.resolve().then(here);
  return new Promise((done, failed) => {
    const worker = new Worker(built, { workerData: task });
    const end = setTimeout(() => {
      failed(new Fault('takes-too-long'));
      void worker.terminate();
    }, LONGEST);
    worker.once('message', done);
    worker.once('error', failed);
    worker.once('exit', (code) => {
      clearTimeout(end);
      failed(new Error(`The thread of ${file} ended with ${code}.`));
    });
  });
}
