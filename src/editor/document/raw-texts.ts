import { fileKind } from '../../flow/file-kind.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import type { Files } from './files.js';
import { readKept } from './read-kept.js';

/** What a file says as it is written, with braces and all; undefined when it is not there or is no YAML. */
export function rawFile(files: Files, path: string): YamlNode | undefined {
  const text = files.get(path);
  return text === undefined ? undefined : readKept(path, text).root;
}

/** The languages that there are texts in, Dutch first. */
export function languagesIn(files: Files): readonly string[] {
  const found = new Set(['nl']);
  for (const path of files.keys()) {
    const kind = fileKind(path);
    if (kind?.type === 'texts' && kind.id === 'interface') found.add(kind.language);
  }
  return [...found];
}

/** The ids of all flows, in the order of their names. */
export function flowsIn(files: Files): readonly string[] {
  return idsIn(files, 'flow');
}

/** The ids of all topics. */
export function topicsIn(files: Files): readonly string[] {
  return idsIn(files, 'topic');
}

function idsIn(files: Files, type: 'flow' | 'topic'): readonly string[] {
  const kinds = [...files.keys()].map(fileKind);
  return kinds.flatMap((kind) => (kind?.type === type ? [kind.id] : [])).sort();
}

/** Of the keys of a topic those that are languages. */
export function keysOfLanguages(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => /^[a-z]{2,3}(?:-[A-Za-z]+)?$/.test(key) && key !== 'url');
}
