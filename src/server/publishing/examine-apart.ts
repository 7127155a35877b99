import type { SourceFile } from '../../flow/version.js';
import { inThread } from '../in-thread.js';
import { type Examined, examine } from './examine.js';

/** The name the build gives to `examine-worker.ts`. */
const FILE = 'examine-worker.js';

/** The same as `examine`, in a thread of its own where it was built, so that residents are answered meanwhile. */
export function examineApart(files: readonly SourceFile[], at: number): Promise<Examined> {
  return inThread(FILE, { files: files.map(({ path, text }) => ({ path, text })), at }, () => examine(files, at));
}
