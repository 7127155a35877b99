import { fileKind } from '../../flow/file-kind.js';
import type { YamlMap, YamlNode } from '../../flow/yaml-node.js';
import type { Files } from '../document/files.js';
import { readKept } from '../document/read-kept.js';

/** What a file says as it is written, with braces and all; undefined when it is not there or is no YAML. */
export function rawFile(files: Files, path: string): YamlNode | undefined {
  const text = files.get(path);
  return text === undefined ? undefined : readKept(path, text).root;
}

/** The node at a path of keys. */
export function nodeAt(root: YamlNode | undefined, keys: readonly string[]): YamlNode | undefined {
  return keys.reduce<YamlNode | undefined>(
    (node, key) => (node?.kind === 'map' ? valueIn(node, key) : undefined),
    root,
  );
}

/** A mapping with more keys than this is looked into by a table: one looks for hundreds of steps in hundreds. */
const FEW = 20;
const tables = new WeakMap<YamlMap, ReadonlyMap<string, YamlNode>>();

function valueIn(map: YamlMap, key: string): YamlNode | undefined {
  if (map.entries.length <= FEW) return map.entries.find((entry) => entry.key === key)?.value;
  const table = tables.get(map) ?? new Map(map.entries.map((entry) => [entry.key, entry.value]));
  tables.set(map, table);
  return table.get(key);
}

/** The text at a path of keys, without the newline of a block; empty when there is none. */
export function textAt(root: YamlNode | undefined, keys: readonly string[]): string {
  const node = nodeAt(root, keys);
  return node?.kind === 'text' ? node.text.replace(/\n+$/, '') : '';
}

/** The words at a path of keys, whether they stand there shortly or as `text` beside other levels. */
export function wordsAt(root: YamlNode | undefined, keys: readonly string[]): string {
  return textAt(root, keys) || textAt(root, [...keys, 'text']);
}

/** The texts of a list at a path of keys. */
export function listAt(root: YamlNode | undefined, keys: readonly string[]): readonly string[] {
  const node = nodeAt(root, keys);
  return node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) : [];
}

/** The keys of the mapping at a path. */
export function keysAt(root: YamlNode | undefined, keys: readonly string[]): readonly string[] {
  const node = nodeAt(root, keys);
  return node?.kind === 'map' ? (node as YamlMap).entries.map(({ key }) => key) : [];
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
