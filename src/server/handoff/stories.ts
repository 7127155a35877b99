import { LRUCache } from 'lru-cache';
import type { Moment } from '../../conversation/moment.js';
import { type Dated, NO_STORY, type Story, tellOn } from '../../conversation/story.js';
import type { Version } from '../../flow/version.js';
import { loadEvents } from '../../store/event-log.js';
import type { Store } from '../../store/open-store.js';
import type { Clock } from '../clock.js';
import type { Held } from '../held-conversations.js';
import type { Versions } from '../versions.js';
import { versionsIn } from '../versions-in.js';
import type { Changes } from './changes.js';

/** What was said in the talks that staff have open. Told on with each event, so that a long talk costs no more. */
export interface Stories {
  get(conversation: string, held: Held, version: Version, moment: Moment): Promise<Story>;
  /** Something was deleted: every story is told anew from the log. */
  forgetAll(): void;
}

interface Kept {
  /** The last event in `story`, and those after it that are not told yet. */
  readonly seq: number;
  readonly story: Story;
  readonly untold: readonly Dated[];
  readonly since: number;
}

const MOST = 1000;
/** A story is read anew from the log after this long, so that what was deleted meanwhile is gone from it too. */
const LONGEST = 10 * 60_000;

interface Sources {
  readonly store: Store;
  readonly clock: Clock;
  readonly changes: Changes;
  readonly versions: Pick<Versions, 'get'>;
}

/** Begins with none. */
export function keepStories({ store, clock, changes, versions }: Sources): Stories {
  const kept = new LRUCache<string, Kept>({ max: MOST });
  changes.onChange(({ conversation, before, after, events }) => {
    const known = kept.get(conversation);
    if (!known) return;
    const follows = known.seq + known.untold.length === before?.seq && after.status !== 'erased';
    const at = clock.now();
    if (!follows) kept.delete(conversation);
    else kept.set(conversation, { ...known, untold: [...known.untold, ...events.map((event) => ({ at, event }))] });
  });
  return {
    async get(conversation, held, version, moment) {
      const now = clock.now();
      const known = kept.get(conversation);
      const good = known && known.seq + known.untold.length === held.seq && now - known.since < LONGEST;
      if (good && known.untold.length === 0) return known.story;
      const events = good ? known.untold : await loadEvents(store.read, conversation, held.seq);
      const earlier = await versionsIn(
        versions,
        events.map(({ event }) => event),
      );
      const story = tellOn(version, good ? known.story : NO_STORY, events, moment, earlier);
      kept.set(conversation, { seq: held.seq, story, untold: [], since: good ? known.since : now });
      return story;
    },
    forgetAll: () => kept.clear(),
  };
}
