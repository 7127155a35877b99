import { fileKind } from './file-kind.js';
import { readYaml } from './read-yaml.js';
import type { SourceFile } from './version.js';
import { keysAt, textAt } from './yaml-at.js';

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
  const { root } = readYaml(file);
  return keysAt(root, ['steps']).flatMap((step) => textAt(root, ['steps', step, 'call']) || []);
}

/** The flow that a topic begins; empty for none. */
function topicFlow(file: SourceFile): string {
  return textAt(readYaml(file).root, ['flow']);
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
