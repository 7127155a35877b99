import { textAt, wordsAt } from '../../flow/yaml-at.js';
import type { Files } from '../document/files.js';
import { rawFile } from '../document/raw-texts.js';

/** What a flow is called, or its id. */
export function titleOfFlow(files: Files, flow: string): string {
  return wordsAt(rawFile(files, `content/nl/${flow}.yaml`), ['title']) || flow;
}

/** A step in one line: what it is called shortly, or the first line of what it says. */
export function titleOfStep(files: Files, flow: string, step: string): string {
  const root = rawFile(files, `content/nl/${flow}.yaml`);
  const at = ['steps', step];
  const words = textAt(root, [...at, 'short']) || wordsAt(root, [...at, 'heading']) || wordsAt(root, at) || step;
  return words.split('\n')[0] ?? step;
}

/** What a topic is called, or its id. */
export function titleOfTopic(files: Files, topic: string): string {
  return wordsAt(rawFile(files, `content/topics/${topic}.yaml`), ['nl', 'title']) || topic;
}
