import { LRUCache } from 'lru-cache';
import { readVersion } from '../flow/read-version.js';
import type { Version } from '../flow/version.js';
import type { Store } from '../store/open-store.js';
import { findVersion } from '../store/versions.js';
import { Fault } from './fault.js';
import { withUnderstanding } from './understanding.js';
import { withNewerWords } from './with-newer-words.js';

/** Versions in memory besides the current one. */
const MOST_HELD = 20;

/** The versions of flows and content in use: a conversation keeps the one it began with. */
export interface Versions {
  /** What new conversations begin with; conversations under way keep theirs. */
  readonly current: Version;
  /** Makes a version, with what was learned from it, the one that new conversations begin with. */
  use(version: Version): void;
  /** Throws a fault when the version is not stored. */
  get(id: string): Promise<Version>;
}

/** The current version, and the stored ones that conversations still run on, parsed once each. */
export function holdVersions(store: Store, first: Version, say: (line: string) => void): Versions {
  let current = first;
  // An old one that nobody talks on any more need not stay in memory.
  const parsed = new LRUCache<string, Version>({ max: MOST_HELD });
  const reading = new Map<string, Promise<Version>>();
  const read = async (id: string) => {
    const stored = await findVersion(store.read, id);
    const version = stored && readVersion(stored.files, stored.id).version;
    if (!version) throw new Fault('internal');
    const whole = await withUnderstanding(store, withNewerWords(version, current), say);
    parsed.set(id, whole);
    return whole;
  };
  return {
    get current() {
      return current;
    },
    use(version) {
      if (version.id === current.id) return;
      parsed.set(current.id, current);
      current = version;
    },
    async get(id) {
      if (id === current.id) return current;
      const known = parsed.get(id);
      if (known) return known;
      // Two residents at once: one reads it, both get it.
      const underWay = reading.get(id) ?? read(id).finally(() => reading.delete(id));
      reading.set(id, underWay);
      return underWay;
    },
  };
}
