/** The only clock of the house; everything else gets its time from here. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

/** A clock that shows the real time, or, for tests and demos, starts at `startAt` (epoch milliseconds) and runs on. */
export function startClock(startAt?: number): Clock {
  const ahead = startAt === undefined ? 0 : startAt - Date.now();
  return { now: () => Date.now() + ahead };
}
