import type { TopicModel } from './topics/topic-model.js';

/** What is learned or prepared to understand free text, beside the texts of a version. */
export interface Understanding {
  /** What people mean, learned from the phrases of the version's topics. */
  readonly topics?: TopicModel;
}
