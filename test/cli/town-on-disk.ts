import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../src/flow/version.js';

/** Writes files of a town into a new folder, and says which. */
export function onDisk(files: readonly SourceFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-'));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The settings that make a command read such a folder. */
export function settingsFor(folder: string) {
  return { WEGWIJS_FLOWS: join(folder, 'flows'), WEGWIJS_CONTENT: join(folder, 'content') };
}
