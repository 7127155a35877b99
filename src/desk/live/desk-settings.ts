import { useSyncExternalStore } from 'react';
import type { DeskLanguage } from '../words.js';
import { stored } from './stored.js';

/** What a staff member sets for this browser. */
export interface DeskSettings {
  readonly language: DeskLanguage;
  readonly sound: boolean;
  readonly notifications: boolean;
  readonly shortcuts: boolean;
  /** Ctrl+Enter sends. */
  readonly quickSend: boolean;
  /** The waits count up while one looks. */
  readonly liveWaits: boolean;
}

const DEFAULTS: DeskSettings = {
  language: 'nl',
  sound: false,
  notifications: false,
  shortcuts: false,
  quickSend: false,
  liveWaits: true,
};

const listeners = new Set<() => void>();
let current: DeskSettings = read();

function read(): DeskSettings {
  try {
    return { ...DEFAULTS, ...(JSON.parse(stored.read('settings') ?? '{}') as Partial<DeskSettings>) };
  } catch {
    return DEFAULTS;
  }
}

/** The settings of this moment. */
export function deskSettings(): DeskSettings {
  return current;
}

/** Changes some settings, for all that look at them, and for the next visit. */
export function changeSettings(change: Partial<DeskSettings>): void {
  current = { ...current, ...change };
  stored.write('settings', JSON.stringify(current));
  for (const listener of listeners) listener();
}

/** The settings, drawn again when they change. */
export function useSettings(): DeskSettings {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, deskSettings);
}
