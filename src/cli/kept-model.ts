import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TopicModelData } from '../language/topics/topic-model.js';
import type { Lexicon } from '../language/topics/topic-words.js';
import { type ExampleTopic, trainTopics } from '../language/topics/train-topics.js';
import { isLearnedFrom, learnedFrom } from '../server/learned-from.js';

/**
 * What is learned from these topics: as it was kept in a file of this folder, or, when they changed since, learned now and
 * kept. Without a folder, or where nothing can be written, it is learned each time.
 */
export function keptModel(
  folder: string | undefined,
  kind: 'topics' | 'commands',
  topics: readonly ExampleTopic[],
  lexicon: Lexicon,
): TopicModelData {
  const of = `${learnedFrom(topics)} ${JSON.stringify([...lexicon])}`;
  const file = folder && join(folder, `${kind}.json`);
  const kept = file && readKept(file);
  if (isLearnedFrom(kept, of)) return kept;
  const model = trainTopics(topics, lexicon);
  if (file) keep(file, JSON.stringify({ ...model, of }));
  return model;
}

/** The folder beside the built program, so that another build learns anew; none when it runs from its source. */
export function builtModels(): string | undefined {
  const places = ['./languages.bin', '../languages.bin'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const table = places.find((path) => existsSync(path));
  return table && join(table, '..', 'learned');
}

function readKept(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** In one move, so that who reads at the same time reads the old one or the new one. */
function keep(file: string, text: string): void {
  const fresh = `${file}.${process.pid}`;
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(fresh, text);
    renameSync(fresh, file);
  } catch {
    // A program in a place where nothing can be written only takes longer.
  }
}
