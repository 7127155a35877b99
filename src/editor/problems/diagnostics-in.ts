import { DeskProblem } from '../../desk/live/api.js';
import type { Diagnostic } from '../../flow/diagnostic.js';
import type { Problem } from './problem.js';

/** What the server found wrong, when that is why it refused. */
export function diagnosticsIn(error: unknown): readonly Problem[] {
  if (!(error instanceof DeskProblem)) return [];
  const { diagnostics } = error.more as { readonly diagnostics?: readonly Diagnostic[] };
  return (diagnostics ?? []).map((one) => ({ ...one, from: 'check' }));
}
