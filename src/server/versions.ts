import { readVersion } from '../flow/read-version.js';
import type { Version } from '../flow/version.js';
import type { Session } from '../store/dialect.js';
import { findVersion } from '../store/versions.js';
import { Fault } from './fault.js';

/** The versions of flows and content in use: a conversation keeps the one it began with. */
export interface Versions {
  /** What new conversations begin with. */
  readonly current: Version;
  /** Throws a fault when the version is not stored. */
  get(id: string): Promise<Version>;
}

/** The current version, and the stored ones that conversations still run on, parsed once each. */
export function holdVersions(read: Session, current: Version): Versions {
  const parsed = new Map<string, Version>([[current.id, current]]);
  return {
    current,
    async get(id) {
      const known = parsed.get(id);
      if (known) return known;
      const stored = await findVersion(read, id);
      const version = stored && readVersion(stored.files, stored.id).version;
      if (!version) throw new Fault('internal');
      parsed.set(id, version);
      return version;
    },
  };
}
