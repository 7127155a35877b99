/** What this browser keeps between visits; a browser that keeps nothing is no reason to stop. */
export interface Stored {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  remove(key: string): void;
  /** The keys that begin with `start`. */
  keys(start: string): readonly string[];
}

const PREFIX = 'wegwijs-desk.';

/** The browser's own storage under our prefix; what cannot be stored is forgotten at a reload. */
export function browserStored(): Stored {
  const memory = new Map<string, string>();
  const safely = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    read: (key) => safely(() => localStorage.getItem(PREFIX + key)) ?? memory.get(key),
    write: (key, value) => {
      memory.set(key, value);
      safely(() => localStorage.setItem(PREFIX + key, value));
    },
    remove: (key) => {
      memory.delete(key);
      safely(() => localStorage.removeItem(PREFIX + key));
    },
    keys: (start) => {
      const kept = safely(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) ?? [];
      const all = new Set([...kept.map((key) => key.slice(PREFIX.length)), ...memory.keys()]);
      return [...all].filter((key) => key.startsWith(start));
    },
  };
}

export const stored = browserStored();
