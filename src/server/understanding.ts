import type { Version } from '../flow/version.js';
import { commandExamples } from '../language/commands/command-examples.js';
import { openTopicModel, type TopicModel } from '../language/topics/topic-model.js';
import type { ExampleTopic } from '../language/topics/train-topics.js';
import type { Store } from '../store/open-store.js';
import { findModel, keepModel } from '../store/version-models.js';
import { readLanguageTables } from './language-tables.js';
import { isLearnedFrom, learnedFrom } from './learned-from.js';
import { trainApart } from './train-apart.js';
import { versionWords } from './version-words.js';

/**
 * The version with what was learned from its topics: what is kept with it, or, the first time, learned now in a thread of
 * its own and kept; and with the tables by which languages are told apart. The version must be stored.
 */
export async function withUnderstanding(store: Store, version: Version, say: (line: string) => void): Promise<Version> {
  const tables = readLanguageTables(versionWords(version));
  const told: Version = { ...version, understanding: { ...version.understanding, tables } };
  if (version.topics.length === 0) return told;
  try {
    const [topics, commands] = await Promise.all([
      learned(store, version, 'topics', version.topics),
      learned(store, version, 'commands', commandExamples(version.topics)),
    ]);
    return { ...told, understanding: { tables, topics, commands } };
  } catch (error) {
    // Residents can still choose, and talk to a person: no reason to serve nothing.
    say(`Vrije tekst over onderwerpen wordt nu minder goed begrepen: ${(error as Error).message}`);
    return told;
  }
}

async function learned(
  store: Store,
  version: Version,
  kind: string,
  topics: readonly ExampleTopic[],
): Promise<TopicModel> {
  const of = learnedFrom(topics);
  const kept = await findModel(store.read, version.id, kind);
  if (isLearnedFrom(kept, of)) return openTopicModel(kept);
  const model = await trainApart({ topics, lexicon: version.lexicon });
  await store.write((session) => keepModel(session, version.id, kind, { ...model, of }));
  return openTopicModel(model);
}
