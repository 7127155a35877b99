/** Whether one more is allowed for a key in this minute. */
export type Pace = (key: string) => boolean;

const MINUTE = 60_000;

/** At most so many a minute for each key, counted like the limits over HTTP. */
export function paced(most: number): Pace {
  let counts = new Map<string, number>();
  let until = 0;
  return (key) => {
    // Not the time of the day: when that is set back, nobody waits for it.
    const now = performance.now();
    if (now >= until) {
      counts = new Map();
      until = now + MINUTE;
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most;
  };
}

/** Whether the last time was long enough ago: typing is told at most once a second. */
export function seldom(every = 1000): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - last < every) return false;
    last = now;
    return true;
  };
}

/** Does it at once, and while it is asked for again at most once in `every` milliseconds; what was asked last is done. */
export function spaced(every: number, act: () => void): { ask(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let again = false;
  const go = () => {
    again = false;
    act();
    timer = setTimeout(() => {
      timer = undefined;
      if (again) go();
    }, every);
    timer.unref();
  };
  return {
    ask() {
      if (timer) again = true;
      else go();
    },
    stop: () => clearTimeout(timer),
  };
}
