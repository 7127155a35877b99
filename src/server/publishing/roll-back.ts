import type { Diagnostic } from '../../flow/diagnostic.js';
import { followFiles } from '../../publishing/follow-files.js';
import { findPublication } from '../../publishing/publications.js';
import { recordAudit } from '../../staff/audit.js';
import { findVersion } from '../../store/versions.js';
import { examineApart } from './examine-apart.js';
import { type By, hasErrors, liveNow, makeLive, newErrors, type Publisher } from './make-live.js';

export type RollBackOutcome =
  | { readonly type: 'published'; readonly id: number; readonly version: string }
  | { readonly type: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: 'unknown' }
  /** It is live already. */
  | { readonly type: 'nothing' }
  | { readonly type: 'changed' };

/**
 * Publishes the files of an older publication again. It is checked as it is now: an error is refused, unless what is live
 * has it too (a check that came later must not keep a town from going back). The draft follows; what it changed itself
 * stays in it, noted with both sides.
 */
export function rollBack(
  publisher: Publisher,
  by: Required<By>,
  { to, message }: { readonly to: number; readonly message: string },
): Promise<RollBackOutcome> {
  return publisher.inTurn('publishing', async () => {
    const { store, clock } = publisher;
    const old = await findPublication(store.read, to);
    const stored = old && (await findVersion(store.read, old.version));
    if (!old || !stored) return { type: 'unknown' };
    const live = await liveNow(publisher);
    if (old.version === live.publication.version) return { type: 'nothing' };
    const { files } = stored;
    const { diagnostics, lint } = await examineApart(files, clock.now());
    if (hasErrors(diagnostics)) {
      const worse = newErrors((await examineApart(live.files, clock.now())).diagnostics, diagnostics);
      if (worse.length > 0) return { type: 'refused', diagnostics: worse };
    }
    const words = message || `Terug naar versie ${old.id}`;
    const details = { kind: 'rollback' as const, author: by.actor, message: words, reasons: old.reasons, lint };
    const made = await makeLive(
      publisher,
      { files, live, details },
      {
        also: async (session, id, at) => {
          const author = by.actor;
          await followFiles(session, { from: live.files, to: files, source: 'rollback', at, author, message: words });
          await recordAudit(session, {
            ...by,
            at,
            action: 'rolled-back',
            object: `publication:${id}`,
            detail: { to: old.id },
          });
        },
      },
    );
    return made ? { type: 'published', ...made } : { type: 'changed' };
  });
}
