import { fileKind } from '../../../flow/file-kind.js';
import { readYaml } from '../../../flow/read-yaml.js';
import type { YamlNode } from '../../../flow/yaml-node.js';
import type { Files } from '../files.js';

/** A place that says a fact of the town, or asks for it. */
export interface FactUse {
  readonly fact: string;
  readonly path: string;
  /** What leads to it in the file. */
  readonly keys: readonly string[];
}

const FACT = '(?:gemeente|telefoon|link|leges|keuze)\\.[A-Za-z0-9][A-Za-z0-9_-]*';
const WHOLE = new RegExp(`^${FACT}$`);
const IN_TEXT = new RegExp(`\\{(${FACT})\\}`, 'g');

/** Reads a file; undefined where nothing can be read. */
type Read = (path: string, text: string) => YamlNode | undefined;

const readAnew: Read = (path, text) => readYaml({ path, text }).root;

/** Every place in the flows and texts that names a fact, in the order of the files. */
export function factUses(files: Files, read: Read = readAnew): readonly FactUse[] {
  return [...files].flatMap(([path, text]) => {
    const kind = fileKind(path);
    if (!kind || kind.type === 'municipality' || kind.type === 'talks') return [];
    const root = read(path, text);
    return root ? usesIn(path, root) : [];
  });
}

const found = new WeakMap<YamlNode, readonly FactUse[]>();

function usesIn(path: string, root: YamlNode): readonly FactUse[] {
  const known = found.get(root);
  if (known) return known;
  const uses: FactUse[] = [];
  walk(root, [], (fact, keys) => uses.push({ fact, path, keys }));
  found.set(root, uses);
  return uses;
}

function walk(node: YamlNode, keys: readonly string[], tell: (fact: string, keys: readonly string[]) => void): void {
  if (node.kind === 'text') for (const fact of factsIn(node.text)) tell(fact, keys);
  if (node.kind === 'list') for (const item of node.items) walk(item, keys, tell);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    if (WHOLE.test(key)) tell(key, keys);
    walk(value, [...keys, key], tell);
  }
}

function factsIn(text: string): readonly string[] {
  if (WHOLE.test(text)) return [text];
  return [...text.matchAll(IN_TEXT)].map(([, fact = '']) => fact);
}

/** A place in a few words: the step of a flow, a topic, or the file. Places with the same words are one for editors. */
export type UsePlace =
  | { readonly type: 'step'; readonly flow: string; readonly step: string }
  | { readonly type: 'flow'; readonly flow: string }
  | { readonly type: 'topic'; readonly topic: string }
  | { readonly type: 'file'; readonly path: string };

/** Where a fact is used, each step and topic once, whatever languages and texts of it say the fact. */
export function placesOf(files: Files, uses: readonly FactUse[]): readonly UsePlace[] {
  const places = new Map<string, UsePlace>();
  for (const use of uses) {
    const place = placeOfUse(files, use);
    places.set(JSON.stringify(place), place);
  }
  return [...places.values()];
}

function placeOfUse(files: Files, { path, keys }: FactUse): UsePlace {
  const kind = fileKind(path);
  if (kind?.type === 'topic') return { type: 'topic', topic: kind.id };
  const isFlow = kind?.type === 'flow' || (kind?.type === 'texts' && files.has(`flows/${kind.id}.yaml`));
  if (!isFlow) return { type: 'file', path };
  const step = keys[0] === 'steps' ? keys[1] : undefined;
  return step === undefined ? { type: 'flow', flow: kind.id } : { type: 'step', flow: kind.id, step };
}
