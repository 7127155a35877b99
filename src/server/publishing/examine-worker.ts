import { parentPort, workerData } from 'node:worker_threads';
import type { SourceFile } from '../../flow/version.js';
import { examine } from './examine.js';

const { files, at } = workerData as { readonly files: readonly SourceFile[]; readonly at: number };
parentPort?.postMessage(examine(files, at));
