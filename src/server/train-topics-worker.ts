import { parentPort, workerData } from 'node:worker_threads';
import { trainTopics } from '../language/topics/train-topics.js';
import type { TrainingTask } from './train-apart.js';

/** A thread of its own that learns once and ends. */
const { topics, lexicon } = workerData as TrainingTask;
parentPort?.postMessage(trainTopics(topics, lexicon));
