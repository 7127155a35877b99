import type { Understanding } from '../language/understanding.js';
import type { Content } from './content.js';
import type { LinkedFlow } from './flow.js';
import type { Municipality } from './municipality.js';
import type { KnownTopic, Lexicon } from './topic-texts.js';

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
  /** What residents come with, in the order of the ids. */
  readonly topics: readonly KnownTopic[];
  /** Street language and chat spelling of all languages together; Dutch wins. */
  readonly lexicon: Lexicon;
  /** Absent while nothing was learned, as in a check: then words are only compared. */
  readonly understanding?: Understanding;
}
