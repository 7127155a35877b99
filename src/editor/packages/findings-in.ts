import { type Files, sourceFiles } from '../document/files.js';
import { ownWorker } from '../live/own-worker.js';
import { wordList } from '../live/word-tables.js';
import checkWorkerUrl from '../problems/check-worker.js?worker&url';
import type { CheckAnswer, CheckAsk, Problem } from '../problems/problem.js';

/** What `check` and `lint` say of files that are not the draft; a worker of its own looks and is gone. */
export async function findingsIn(files: Files): Promise<readonly Problem[]> {
  const worker = ownWorker(checkWorkerUrl);
  const ask: CheckAsk = { number: 1, files: sourceFiles(files), at: Date.now(), words: await wordList() };
  try {
    return await new Promise<readonly Problem[]>((found, failed) => {
      worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => found(data.problems));
      worker.addEventListener('error', failed);
      worker.postMessage(ask);
    });
  } finally {
    worker.terminate();
  }
}
