import type { Content } from './content.js';
import type { LinkedFlow } from './flow.js';
import type { Municipality } from './municipality.js';

/** A source file of a version, as text. `path` is relative: `flows/x.yaml`, `content/nl/x.yaml`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Everything a conversation runs on: immutable, named by the hash of its files. */
export interface Version {
  readonly id: string;
  readonly flows: ReadonlyMap<string, LinkedFlow>;
  /** By language code; `nl` is always there and first. */
  readonly content: ReadonlyMap<string, Content>;
  readonly municipality: Municipality;
}
