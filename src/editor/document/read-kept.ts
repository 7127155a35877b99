import { readYaml } from '../../flow/read-yaml.js';

type ReadFile = ReturnType<typeof readYaml>;

interface Kept {
  readonly text: string;
  readonly read: ReadFile;
}

/** By path, newest first: the text of this moment, and the one before it for what is drawn a moment later. */
const kept = new Map<string, readonly Kept[]>();

/** What a file says; the same text is read once. Nothing of it may be changed. */
export function readKept(path: string, text: string): ReadFile {
  const known = kept.get(path) ?? [];
  const found = known.find((one) => one.text === text);
  if (found) return found.read;
  const read = readYaml({ path, text });
  kept.set(path, [{ text, read }, ...known.slice(0, 1)]);
  return read;
}
