import type { CheckReport } from '../check/check-files.js';
import type { Diagnostic } from '../flow/diagnostic.js';
import type { SourceFile } from '../flow/version.js';

const SEVERITIES = { error: 'fout', warning: 'let op', remark: 'opmerking' } as const;

/** A report for people: per file each finding with the line it is about, and the way that leads there. */
export function printReport(report: CheckReport, files: readonly SourceFile[], out: (line: string) => void): void {
  const texts = new Map(files.map(({ path, text }) => [path, text.split(/\r?\n/)]));
  let file = '';
  for (const diagnostic of report.diagnostics) {
    if (diagnostic.file !== file) {
      if (file !== '') out('');
      file = diagnostic.file;
      out(file);
    }
    for (const line of describe(diagnostic, texts.get(file) ?? [])) out(line);
  }
  if (file !== '') out('');
  out(summary(report));
}

function describe(diagnostic: Diagnostic, lines: readonly string[]): readonly string[] {
  const kind = SEVERITIES[diagnostic.severity];
  const { line, column, rule, message, trail } = diagnostic;
  return [
    `  ${diagnostic.file}:${line}:${column}  ${kind}  ${rule}`,
    `    ${message}`,
    ...frame(lines, line, column).map((text) => `    ${text}`),
    ...(trail ? ['    Zo komt iemand daar:', ...trailLines(trail)] : []),
  ];
}

/** The line before, the line itself, and a caret under the column. */
function frame(lines: readonly string[], line: number, column: number): readonly string[] {
  const own = lines[line - 1];
  if (own === undefined) return [];
  const width = String(line).length;
  const before = lines[line - 2];
  return [
    ...(before === undefined ? [] : [`  ${String(line - 1).padStart(width)} | ${before}`]),
    `> ${line} | ${own}`,
    `  ${' '.repeat(width)} | ${' '.repeat(Math.max(0, column - 1))}^`,
  ];
}

const LONGEST_TRAIL = 30;

function trailLines(trail: readonly string[]): readonly string[] {
  if (trail.length === 0) return ['      meteen, aan het begin'];
  const left = trail.length - LONGEST_TRAIL;
  const shown =
    left > 0 ? [...trail.slice(0, 10), `... (nog ${left} stappen)`, ...trail.slice(10 - LONGEST_TRAIL)] : trail;
  return shown.map((one) => `      ${one}`);
}

function summary({ flows, diagnostics }: CheckReport): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const remarks = diagnostics.length - errors - warnings;
  if (flows.length === 0) return `${faults(errors)}. De gesprekken zijn niet nagelopen: los eerst de fouten op.`;
  const states = flows.reduce((sum, flow) => sum + flow.states, 0);
  const walked = `${counted(flows.length, 'gesprek', 'gesprekken')} nagelopen, ${counted(states, 'toestand', 'toestanden')}`;
  const result = `${faults(errors)}, ${counted(warnings, 'waarschuwing', 'waarschuwingen')}`;
  const more = remarks === 0 ? '' : ` ${counted(remarks, 'opmerking', 'opmerkingen')}.`;
  return `${walked}. ${errors === 0 && warnings === 0 ? 'Alles klopt.' : `${result}.`}${more}`;
}

const faults = (errors: number) => counted(errors, 'fout', 'fouten');

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
