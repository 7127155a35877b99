import type { z } from 'zod';
import { addDays, isoAt } from '../../lib/amsterdam-time.js';
import type { askReviewSchema } from '../../protocol/review.js';
import { readDraft } from '../../publishing/draft.js';
import { type ReviewContent, type ReviewTask, reviewContent } from '../../publishing/reviews/review-content.js';
import { reviewState } from '../../publishing/reviews/review-state.js';
import { authorsOfFiles, reviewedFiles } from '../../publishing/reviews/reviewed-files.js';
import { addReview, openReviewsOf } from '../../publishing/reviews/reviews.js';
import { newestSave } from '../../publishing/saves.js';
import { recordAudit } from '../../staff/audit.js';
import { findStaff, memberOf } from '../../staff/members.js';
import { digest, newSecret } from '../../staff/secret.js';
import type { Desk } from '../desk.js';
import { inThreadFor } from '../in-thread.js';
import { examineApart } from '../publishing/examine-apart.js';
import { liveNow } from '../publishing/make-live.js';
import { DeskFault, fieldFault } from '../staff/desk-fault.js';

type Wanted = z.output<typeof askReviewSchema>;
type By = { readonly at: number; readonly actor: string; readonly origin: string };

/** The name the build gives to `review-content-worker.ts`. */
const FILE = 'review-content-worker.js';
/** Longest time ahead that somebody can be asked for, milliseconds. */
const LONGEST = 366 * 24 * 60 * 60 * 1000;

/** Most that one colleague asks at the same time: each keeps all there is to look at. */
const MOST_OPEN = 50;

/** Asks somebody to look at the draft as it is saved; with a token when that goes by a link. Throws a fault with why not. */
export async function askReview(desk: Desk, by: By, wanted: Wanted): Promise<{ id: number; token?: string }> {
  const { store } = desk;
  const { flow, message, revision } = wanted;
  const until = endOf(wanted.until, by.at);
  const draft = await readDraft(store.read);
  if (draft.revision !== revision) throw new DeskFault('draft-changed');
  if (draft.conflicts.length > 0) throw new DeskFault('draft-conflict', { conflicts: draft.conflicts });
  const live = await liveNow(desk);
  const files = reviewedFiles(live.files, draft.files, flow);
  const reviewer = await reviewerOf(desk, by, wanted, await authorsOfFiles(store.read, files, live.files));
  const open = (await openReviewsOf(store.read, by.actor, by.at)).map((review) =>
    reviewState(review, draft.files, by.at),
  );
  if (open.filter(({ type }) => type !== 'void').length >= MOST_OPEN) throw new DeskFault('review-enough');
  const content = await contentFor(by.actor, { live: live.files, draft: draft.files, flow, at: by.at });
  const token = reviewer.token;
  const id = await store.write(async (session) => {
    if ((await newestSave(session)) !== draft.revision) return undefined;
    const row = { madeAt: by.at, askedBy: by.actor, flow, message: message.trim(), until, files, content };
    const made = await addReview(session, {
      ...row,
      reviewer: token === undefined ? { staff: reviewer.name } : { name: reviewer.name, token: digest(token) },
    });
    await recordAudit(session, { ...by, action: 'review-asked', object: `review:${made}` });
    return made;
  });
  if (id === undefined) throw new DeskFault('draft-changed');
  return { id, ...(token !== undefined && { token }) };
}

/** What there is to look at, in a thread of its own. Throws a fault when the draft cannot be run, or shows nothing. */
async function contentFor(staff: string, task: ReviewTask): Promise<ReviewContent> {
  const plain = (files: ReviewTask['draft']) => files.map(({ path, text }) => ({ path, text }));
  const whole = { ...task, live: plain(task.live), draft: plain(task.draft) };
  const content = await inThreadFor(staff, FILE, whole, () => reviewContent(whole));
  if (!content) {
    const { diagnostics } = await examineApart(whole.draft, task.at);
    throw new DeskFault('not-good', { diagnostics: diagnostics.filter(({ severity }) => severity === 'error') });
  }
  if (content.items.length === 0) throw new DeskFault('nothing-to-publish');
  return content;
}

/** The end of the last day, epoch milliseconds. */
function endOf(day: string, now: number): number {
  const until = Date.parse(isoAt(addDays(day, 1), 0));
  if (until > now && until < now + LONGEST) return until;
  throw fieldFault('until', 'Kies een dag vanaf vandaag, binnen een jaar.', 'Choose a day from today, within a year.');
}

/** The colleague (`name` is their id), or the name of who gets a link with this token. */
async function reviewerOf(
  { store }: Desk,
  by: By,
  { staff, name = '' }: Wanted,
  authors: ReadonlySet<string>,
): Promise<{ readonly name: string; readonly token?: string }> {
  if (staff === undefined) {
    const given = name.trim();
    if (given !== '') return { name: given, token: newSecret() };
    throw fieldFault('name', 'Vul in wie dit nakijkt.', 'Fill in who reviews this.');
  }
  const row = await findStaff(store.read, { id: staff });
  const member = row && memberOf(row);
  if (member?.status !== 'active' || !mayReview(member)) throw new DeskFault('staff-unknown');
  if (staff !== by.actor && !authors.has(staff)) return { name: staff };
  throw fieldFault(
    'staff',
    'Kies iemand die hier niet zelf aan schreef.',
    'Choose somebody who did not write this themselves.',
  );
}

/** Whether somebody comes into the editor, where colleagues review. */
export function mayReview({ roles }: Pick<ReturnType<typeof memberOf>, 'roles'>): boolean {
  return roles.includes('editor') || roles.includes('publisher');
}
