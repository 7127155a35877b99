import type { People } from '../../conversation/moment.js';
import { ableToTake } from '../../handoff/able-to-take.js';
import { type Presence, watchPresence } from '../../handoff/presence.js';
import { listShifts } from '../../handoff/shifts.js';
import { usualWait } from '../../handoff/waits.js';
import type { Store } from '../../store/open-store.js';
import type { Clock } from '../clock.js';

/** The staff of this moment, as residents and the desk need to know them. */
export interface PeopleOnShift {
  readonly presence: Presence;
  /** What a resident is told: undefined when nobody takes talks now. */
  now(): People | undefined;
  /** Looks again how long residents usually wait, and whether somebody can take another talk. */
  lookAtWaits(): Promise<void>;
  /** To be called when somebody came, went, or said something else about their shift. */
  changed(): void;
  onChange(listener: () => void): void;
  /** Somebody's desk stayed closed for longer than the grace. */
  whenGone(listener: (staff: string) => void): void;
}

/** Everybody as they were before the server started; their desks may open again within the grace (milliseconds). */
export async function peopleOnShift(store: Store, clock: Clock, grace: number): Promise<PeopleOnShift> {
  const listeners: (() => void)[] = [];
  let gone: (staff: string) => void = () => undefined;
  let wait = await usualWait(store.read, clock.now());
  let full = false;
  const presence = watchPresence({ grace, gone: (staff) => gone(staff) });
  for (const shift of await listShifts(store.read)) presence.setShift(shift);
  return {
    presence,
    now() {
      if (!presence.somebodyOn()) return undefined;
      // With everybody busy a short wait is no promise to make.
      return { wait: full && wait !== undefined && wait <= 1 ? undefined : wait };
    },
    async lookAtWaits() {
      wait = await usualWait(store.read, clock.now());
      full = (await ableToTake(store.read, presence)).size === 0;
    },
    changed() {
      for (const listener of listeners) listener();
    },
    onChange: (listener) => void listeners.push(listener),
    whenGone: (listener) => {
      gone = listener;
    },
  };
}
