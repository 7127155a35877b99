import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the flows and the content of a municipality stand. */
interface Folders {
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

/** The first of the folders that is not there. */
export async function missingFolder({ flows, content }: Folders): Promise<string | undefined> {
  for (const folder of [flows, content]) {
    const found = await stat(folder).catch(() => undefined);
    if (!found?.isDirectory()) return folder;
  }
  return undefined;
}
