import type { People } from '../../conversation/moment.js';
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
  /** Looks again how long residents usually wait; true when that is another number of minutes. */
  lookAtWaits(): Promise<boolean>;
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
  const presence = watchPresence({ grace, gone: (staff) => gone(staff) });
  for (const shift of await listShifts(store.read)) presence.setShift(shift);
  return {
    presence,
    now: () => (presence.somebodyOn() ? { wait } : undefined),
    async lookAtWaits() {
      const before = wait;
      wait = await usualWait(store.read, clock.now());
      return wait !== before;
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
