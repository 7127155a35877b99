import type { Diagnostic } from '../../flow/diagnostic.js';
import type { SourceFile } from '../../flow/version.js';
import { mergeFiles, withChanges } from '../../publishing/merge-files.js';
import { beginPlan, duePlans, endPlan, type Plan } from '../../publishing/planned.js';
import type { Unreviewed } from '../../publishing/reviews/unreviewed.js';
import { versionId } from '../../publishing/version-id.js';
import { recordAudit } from '../../staff/audit.js';
import type { AuditResult } from '../../staff/audit-actions.js';
import { findVersion } from '../../store/versions.js';
import { awaitsReview } from './awaits-review.js';
import { examineApart } from './examine-apart.js';
import { hasErrors, liveNow, makeLive, type Publisher } from './make-live.js';

/** Publishes what was planned for this moment or before; what does not check any more is refused, with why. */
export async function publishDue(publisher: Publisher): Promise<void> {
  const { store, clock } = publisher;
  for (const plan of await duePlans(store.read, clock.now())) {
    const mine = await store.write((session) => beginPlan(session, plan.id, clock.now()));
    if (mine) await publisher.inTurn('publishing', () => publishPlan(publisher, plan));
  }
}

async function publishPlan(publisher: Publisher, plan: Plan): Promise<void> {
  const { store, clock } = publisher;
  const live = await liveNow(publisher);
  const files = await filesNow(publisher, plan, live.files);
  if (typeof files === 'string') return refuse(publisher, plan, files);
  if (versionId(files) === live.publication.version) {
    await store.write((session) => endPlan(session, plan.id, null));
    return;
  }
  const open = await awaitsReview(publisher, store.read, live, files);
  if (open.length > 0) return refuse(publisher, plan, reviewLine(open), 'not-reviewed');
  const { diagnostics, lint } = await examineApart(files, clock.now());
  if (hasErrors(diagnostics)) return refuse(publisher, plan, errorLine(diagnostics));
  const { message, reasons } = plan;
  const details = { kind: 'planned' as const, author: plan.author?.id ?? null, message, reasons, lint };
  const made = await makeLive(
    publisher,
    { files, live, details },
    {
      still: async (session) => (await awaitsReview(publisher, session, live, files)).length === 0,
      also: async (session, id, at) => {
        await endPlan(session, plan.id, null);
        await recordAudit(session, { at, origin: 'system', action: 'published', object: `publication:${id}` });
      },
    },
  );
  // Somebody published, or took an approval back, at the very same time: it is looked at again as it is now.
  if (!made) await publishPlan(publisher, plan);
}

/** What was planned, on top of what is live by now; words when both changed the same file. */
async function filesNow(
  { store }: Publisher,
  plan: Plan,
  live: readonly SourceFile[],
): Promise<readonly SourceFile[] | string> {
  const base = await findVersion(store.read, plan.base);
  const planned = await findVersion(store.read, plan.version);
  if (!base || !planned) return 'De geplande bestanden zijn er niet meer.';
  const { taken, conflicts } = mergeFiles(base.files, live, planned.files);
  if (conflicts.length === 0) return withChanges(live, taken);
  const paths = conflicts.map(({ path }) => path).join(', ');
  return `Deze bestanden zijn na het plannen ook op een andere manier gepubliceerd: ${paths}. Kijk wat er moet staan en publiceer opnieuw.`;
}

function reviewLine(open: readonly Unreviewed[]): string {
  const paths = open.map(({ path }) => path).join(', ');
  return `Niemand anders heeft dit goedgekeurd, of iemand trok dat in: ${paths}. Laat het nakijken en publiceer opnieuw.`;
}

function errorLine(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const place = first ? `${first.file}, regel ${first.line}: ${first.message}` : '';
  return errors.length === 1
    ? `Er zit een fout in. ${place}`
    : `Er zitten ${errors.length} fouten in. De eerste: ${place}`;
}

async function refuse(
  { store, clock, say }: Publisher,
  plan: Plan,
  why: string,
  result: AuditResult = 'not-good',
): Promise<void> {
  await store.write(async (session) => {
    await endPlan(session, plan.id, why);
    await recordAudit(session, {
      at: clock.now(),
      origin: 'system',
      action: 'publish-refused',
      object: `plan:${plan.id}`,
      result,
    });
  });
  say(`De geplande publicatie ${plan.id} is niet gepubliceerd. ${why}`);
}
