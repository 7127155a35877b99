import { parentPort, workerData } from 'node:worker_threads';
import { type ReviewTask, reviewContent } from '../../publishing/reviews/review-content.js';

parentPort?.postMessage(reviewContent(workerData as ReviewTask));
