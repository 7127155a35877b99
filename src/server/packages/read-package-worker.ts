import { parentPort, workerData } from 'node:worker_threads';
import { readPackage } from './read-package.js';

parentPort?.postMessage(readPackage((workerData as { readonly text: string }).text));
