import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { readYaml } from '../../flow/read-yaml.js';
import { EditFault } from './files.js';

/** A file while it is being edited: its text, and the nodes with their offsets in it. */
export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly root: Node | undefined;
}

/** Where something stands: names of a mapping and numbers of a list, from the top of the file. */
export type Keys = readonly (string | number)[];

/** Larger files are not edited here: no file of a town comes near. */
const MOST_CHARACTERS = 2_000_000;

/** Findings that make it unsafe to edit a file by its nodes. */
const UNREADABLE: readonly string[] = ['yaml-syntax', 'tab-indent', 'no-reference'];

/** Opens a file for an edit; an `EditFault` when the reader cannot make sense of it. */
export function openSource(path: string, text: string): YamlSource {
  refuseUnreadable(path, text, readYaml({ path, text }));
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const { contents } = parseDocument(text, options);
  return { path, text, root: isNode(contents) && !isEmpty(contents) ? contents : undefined };
}

/** An `EditFault` with the line when the reader could not make sense of a file. */
export function refuseUnreadable(path: string, text: string, { sheet }: ReturnType<typeof readYaml>): void {
  if (text.length > MOST_CHARACTERS) throw new EditFault(`Het bestand ${path} is te groot. Deel het op.`);
  const finding = sheet.found.find(({ rule }) => UNREADABLE.includes(rule));
  if (finding) throw new EditFault(`Het bestand ${path} klopt niet, regel ${finding.line}. ${finding.message}`);
}

/** The entry of a mapping by its key; of the same key twice the first, as the reader does. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

/** The key of an entry as text. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value ?? '') : '';
}

/** The node below these keys; undefined when nothing stands there. */
export function nodeAt(root: unknown, keys: Keys): Node | undefined {
  let node = root;
  for (const key of keys) {
    if (typeof key === 'number') node = isSeq(node) ? node.items[key] : undefined;
    else node = isMap(node) ? pairOf(node, key)?.value : undefined;
  }
  return isNode(node) && !isEmpty(node) ? node : undefined;
}

/** The mapping below these keys; undefined when there is none. */
export function mapAt(root: unknown, keys: Keys): YAMLMap | undefined {
  const node = nodeAt(root, keys);
  return isMap(node) ? node : undefined;
}

/** The list below these keys; undefined when there is none. */
export function listAt(root: unknown, keys: Keys): YAMLSeq | undefined {
  const node = nodeAt(root, keys);
  return isSeq(node) ? node : undefined;
}

/** A text below these keys, without the newline at its end; undefined when there is none. */
export function textAt(root: unknown, keys: Keys): string | undefined {
  return textOf(nodeAt(root, keys));
}

/** The text of a scalar, without the newline at its end. */
export function textOf(node: unknown): string | undefined {
  return isScalar(node) ? String(node.value ?? '').replace(/\n$/, '') : undefined;
}

/** The name in an item of a list, written as `name` or as `{ name: ... }`. */
export function nameOf(item: unknown): string | undefined {
  if (!isMap(item)) return textOf(item);
  const [pair] = item.items;
  return pair && keyOf(pair);
}

/** Whether nothing is written where a value could be. */
function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.range !== undefined && node.range?.[0] === node.range?.[1];
}

/** Where a node begins in the text. */
export function startOf(node: unknown): number {
  if (!isNode(node) || !node.range) throw new EditFault('Deze plek in het bestand is niet te vinden.');
  return node.range[0];
}

/** Where the last sign of a node is over, without the comment or the blank lines behind it. */
export function endOf(node: unknown): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return last ? endOfPair(last) : startOf(node);
  }
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1);
    return last ? endOf(last) : startOf(node);
  }
  if (!isNode(node) || !node.range) throw new EditFault('Deze plek in het bestand is niet te vinden.');
  return node.range[1];
}

/** Where an entry of a mapping is over. */
export function endOfPair(pair: Pair): number {
  return isNode(pair.value) && pair.value.range ? endOf(pair.value) : endOf(pair.key);
}

/** Every scalar of a node, with whether it is a key, and the keys and numbers that lead to it. */
export function* scalarsIn(
  node: unknown,
  keys: Keys = [],
): Generator<{ node: Node; text: string; isKey: boolean; keys: Keys }> {
  if (isAlias(node)) return;
  if (isScalar(node)) yield { node, text: String(node.value ?? ''), isKey: false, keys };
  if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* scalarsIn(item, [...keys, index]);
  if (!isMap(node)) return;
  for (const pair of node.items) {
    const key = keyOf(pair);
    if (isScalar(pair.key)) yield { node: pair.key, text: key, isKey: true, keys: [...keys, key] };
    yield* scalarsIn(pair.value, [...keys, key]);
  }
}
