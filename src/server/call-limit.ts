/** How many calls one network may ask for in a day. Kept in memory alone: no address is written down for it. */
export interface CallLimit {
  /**
   * Counts one more at `now` (epoch milliseconds), and gives the way to undo that when nothing came of it; undefined when
   * it is one too many. A network that is not known is not counted.
   */
  reserve(network: string | undefined, now: number): (() => void) | undefined;
}

const DAY = 24 * 60 * 60 * 1000;

/** At most so many in any 24 hours from one network. */
export function limitCalls(most: number): CallLimit {
  // A network stands where it asked last: those that may be forgotten are in front.
  const asked = new Map<string, readonly number[]>();
  const put = (network: string, times: readonly number[]) => {
    asked.delete(network);
    if (times.length > 0) asked.set(network, times);
  };
  const forget = (now: number) => {
    for (const [network, times] of asked) {
      if (now - (times.at(-1) ?? 0) < DAY) return;
      asked.delete(network);
    }
  };
  return {
    reserve(network, now) {
      if (network === undefined) return () => undefined;
      forget(now);
      const lately = (asked.get(network) ?? []).filter((at) => now - at < DAY);
      if (lately.length >= most) return undefined;
      put(network, [...lately, now]);
      return () => {
        const times = [...(asked.get(network) ?? [])];
        const index = times.indexOf(now);
        if (index >= 0) put(network, times.toSpliced(index, 1));
      };
    },
  };
}
