import type { DeskCallback } from '../../protocol/desk.js';

/** So many requests within so long (milliseconds), with nothing else done, are looked at as one thing. */
const MANY = 10;
const TOGETHER = 60 * 60 * 1000;

/**
 * Open requests that nobody took, which came in shortly after each other out of conversations in which nothing else was
 * done. That may be a script; it may also be a busy morning: staff decide.
 */
export function burstOf(callbacks: readonly DeskCallback[]): readonly DeskCallback[] {
  const doubtful = callbacks
    .filter(
      ({ status, untouched, owner, attempts }) => status === 'open' && untouched && !owner && attempts.length === 0,
    )
    .map((callback) => ({ callback, at: Date.parse(callback.asked) }))
    .sort((a, b) => a.at - b.at);
  const burst = new Set<DeskCallback>();
  for (let first = 0; first + MANY <= doubtful.length; first += 1) {
    const some = doubtful.slice(first, first + MANY);
    const [from, until] = [some[0], some.at(-1)];
    if (from && until && until.at - from.at <= TOGETHER) for (const { callback } of some) burst.add(callback);
  }
  return [...burst];
}
