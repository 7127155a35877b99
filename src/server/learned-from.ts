import { createHash } from 'node:crypto';
import { MODEL_FORMAT, type TopicModelData } from '../language/topics/topic-model.js';
import type { ExampleTopic } from '../language/topics/train-topics.js';

/** What a model was learned from, in short: examples of our own change with the program, and not with the version. */
export function learnedFrom(topics: readonly ExampleTopic[]): string {
  const said = topics.map(({ id, none, languages }) => [id, none, [...languages]]);
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url');
}

/** Whether a kept model was learned from this; one of before the last change of its format or examples is learned again. */
export function isLearnedFrom(kept: unknown, of: string): kept is TopicModelData {
  const known = kept as Partial<TopicModelData & { of: string }> | undefined;
  return known?.format === MODEL_FORMAT && known.of === of;
}
