import type { Store } from '../store/open-store.js';
import type { CallLimit } from './call-limit.js';
import type { CallPlaces } from './call-places.js';
import type { Clock } from './clock.js';
import type { Changes } from './handoff/changes.js';
import type { PeopleOnShift } from './handoff/people.js';
import type { Stories } from './handoff/stories.js';
import type { HeldConversations } from './held-conversations.js';
import type { Metrics } from './metrics.js';
import type { OneAtATime } from './one-at-a-time.js';
import type { Settings } from './settings.js';
import type { Versions } from './versions.js';

/** What every act on a conversation needs; made once at start. */
export interface Desk {
  readonly store: Store;
  readonly clock: Clock;
  readonly versions: Versions;
  readonly held: HeldConversations;
  readonly places: CallPlaces;
  readonly callLimit: CallLimit;
  readonly inTurn: OneAtATime;
  readonly changes: Changes;
  readonly people: PeopleOnShift;
  readonly stories: Stories;
  readonly metrics: Metrics;
  readonly settings: Settings;
}
