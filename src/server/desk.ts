import type { Store } from '../store/open-store.js';
import type { Clock } from './clock.js';
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
  readonly inTurn: OneAtATime;
  readonly metrics: Metrics;
  readonly settings: Settings;
}
