import { readYaml } from '../../flow/read-yaml.js';
import type { YamlNode } from '../../flow/yaml-node.js';

/** One value of a file that is not as it was; null where there is none. */
export interface LeafChange {
  /** The names above it. */
  readonly keys: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two texts of a file, value by value; null is a file that is not there. */
export function leafChanges(path: string, before: string | null, after: string | null): readonly LeafChange[] {
  const [was, is] = [leavesOf(path, before), leavesOf(path, after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [old, now] = [was.get(name), is.get(name)];
    const keys = (old ?? now)?.keys ?? [];
    return old?.text === now?.text ? [] : [{ keys, before: old?.text ?? null, after: now?.text ?? null }];
  });
}

interface Leaf {
  readonly keys: readonly string[];
  readonly text: string;
}

type Leaves = Map<string, Leaf>;

/** Longer lists, as the phrases of a topic, are compared word by word. */
const IN_ONE_LINE = 12;

function leavesOf(path: string, text: string | null): Leaves {
  const leaves: Leaves = new Map();
  const root = text === null ? undefined : readYaml({ path, text }).root;
  if (root) collect(root, [], leaves);
  // What cannot be read as YAML is one value.
  else if (text !== null) leaves.set('', { keys: [], text });
  return leaves;
}

function collect(node: YamlNode, keys: readonly string[], leaves: Leaves): void {
  const put = (text: string) => leaves.set(keys.join('\0'), { keys, text });
  switch (node.kind) {
    case 'text':
      put(node.text.trim());
      return;
    case 'empty':
      put('');
      return;
    case 'map':
      for (const { key, value } of node.entries) collect(value, [...keys, key], leaves);
      return;
    case 'list': {
      const texts = node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
      if (texts.length < node.items.length) {
        for (const [index, item] of node.items.entries()) collect(item, [...keys, String(index + 1)], leaves);
      } else if (texts.length <= IN_ONE_LINE) put(texts.join(', '));
      else for (const text of texts) leaves.set([...keys, text].join('\0'), { keys, text });
    }
  }
}
