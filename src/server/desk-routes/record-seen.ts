import { localTime } from '../../lib/amsterdam-time.js';
import { recordAudit } from '../../staff/audit.js';
import type { Desk } from '../desk.js';
import type { actorOf } from '../staff/require-staff.js';

type Who = ReturnType<typeof actorOf>;

/**
 * Writes down that somebody saw the list of callbacks, and which. The list is loaded again at every change, so a promise is
 * named once a day for each who saw it: the audit would else be mostly the same numbers.
 */
export function seenRecorder(desk: Desk): (who: Who, references: readonly string[]) => Promise<void> {
  const named = new Map<string, { readonly day: string; readonly references: ReadonlySet<string> }>();
  return async (who, references) => {
    const { day } = localTime(who.at);
    const before = named.get(who.actor);
    const known = before?.day === day ? before.references : new Set<string>();
    const fresh = references.filter((reference) => !known.has(reference));
    await desk.store.write((session) =>
      recordAudit(session, {
        ...who,
        action: 'callbacks-seen',
        detail: { count: references.length, ...(fresh.length > 0 && { references: fresh }) },
      }),
    );
    named.set(who.actor, { day, references: new Set([...known, ...fresh]) });
  };
}
