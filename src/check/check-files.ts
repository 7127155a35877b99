import type { Diagnostic } from '../flow/diagnostic.js';
import type { LinkedFlow } from '../flow/flow.js';
import { type ReadBefore, readVersion } from '../flow/read-version.js';
import type { SourceFile, Version } from '../flow/version.js';
import { checkTalks } from './check-talks.js';
import { MOST_STATES } from './explore.js';
import { lookAhead } from './later.js';
import { type Moments, momentsAround } from './moments.js';
import { ALL_RULES } from './rules/all-rules.js';
import { type Study, study } from './study.js';

export interface CheckReport {
  /** Absent when the files cannot be run at all. */
  readonly version?: Version;
  /** How far each flow was explored. */
  readonly flows: readonly { readonly flow: string; readonly states: number; readonly steps: number }[];
  /** In order of file, line and column. Nothing may be published while one of them is an error. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a check found the time before: then only what changed is read, and only flows of which something changed are explored. */
export interface CheckBefore {
  readonly read: ReadBefore;
  readonly studies: Map<string, { readonly of: readonly unknown[]; readonly study: Study }>;
}

/**
 * Checks all files of a version: reads them, explores every state of every flow at a time (epoch ms), holds the talks. Who
 * checks again and again gives what the time before left in `before`.
 */
export function checkFiles(
  files: readonly SourceFile[],
  at: number,
  most = MOST_STATES,
  before?: CheckBefore,
): CheckReport {
  const { version, diagnostics, talks } = readVersion(files, 'check', before?.read);
  if (!version) return { flows: [], diagnostics: inOrder(diagnostics) };
  const moments = momentsAround(version.municipality, at);
  const studies = [...version.flows.values()].map((flow) => studyOf(version, flow, moments, most, before));
  const found = ALL_RULES.flatMap((rule) => rule(studies, { files }));
  return {
    version,
    flows: studies.map(({ terrain, explored }) => ({
      flow: terrain.flow.id,
      states: explored.nodes.length,
      steps: terrain.flow.steps.size,
    })),
    diagnostics: inOrder([...diagnostics, ...found, ...checkTalks(version, talks)]),
  };
}

/** Where nothing that a flow is made of is another object than the time before, it was explored already. */
function studyOf(version: Version, flow: LinkedFlow, moments: Moments, most: number, before?: CheckBefore): Study {
  const of = before ? madeOf(version, flow, moments) : [];
  const known = before?.studies.get(flow.id);
  if (known && known.of.length === of.length && known.of.every((part, index) => part === of[index])) return known.study;
  const today = study(version, flow, moments, most);
  const found = { ...today, later: lookAhead(today) };
  before?.studies.set(flow.id, { of, study: found });
  return found;
}

function madeOf({ content, municipality }: Version, flow: LinkedFlow, { now }: Moments): readonly unknown[] {
  const homes = new Set([...flow.steps.values()].map(({ home }) => home));
  const texts = [...content.values()].flatMap((language) => [
    language.interface,
    language.glossary,
    ...[...homes].map((home) => language.flows.get(home)),
  ]);
  return [flow, municipality, now.today, now.open, ...texts];
}

/** In reading order, each finding once: of the same finding in several flows the one with the shortest trail. */
function inOrder(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...all].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message) ||
      (a.trail?.length ?? 0) - (b.trail?.length ?? 0),
  );
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return !before || !isSame(before, one);
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.file === b.file && a.line === b.line && a.column === b.column && a.rule === b.rule && a.message === b.message
  );
}
