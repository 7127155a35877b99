import type { Words } from './content.js';

/** A topic in one language: how people name it, and what we answer. Only `phrases` is always there. */
export interface TopicTexts {
  readonly title?: Words;
  /** Whole messages as people type them. */
  readonly phrases: readonly string[];
  /** Words, or beginnings of words, that tell of this topic. */
  readonly keywords: readonly string[];
  readonly answer?: Words;
}

/** The languages people may write in: they are understood, also where there are no texts in them. */
export const TOPIC_LANGUAGES = ['nl', 'en', 'de', 'tr', 'ar', 'pl', 'uk'] as const;
/** Those of them in which a topic answers. */
export const ANSWERING: readonly string[] = ['nl', 'en'];

/** What a resident can come with, as read from `content/topics/<id>.yaml`. */
export interface KnownTopic {
  readonly id: string;
  /** Messages that belong to no topic of the town: they teach what not to answer. */
  readonly none: boolean;
  /** The flow it starts. */
  readonly flow?: string;
  /** The fact of the town that its one link is: `link.afspraak`. */
  readonly link?: string;
  /** The topic is a request for a person, or for a call. */
  readonly command?: TopicCommand;
  /** The person comes first. */
  readonly sensitive: boolean;
  /** By language code; `nl` is always there. */
  readonly languages: ReadonlyMap<string, TopicTexts>;
}

export const TOPIC_COMMANDS = ['person', 'callback'] as const;
export type TopicCommand = (typeof TOPIC_COMMANDS)[number];

/** Street language, dialect and chat spelling of one language: as it is typed -> plain words. */
export type Lexicon = ReadonlyMap<string, string>;
