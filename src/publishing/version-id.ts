import { createHash } from 'node:crypto';
import type { SourceFile } from '../flow/version.js';

/** The name of a version: SHA-256 over its files in order of path, hexadecimal. The same files have the same name. */
export function versionId(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text } of inPathOrder(files)) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex');
}

/** Files in the order in which a version keeps them. */
export function inPathOrder(files: readonly SourceFile[]): SourceFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
