import type { Files } from '../document/files.js';
import { rawFile, textAt, wordsAt } from './raw-texts.js';

/** What a flow is called, or its id. */
export function titleOfFlow(files: Files, flow: string): string {
  return wordsAt(rawFile(files, `content/nl/${flow}.yaml`), ['title']) || flow;
}

/** The question of a step, or what stands in its place. */
export function titleOfStep(files: Files, flow: string, step: string): string {
  const root = rawFile(files, `content/nl/${flow}.yaml`);
  const at = ['steps', step];
  return textAt(root, [...at, 'short']) || wordsAt(root, [...at, 'heading']) || wordsAt(root, at) || step;
}

/** What a topic is called, or its id. */
export function titleOfTopic(files: Files, topic: string): string {
  return wordsAt(rawFile(files, `content/topics/${topic}.yaml`), ['nl', 'title']) || topic;
}
