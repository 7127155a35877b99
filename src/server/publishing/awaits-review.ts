import type { SourceFile } from '../../flow/version.js';
import { type Unreviewed, unreviewed } from '../../publishing/reviews/unreviewed.js';
import type { Live, Publisher } from './make-live.js';

/** What keeps these files from being published because nobody else approved it; nothing where a town asks for none. */
export async function awaitsReview(
  { store, clock, settings }: Publisher,
  live: Pick<Live, 'files'>,
  files: readonly SourceFile[],
): Promise<readonly Unreviewed[]> {
  if (!settings.publishNeedsReview) return [];
  return unreviewed(store.read, { before: live.files, after: files, now: clock.now() });
}
