import { field } from './sheet.js';
import type { YamlMap, YamlNode } from './yaml-node.js';

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
  if (map.entries.length <= FEW) return field(map, key);
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
  return node?.kind === 'map' ? node.entries.map(({ key }) => key) : [];
}
