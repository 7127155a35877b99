import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Does a task in a thread of its own where that was built (`file` beside the server), so that residents are answered
 * meanwhile; else `here`. The task is plain data. Rejects when the thread fails.
 */
export function inThread<T>(file: string, task: object, here: () => T): Promise<T> {
  const folder = dirname(fileURLToPath(import.meta.url));
  const built = [join(folder, file), join(folder, '..', file)].find(existsSync);
  if (built === undefined) return Promise.resolve().then(here);
  return new Promise((done, failed) => {
    const worker = new Worker(built, { workerData: task });
    worker.once('message', done);
    worker.once('error', failed);
    worker.once('exit', (code) => failed(new Error(`The thread of ${file} ended with ${code}.`)));
  });
}
