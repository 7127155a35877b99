import type { TopicModel } from './topics/topic-model.js';
import type { LanguageTables } from './which/open-tables.js';

/** What is learned or prepared to understand free text, beside the texts of a version. */
export interface Understanding {
  /** What people mean, learned from the phrases of the version's topics. */
  readonly topics?: TopicModel;
  /** What people ask for at any step, learned from our own examples beside the topics. */
  readonly commands?: TopicModel;
  /** By what languages are told apart, with the words of the version's own texts. */
  readonly tables?: LanguageTables;
}
