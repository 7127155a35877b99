import { checkFiles } from '../../check/check-files.js';
import { lintFiles } from '../../check/lint-files.js';
import type { Diagnostic } from '../../flow/diagnostic.js';
import type { SourceFile } from '../../flow/version.js';
import type { LintCounts } from '../../publishing/publications.js';
import { readWordTables } from '../word-tables.js';

/** What is said of files before they are published. */
export interface Examined {
  readonly diagnostics: readonly Diagnostic[];
  /** For information: hard words stop no publication. */
  readonly lint: LintCounts;
}

/** Checks files as they will be at a moment (epoch milliseconds), and counts what is not in plain language. */
export function examine(files: readonly SourceFile[], at: number): Examined {
  const { version, diagnostics } = checkFiles(files, at);
  const found = version ? lintFiles(files, readWordTables()) : [];
  const count = (severity: keyof LintCounts) => found.filter((one) => one.severity === severity).length;
  return { diagnostics, lint: { error: count('error'), warning: count('warning'), remark: count('remark') } };
}
