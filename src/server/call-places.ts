import { fullSlots, type TakenPlaces, takenPlaces } from '../callback/slot-places.js';
import type { Municipality } from '../flow/municipality.js';
import type { Session } from '../store/dialect.js';

/**
 * Which parts of days are full, from memory: no turn waits for a count. Whether a promise fits is counted anew in the
 * transaction that keeps it.
 */
export interface CallPlaces {
  /** The ids of the full parts; the same set as long as nothing changed. */
  full(now: number): ReadonlySet<string>;
  /** Counts anew: a promise was made, moved or cancelled. */
  refresh(now: number): Promise<void>;
}

const MINUTE = 60_000;

/** Counts what is taken, for the town as it is at that moment; again each minute, for other processes make promises too. */
export async function countCallPlaces(read: Session, town: () => Municipality, now: number): Promise<CallPlaces> {
  let taken: TakenPlaces = await takenPlaces(read, now);
  let counted = now;
  let known:
    | { readonly town: Municipality; readonly taken: TakenPlaces; readonly full: ReadonlySet<string> }
    | undefined;
  const refresh = async (at: number) => {
    counted = at;
    taken = await takenPlaces(read, at);
  };
  return {
    refresh,
    full(at) {
      if (at - counted >= MINUTE) void refresh(at).catch(() => undefined);
      const current = town();
      if (known?.town === current && known.taken === taken) return known.full;
      const full = fullSlots(current, taken);
      // The same set as before where it can be: what is drawn for everybody hangs on it.
      known = { town: current, taken, full: known && sameSlots(known.full, full) ? known.full : full };
      return known.full;
    },
  };
}

function sameSlots(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((slot) => other.has(slot));
}
