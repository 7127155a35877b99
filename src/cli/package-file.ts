import { readFileSync, statSync } from 'node:fs';
import type { FlowPackage } from '../flow/package.js';
import { LONGEST_PACKAGE, readPackage, type Unfit } from '../server/packages/read-package.js';
import { WrongUse } from './wrong-use.js';

/** The package in a file, or why it is none. A file that is too large is not read. Throws `WrongUse` when there is no file. */
export function packageInFile(path: string): FlowPackage | Unfit {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new WrongUse(`Het bestand "${path}" is er niet.`);
  // A sign takes at most four bytes.
  const isLarge = found.size > 4 * LONGEST_PACKAGE;
  return readPackage(isLarge ? ' '.repeat(LONGEST_PACKAGE + 1) : readFileSync(path, 'utf8'));
}
