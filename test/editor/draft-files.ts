import { EditFault, type Files, sourceFiles } from '../../src/editor/document/files.js';
import type { Diagnostic } from '../../src/flow/diagnostic.js';
import { readVersion } from '../../src/flow/read-version.js';
import type { Version } from '../../src/flow/version.js';
import { readFiles } from '../../src/server/read-files.js';

/** The files of this repository as a draft. */
export const REPOSITORY: Files = new Map(
  readFiles({ flows: 'flows', content: 'content' }).map(({ path, text }) => [path, text]),
);

/** What stands in a draft; throws when it cannot be run. */
export function versionOf(files: Files): Version {
  const { version, diagnostics } = readVersion(sourceFiles(files), 'draft');
  if (!version)
    throw new Error(
      `Cannot be run: ${JSON.stringify(diagnostics.filter(({ file }) => !/content.(?:nl|en)/.test(file)))}`,
    );
  return version;
}

/** The findings of reading a draft. */
export function findingsOf(files: Files): readonly Diagnostic[] {
  return readVersion(sourceFiles(files), 'draft').diagnostics;
}

/** The lines that differ, those before with a minus and those after with a plus. */
export function changedLines(before: Files, after: Files): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const [old, now] = [before.get(path) ?? '', after.get(path) ?? ''];
    if (old === now) return [];
    const [a, b] = [old.split('\n'), now.split('\n')];
    let head = 0;
    while (head < a.length && head < b.length && a[head] === b[head]) head++;
    let tail = 0;
    while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
    return [
      path,
      ...a.slice(head, a.length - tail).map((line) => `-${line}`),
      ...b.slice(head, b.length - tail).map((line) => `+${line}`),
    ];
  });
}

/** The sentence with which an edit is refused. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof EditFault) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
}
