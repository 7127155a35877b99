import { fileKind } from './file-kind.js';
import { readYaml } from './read-yaml.js';
import { field } from './sheet.js';
import type { SourceFile } from './version.js';
import type { YamlNode } from './yaml-node.js';

/**
 * The files that belong to a package of a flow: the flow and all it calls, their texts in every language, their example
 * talks, and the topics that begin the flow itself. Nothing when the flow is not there.
 */
export function packageFiles(files: readonly SourceFile[], flow: string): readonly SourceFile[] {
  const flows = flowsOf(files, flow);
  return files.filter((file) => {
    const kind = fileKind(file.path);
    if (kind?.type === 'topic') return flows.has(flow) && topicFlow(file) === flow;
    return kind !== undefined && kind.type !== 'municipality' && flows.has(kind.id);
  });
}

/** A flow and the flows it calls, directly or through another one; those that are not there are left out. */
function flowsOf(files: readonly SourceFile[], flow: string): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Set<string>();
  const open = [flow];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const file = byPath.get(`flows/${id}.yaml`);
    if (!file || found.has(id)) continue;
    found.add(id);
    open.push(...callsIn(file));
  }
  return found;
}

/** The flows that the steps of a flow call. */
export function callsIn(file: SourceFile): readonly string[] {
  const steps = entryOf(readYaml(file).root, 'steps');
  if (steps?.kind !== 'map') return [];
  return steps.entries.flatMap(({ value }) => textOf(entryOf(value, 'call')) ?? []);
}

/** The flow that a topic begins. */
function topicFlow(file: SourceFile): string | undefined {
  return textOf(entryOf(readYaml(file).root, 'flow'));
}

/** What stands behind a key of a mapping. */
export function entryOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? field(node, key) : undefined;
}

/** A scalar without the newline at its end. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'text' ? node.text.replace(/\n+$/, '') : undefined;
}

/** The languages that a town speaks, by the paths of its files. */
export function languagesOf(paths: Iterable<string>): ReadonlySet<string> {
  const kinds = [...paths].map(fileKind);
  return new Set(kinds.flatMap((kind) => (kind?.type === 'texts' && kind.id === 'interface' ? [kind.language] : [])));
}

/** The files of a package that a town with these languages can use. */
export function filesIn(files: readonly SourceFile[], languages: ReadonlySet<string>): readonly SourceFile[] {
  return files.filter(({ path }) => {
    const kind = fileKind(path);
    return kind?.type !== 'texts' || languages.has(kind.language);
  });
}
