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
const MOST = 1000;

/**
 * What was typed, for so long that it can be read back on a page of its own: one that is loaded again by Back and Reload,
 * with nothing of it in an address. Gone after a restart: the form is then empty again. Keep only what has the limits of a
 * request to the API: a form may be a hundred times as large.
 */
export function callDrafts(): CallDrafts {
  const kept = new Map<string, { readonly draft: CallDraft; readonly over: NodeJS.Timeout }>();
  const drop = (conversation: string) => {
    clearTimeout(kept.get(conversation)?.over);
    kept.delete(conversation);
  };
  return {
    keep(conversation, draft) {
      // Last kept, last in the order of the map: the first one is the oldest.
      drop(conversation);
      const [oldest] = kept.keys();
      if (oldest !== undefined && kept.size >= MOST) drop(oldest);
      // Its own timer: a name and a number do not stay until somebody else asks for a call.
      const over = setTimeout(() => kept.delete(conversation), KEEP);
      over.unref();
      kept.set(conversation, { draft, over });
    },
    find: (conversation) => kept.get(conversation)?.draft,
    drop,
  };
}
