import { readVersion } from '../flow/read-version.js';
import type { Version } from '../flow/version.js';
import { commandExamples } from '../language/commands/command-examples.js';
import { openTopicModel } from '../language/topics/topic-model.js';
import { type ExampleTopic, trainTopics } from '../language/topics/train-topics.js';
import { readLanguageTables } from '../server/language-tables.js';
import { readFiles } from '../server/read-files.js';
import { versionWords } from '../server/version-words.js';
import { foldersOf, missingFolder } from './folders.js';
import type { Io } from './io.js';

/** The version of the files; a sentence when it cannot be read. */
export async function filesVersion({ env }: Io): Promise<Version | string> {
  const folders = foldersOf(undefined, env);
  const missing = await missingFolder(folders);
  if (missing !== undefined) return `De map "${missing}" bestaat niet.`;
  const { version } = readVersion(readFiles(folders), 'understand');
  return version ?? 'De gesprekken kunnen niet gelezen worden. "wegwijs check" zegt waarom.';
}

/** The version as residents would meet it, with what is learned from it. Takes some seconds. */
export function learnedVersion(version: Version): Version {
  const learn = (topics: readonly ExampleTopic[]) => openTopicModel(trainTopics(topics, version.lexicon));
  const tables = readLanguageTables(versionWords(version));
  if (version.topics.length === 0) return { ...version, understanding: { tables } };
  const commands = learn(commandExamples(version.topics));
  return { ...version, understanding: { tables, topics: learn(version.topics), commands } };
}
