import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { SourceFile } from '../../flow/version.js';
import { type Examined, examine } from './examine.js';

/** The name the build gives to `examine-worker.ts`. */
const FILE = 'examine-worker.js';

/** The same as `examine`, in a thread of its own where it was built, so that residents are answered meanwhile. */
export function examineApart(files: readonly SourceFile[], at: number): Promise<Examined> {
  const here = dirname(fileURLToPath(import.meta.url));
  const built = [join(here, FILE), join(here, '..', FILE)].find(existsSync);
  if (built === undefined) return Promise.resolve().then(() => examine(files, at));
  const plain = files.map(({ path, text }) => ({ path, text }));
  return new Promise((examined, failed) => {
    const worker = new Worker(built, { workerData: { files: plain, at } });
    worker.once('message', examined);
    worker.once('error', failed);
    worker.once('exit', (code) => failed(new Error(`The thread that checks ended with ${code}.`)));
  });
}
