import type { Place } from '../flow/flow.js';
import { readYaml } from '../flow/read-yaml.js';
import type { SourceFile } from '../flow/version.js';
import type { YamlNode } from '../flow/yaml-node.js';

/** An address that stands in the content, with every place where it stands. */
export interface FoundLink {
  readonly href: string;
  readonly places: readonly Place[];
}

/** An address up to what cannot be in one; a dot or bracket behind it belongs to the sentence. */
const ADDRESS = /https?:\/\/[^\s<>"'{}]+[^\s<>"'{}.,;:!?)]/g;

/** Every web address in the content, once each, in the order of the files. */
export function linksIn(files: readonly SourceFile[]): readonly FoundLink[] {
  const found = new Map<string, Place[]>();
  for (const file of files) {
    const { sheet, root } = readYaml(file);
    if (!root || !file.path.startsWith('content/')) continue;
    for (const { text, at } of textsIn(root)) {
      for (const [address] of text.matchAll(ADDRESS)) {
        const href = address.replace(/#.*$/, '');
        found.set(href, [...(found.get(href) ?? []), sheet.place(at)]);
      }
    }
  }
  return [...found].map(([href, places]) => ({ href, places }));
}

function textsIn(node: YamlNode): readonly { readonly text: string; readonly at: number }[] {
  if (node.kind === 'text') return [node];
  if (node.kind === 'list') return node.items.flatMap(textsIn);
  return node.kind === 'map' ? node.entries.flatMap(({ value }) => textsIn(value)) : [];
}
