import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

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

/** Links in a folder's `flows` and `content`, or in the place of those: what is behind them stands elsewhere, and is not read or written. */
export function linkedPaths(folder: string): readonly string[] {
  const parts = ['flows', 'content'].map((part) => join(folder, part));
  const isLink = (part: string) => lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const linked = parts.filter(isLink).map((part) => relative(folder, part));
  const inside = parts
    .filter((part) => existsSync(part) && !isLink(part))
    .flatMap((part) => readdirSync(part, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return [...linked, ...inside];
}

/** What is said of a folder or file that cannot be read or written; throws what is no such error. */
export function fileFault(error: unknown): string {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  return `${path ?? 'Een van de bestanden in de map'} kan niet gelezen of geschreven worden (${code}).`;
}
