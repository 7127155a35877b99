import type { KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newKeyText, readKeyText } from '../../publishing/packages/package-signature.js';
import { Fault } from '../fault.js';

/** The key with which this town signs its packages: made at first use, and only for the account that runs the server. */
export function ownKey(dataFolder: string): KeyObject {
  const path = join(dataFolder, 'package-key.pem');
  writeNewKey(path);
  const key = readKeyText(readFileSync(path, 'utf8'));
  // Never another key in its place: other towns know this one.
  if (!key) throw new Fault('internal');
  return key;
}

/** Writes a new key into a file that nobody else can read; false, and nothing is written, when the file is there. */
export function writeNewKey(path: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, newKeyText(), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
