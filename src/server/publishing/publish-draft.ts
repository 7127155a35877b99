import type { Diagnostic } from '../../flow/diagnostic.js';
import { type Draft, readDraft } from '../../publishing/draft.js';
import { addPlan } from '../../publishing/planned.js';
import type { LintCounts } from '../../publishing/publications.js';
import type { Unreviewed } from '../../publishing/reviews/unreviewed.js';
import { newestSave } from '../../publishing/saves.js';
import { type TextChange, textChanges } from '../../publishing/text-changes.js';
import { unanswered, type WarningReason } from '../../publishing/unanswered.js';
import { versionId } from '../../publishing/version-id.js';
import { recordAudit } from '../../staff/audit.js';
import type { AuditResult } from '../../staff/audit-actions.js';
import type { Session } from '../../store/dialect.js';
import { keepVersion } from '../../store/versions.js';
import { awaitsReview } from './awaits-review.js';
import { correctedVersions, keepCorrected } from './correct-running.js';
import type { Examined } from './examine.js';
import { examineApart } from './examine-apart.js';
import { type By, type Live, liveNow, makeLive, type Publisher } from './make-live.js';

/** What an editor asks for. */
export interface WantedPublication {
  readonly message: string;
  readonly reasons: readonly WarningReason[];
  /** Epoch milliseconds; now when it is left out, or past by then. */
  readonly at?: number;
  /** The draft as the editor saw it; without it the newest. */
  readonly revision?: number;
  /** Also in conversations that run: then only texts may differ from what is live. */
  readonly correct?: boolean;
}

export type PublishOutcome =
  | { readonly type: 'published'; readonly id: number; readonly version: string; readonly lint: LintCounts }
  | { readonly type: 'planned'; readonly id: number; readonly version: string; readonly at: number }
  | { readonly type: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: 'conflicts'; readonly conflicts: Draft['conflicts'] }
  /** Nobody else has approved these files. */
  | { readonly type: 'unreviewed'; readonly unreviewed: readonly Unreviewed[] }
  /** The draft is what is live. */
  | { readonly type: 'nothing' }
  /** Somebody saved or published meanwhile. */
  | { readonly type: 'changed' };

/** Publishes the draft, now or later. Nothing is published that has an error, or a warning without a reason. */
export function publishDraft(
  publisher: Publisher,
  by: Required<By>,
  wanted: WantedPublication,
): Promise<PublishOutcome> {
  return publisher.inTurn('publishing', async () => {
    const { store, clock } = publisher;
    const draft = await readDraft(store.read);
    if (wanted.revision !== undefined && wanted.revision !== draft.revision) return { type: 'changed' };
    if (draft.conflicts.length > 0) return { type: 'conflicts', conflicts: draft.conflicts };
    const live = await liveNow(publisher);
    if (versionId(draft.files) === live.publication.version) return { type: 'nothing' };
    const awaited = await refuseUnreviewed(publisher, by, { draft, live });
    if (awaited) return awaited;
    const changed = wanted.correct ? textChanges(live.files, draft.files) : undefined;
    if (changed && changed.others.length > 0) return refuse(publisher, by, changed.others);
    // Only comments, or the way of writing: nobody reads anything else.
    if (changed?.texts.length === 0) return { type: 'nothing' };
    const later = wanted.at !== undefined && wanted.at > clock.now() ? wanted.at : undefined;
    const examined = await examineApart(draft.files, later ?? clock.now());
    const open = unanswered(examined.diagnostics, wanted.reasons);
    if (open.length > 0) return refuse(publisher, by, open);
    const approved = { draft, live, examined, texts: changed?.texts };
    return later === undefined
      ? publishNow(publisher, by, wanted, approved)
      : plan(publisher, by, wanted, approved, later);
  });
}

interface Approved {
  readonly draft: Draft;
  readonly live: Live;
  readonly examined: Examined;
  /** What is corrected in conversations that run; undefined when nothing is. */
  readonly texts: readonly TextChange[] | undefined;
}

async function publishNow(
  publisher: Publisher,
  by: Required<By>,
  { message, reasons }: WantedPublication,
  { draft, live, examined, texts }: Approved,
): Promise<PublishOutcome> {
  const corrected = texts ? await correctedVersions(publisher, { live, draft: draft.files, texts }) : [];
  const [kind, action] = texts ? (['correction', 'texts-corrected'] as const) : (['publish', 'published'] as const);
  const details = { kind, author: by.actor, message, reasons, lint: examined.lint };
  const made = await makeLive(
    publisher,
    { files: draft.files, live, details },
    {
      still: (session) => stillApproved(publisher, session, { draft, live }),
      also: async (session, id, at) => {
        await keepCorrected(session, corrected, { publication: id, at });
        await recordAudit(session, { ...by, at, action, object: `publication:${id}` });
      },
    },
  );
  if (made) return { type: 'published', ...made, lint: examined.lint };
  return (await refuseUnreviewed(publisher, by, { draft, live })) ?? { type: 'changed' };
}

/** Whether the draft is as it was looked at, and nobody took an approval of it back meanwhile. */
async function stillApproved(
  publisher: Publisher,
  session: Session,
  { draft, live }: Pick<Approved, 'draft' | 'live'>,
): Promise<boolean> {
  if ((await newestSave(session)) !== draft.revision) return false;
  return (await awaitsReview(publisher, session, live, draft.files)).length === 0;
}

async function plan(
  publisher: Publisher,
  by: Required<By>,
  { message, reasons }: WantedPublication,
  { draft, live }: Approved,
  at: number,
): Promise<PublishOutcome> {
  const files = draft.files.map(({ path, text }) => ({ path, text }));
  const version = versionId(files);
  const { store, clock } = publisher;
  const id = await store.write(async (session) => {
    if (!(await stillApproved(publisher, session, { draft, live }))) return undefined;
    const now = clock.now();
    await keepVersion(session, { id: version, files }, now);
    const base = live.publication.version;
    const made = await addPlan(session, { version, base, at, madeAt: now, author: by.actor, message, reasons });
    await recordAudit(session, { ...by, at: now, action: 'schedule-made', object: `plan:${made}` });
    return made;
  });
  if (id !== undefined) return { type: 'planned', id, version, at };
  return (await refuseUnreviewed(publisher, by, { draft, live })) ?? { type: 'changed' };
}

/** Says no while somebody else has still to approve the draft; undefined when nobody has. */
async function refuseUnreviewed(
  publisher: Publisher,
  by: By,
  { draft, live }: Pick<Approved, 'draft' | 'live'>,
): Promise<PublishOutcome | undefined> {
  const unreviewed = await awaitsReview(publisher, publisher.store.read, live, draft.files);
  if (unreviewed.length === 0) return undefined;
  await noteRefusal(publisher, by, 'not-reviewed', unreviewed.length);
  return { type: 'unreviewed', unreviewed };
}

async function refuse(publisher: Publisher, by: By, diagnostics: readonly Diagnostic[]): Promise<PublishOutcome> {
  await noteRefusal(publisher, by, 'not-good', diagnostics.length);
  return { type: 'refused', diagnostics };
}

async function noteRefusal({ store, clock }: Publisher, by: By, result: AuditResult, count: number): Promise<void> {
  const entry = { ...by, at: clock.now(), action: 'publish-refused', result, detail: { count } } as const;
  await store.write((session) => recordAudit(session, entry));
}
