/** The only clock of the house; everything else gets its time from here. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** The real time, when the clock of the house was set to another one: what the phone in somebody's hand shows. */
  real?(): number;
}

/** A clock that shows the real time, or, for tests and demos, starts at `startAt` (epoch milliseconds) and runs on. */
export function startClock(startAt?: number): Clock {
  if (startAt === undefined) return { now: () => Date.now() };
  const ahead = startAt - Date.now();
  return { now: () => Date.now() + ahead, real: () => Date.now() };
}
