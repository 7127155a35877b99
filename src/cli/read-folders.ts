import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../flow/version.js';

/** Where the flows and the content of a municipality stand. */
export interface Folders {
  readonly flows: string;
  readonly content: string;
}

/**
 * The folders of a command: those below `folder` when it is given, else the settings `WEGWIJS_FLOWS` and
 * `WEGWIJS_CONTENT`, else `flows` and `content` where the command runs.
 */
export function foldersOf(folder: string | undefined, env: Readonly<Record<string, string | undefined>>): Folders {
  if (folder !== undefined) return { flows: join(folder, 'flows'), content: join(folder, 'content') };
  return { flows: env.WEGWIJS_FLOWS || 'flows', content: env.WEGWIJS_CONTENT || 'content' };
}

/** Every YAML file of both folders, named as in docs/format.md. Rejects when a folder cannot be read. */
export async function readFolders(folders: Folders): Promise<SourceFile[]> {
  const files = await Promise.all([readBelow(folders.flows, 'flows'), readBelow(folders.content, 'content')]);
  return files.flat();
}

async function readBelow(folder: string, name: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = await Promise.all(
    entries.map(async (entry): Promise<SourceFile[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return readBelow(path, `${name}/${entry.name}`);
      if (!/\.ya?ml$/.test(entry.name)) return [];
      return [{ path: `${name}/${entry.name}`, text: await readFile(path, 'utf8') }];
    }),
  );
  return files.flat();
}
