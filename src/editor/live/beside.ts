import { useSyncExternalStore } from 'react';

let beside = '';
const listeners = new Set<() => void>();

/** The language that stands beside Dutch, from now on and at every step; empty for none. */
export function setBeside(language: string): void {
  beside = language;
  for (const listener of [...listeners]) listener();
}

/** The language that stands beside Dutch; empty for none. */
export function useBeside(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => beside,
  );
}
