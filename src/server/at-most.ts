/** Places that are held for a while, so many for each key. */
export interface Places {
  full(key: string): boolean;
  /** Holds a place; gives what leaves it again, and nothing when all are taken. */
  take(key: string): (() => void) | undefined;
}

/** At most `most` places for each key. */
export function atMost(most: number): Places {
  const taken = new Map<string, number>();
  const of = (key: string) => taken.get(key) ?? 0;
  return {
    full: (key) => of(key) >= most,
    take(key) {
      if (of(key) >= most) return undefined;
      taken.set(key, of(key) + 1);
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        if (of(key) > 1) taken.set(key, of(key) - 1);
        else taken.delete(key);
      };
    },
  };
}
