import type { YamlNode } from '../../../flow/yaml-node.js';
import { type Data, writeEntries, writeItems } from '../write-yaml.js';

/** A node as it would be written in a file; a text is just its words. */
export function writtenAs(node: YamlNode): string {
  const data = dataOf(node);
  if (typeof data === 'string') return data;
  return node.kind === 'list' ? writeItems(data as readonly Data[], 0) : writeEntries(data as Record<string, Data>, 0);
}

/** A node as data to be written. */
export function dataOf(node: YamlNode): Data {
  switch (node.kind) {
    case 'text':
      return node.text.replace(/\n+$/, '');
    case 'empty':
      return '';
    case 'list':
      return node.items.map(dataOf);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, dataOf(value)]));
  }
}
