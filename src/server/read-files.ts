import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceFile } from '../flow/version.js';

/**
 * The files of editors: `flows/...` and `content/...`, in order of path. Throws when a folder cannot be read.
 * `folders` may be anywhere; the paths of the files always begin with `flows` or `content`.
 */
export function readFiles(folders: { readonly flows: string; readonly content: string }): SourceFile[] {
  return [...filesUnder(folders.flows, 'flows'), ...filesUnder(folders.content, 'content')].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** The YAML files below a folder, under a path that begins with `name`. Throws when the folder cannot be read. */
export function filesUnder(folder: string, name: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => ({
      path: [name, ...file.split(sep)].join('/'),
      text: readFileSync(join(folder, file), 'utf8'),
    }));
}
