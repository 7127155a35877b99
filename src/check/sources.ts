import type { Place } from '../flow/flow.js';
import { readYaml } from '../flow/read-yaml.js';
import type { SourceFile } from '../flow/version.js';
import type { YamlNode } from '../flow/yaml-node.js';

/** Finds places in the source files: only for findings about things that keep no place of their own. */
export interface Sources {
  readonly files: readonly SourceFile[];
}

/** Where words stand in a file, below the keys given; as near as can be when they do not. */
export function placeOf(sources: Sources, path: string, keys: readonly string[], words = ''): Place {
  const file = sources.files.find((one) => one.path === path);
  if (!file) return { file: path, line: 1, column: 1 };
  const { sheet, root } = readYaml(file);
  let node: YamlNode | undefined = root;
  let at = 0;
  for (const key of keys) {
    const entry = node?.kind === 'map' ? node.entries.find((one) => one.key === key) : undefined;
    if (!entry) break;
    at = entry.at;
    node = entry.value;
  }
  const found = words === '' ? -1 : sheet.source.indexOf(words, at);
  return sheet.place(found < 0 ? at : found);
}

/** The files with the sentences of a flow, Dutch first. */
export function contentFiles(sources: Sources, flow: string): readonly SourceFile[] {
  const own = sources.files.filter(({ path }) => path.startsWith('content/') && path.endsWith(`/${flow}.yaml`));
  return own.sort((a, b) => Number(b.path.startsWith('content/nl/')) - Number(a.path.startsWith('content/nl/')));
}
