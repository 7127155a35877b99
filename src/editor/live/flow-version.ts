import type { Diagnostic } from '../../flow/diagnostic.js';
import { fileKind } from '../../flow/file-kind.js';
import { type ReadBefore, readVersion } from '../../flow/read-version.js';
import type { SourceFile, Version } from '../../flow/version.js';
import type { Files } from '../document/files.js';

/** What can be drawn of a flow: the flow with all it calls, without the topics and talks, so that it is read in a moment. */
export interface FlowVersion {
  /** Absent while the files cannot be run. */
  readonly version?: Version;
  readonly diagnostics: readonly Diagnostic[];
}

/** One flow is open at a time: what was read of it is there for the edit after. */
let before: { readonly flow: string; readonly read: ReadBefore } | undefined;
let last: { readonly files: readonly SourceFile[]; readonly read: FlowVersion } | undefined;

/** Reads what one flow needs; the same files are read once. */
export function flowVersion(files: Files, flow: string): FlowVersion {
  const needed = filesOf(files, flow);
  if (last && sameFiles(last.files, needed)) return last.read;
  if (before?.flow !== flow) before = { flow, read: { texts: new Map() } };
  const read = readVersion(needed, 'draft', before.read);
  last = { files: needed, read };
  return read;
}

function filesOf(files: Files, flow: string): readonly SourceFile[] {
  const flows = withCalled(files, flow);
  const names = [...flows, 'interface', 'glossary'];
  const wanted = [...files].filter(([path]) => {
    const kind = fileKind(path);
    if (kind?.type === 'texts') return names.includes(kind.id);
    return kind?.type === 'municipality' || (kind?.type === 'flow' && flows.includes(kind.id));
  });
  return wanted.map(([path, text]) => ({ path, text }));
}

function withCalled(files: Files, flow: string): readonly string[] {
  const found = new Set([flow]);
  for (const one of found) {
    const text = files.get(`flows/${one}.yaml`) ?? '';
    for (const [, called = ''] of text.matchAll(/\bcall:\s*["']?([A-Za-z0-9_-]+)/g)) found.add(called);
  }
  return [...found];
}

function sameFiles(before: readonly SourceFile[], after: readonly SourceFile[]): boolean {
  if (before.length !== after.length) return false;
  return before.every((file, index) => file.path === after[index]?.path && file.text === after[index]?.text);
}
