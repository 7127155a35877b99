import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TopicModelData } from '../language/topics/topic-model.js';
import type { Lexicon } from '../language/topics/topic-words.js';
import type { ExampleTopic } from '../language/topics/train-topics.js';

/** What is learned from: plain data, so that it can be handed to a thread. */
export interface TrainingTask {
  readonly topics: readonly ExampleTopic[];
  readonly lexicon: Lexicon;
}

/** The name the build gives to `train-topics-worker.ts`. */
const FILE = 'train-topics-worker.js';

/** Learns in a thread of its own, so that residents are answered meanwhile. Rejects when that thread fails. */
export function trainApart({ topics, lexicon }: TrainingTask): Promise<TopicModelData> {
  const task: TrainingTask = {
    topics: topics.map(({ id, none, languages }) => ({ id, none, languages })),
    lexicon,
  };
  return new Promise((learned, failed) => {
    const worker = new Worker(workerFile(), { workerData: task });
    worker.once('message', learned);
    worker.once('error', failed);
    worker.once('exit', (code) => failed(new Error(`The thread that learns topics ended with ${code}.`)));
  });
}

/** Beside the built server, whose parts lie one folder down; for tests, in `dist` where they run. */
function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, FILE), join(here, '..', FILE), resolve('dist', 'server', FILE)];
  const found = places.find(existsSync);
  if (found === undefined) throw new Error(`${FILE} was not built.`);
  return found;
}
