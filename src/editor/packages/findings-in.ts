import { type Files, sourceFiles } from '../document/files.js';
import { ownWorker } from '../live/own-worker.js';
import { wordList } from '../live/word-tables.js';
import checkWorkerUrl from '../problems/check-worker.js?worker&url';
import type { CheckAnswer, CheckAsk, Problem } from '../problems/problem.js';

/** What `check` and `lint` say of files that are not the draft; a worker of its own looks. Returns how to stop it. */
export function findingsIn(files: Files, onFound: (problems: readonly Problem[]) => void): () => void {
  const worker = ownWorker(checkWorkerUrl);
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
    onFound(data.problems);
    worker.terminate();
  });
  void wordList().then((words) => {
    const ask: CheckAsk = { number: 1, files: sourceFiles(files), at: Date.now(), words };
    worker.postMessage(ask);
  });
  return () => worker.terminate();
}
