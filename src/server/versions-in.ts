import type { ConversationEvent } from '../conversation/events.js';
import type { VersionsById } from '../conversation/transcript.js';
import type { Versions } from './versions.js';

/** The versions a conversation ran on, when its texts were corrected on the way; else none. */
export async function versionsIn(
  versions: Pick<Versions, 'get'>,
  events: readonly ConversationEvent[],
): Promise<VersionsById> {
  if (!events.some(({ type }) => type === 'TextsCorrected')) return new Map();
  const ids = events.flatMap((event) =>
    event.type === 'ConversationStarted' || event.type === 'TextsCorrected' ? [event.version] : [],
  );
  return new Map(await Promise.all(ids.map(async (id) => [id, await versions.get(id)] as const)));
}
