import type { Diagnostic } from '../flow/diagnostic.js';

/** Why a warning may stand. */
export interface WarningReason {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** What stands in the way of publishing: every error, and every warning for which no reason was given. */
export function unanswered(diagnostics: readonly Diagnostic[], reasons: readonly WarningReason[]): Diagnostic[] {
  const given = new Set(reasons.filter(({ reason }) => reason.trim() !== '').map(keyOf));
  const asks = (one: Diagnostic) => one.severity === 'error' || (one.severity === 'warning' && !given.has(keyOf(one)));
  return diagnostics.filter(asks);
}

const keyOf = ({ rule, file, line }: Pick<Diagnostic, 'rule' | 'file' | 'line'>) => `${rule}\0${file}\0${line}`;
