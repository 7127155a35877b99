import type { SourceFile } from '../../flow/version.js';
import { type Unreviewed, unreviewed } from '../../publishing/reviews/unreviewed.js';
import type { Session } from '../../store/dialect.js';
import type { Live, Publisher } from './make-live.js';

/** What keeps these files from being published because nobody else approved it; nothing where a town asks for none. */
export async function awaitsReview(
  { clock, settings }: Publisher,
  session: Session,
  live: Pick<Live, 'files'>,
  files: readonly SourceFile[],
): Promise<readonly Unreviewed[]> {
  if (!settings.publishNeedsReview) return [];
  return unreviewed(session, { before: live.files, after: files, now: clock.now() });
}
