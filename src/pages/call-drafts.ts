import type { TurnInput } from '../conversation/input.js';

/** A request to be called as it is being filled in. */
export type CallDraft = Extract<TurnInput, { type: 'ask-for-callback' }>;

/** Requests that are read back before they are sent, by conversation. */
export interface CallDrafts {
  keep(conversation: string, draft: CallDraft): void;
  find(conversation: string): CallDraft | undefined;
  drop(conversation: string): void;
}

/** How long (milliseconds) and how many: in memory alone, because nothing is promised and nothing may stay behind. */
const KEEP = 30 * 60 * 1000;
const MOST = 10_000;

/**
 * What was typed, for so long that it can be read back on a page of its own: one that is loaded again by Back and Reload,
 * with nothing of it in an address. `now` in epoch milliseconds. Gone after a restart: the form is then empty again.
 */
export function callDrafts(now: () => number): CallDrafts {
  const kept = new Map<string, { readonly draft: CallDraft; readonly until: number }>();
  return {
    keep(conversation, draft) {
      // Last kept, last in the order of the map: the first ones are over first.
      kept.delete(conversation);
      for (const [oldest, { until }] of kept) {
        if (until > now() && kept.size < MOST) break;
        kept.delete(oldest);
      }
      kept.set(conversation, { draft, until: now() + KEEP });
    },
    find(conversation) {
      const found = kept.get(conversation);
      return found && found.until > now() ? found.draft : undefined;
    },
    drop: (conversation) => void kept.delete(conversation),
  };
}
