import { readVersion } from '../flow/read-version.js';
import type { Version } from '../flow/version.js';
import { commandExamples } from '../language/commands/command-examples.js';
import { openTopicModel } from '../language/topics/topic-model.js';
import { readLanguageTables } from '../server/language-tables.js';
import { readFiles } from '../server/read-files.js';
import { versionWords } from '../server/version-words.js';
import { foldersOf, missingFolder } from './folders.js';
import type { Io } from './io.js';
import { builtModels, keptModel } from './kept-model.js';

/** The version of the files; a sentence when it cannot be read. */
export async function filesVersion({ env }: Io): Promise<Version | string> {
  const folders = foldersOf(undefined, env);
  const missing = await missingFolder(folders);
  if (missing !== undefined) return `De map "${missing}" bestaat niet.`;
  const { version } = readVersion(readFiles(folders), 'understand');
  return version ?? 'De gesprekken kunnen niet gelezen worden. "wegwijs check" zegt waarom.';
}

/** The version as residents would meet it, with what is learned from it. The first time for these topics takes some seconds. */
export function learnedVersion(version: Version): Version {
  const folder = builtModels();
  const tables = readLanguageTables(versionWords(version));
  if (version.topics.length === 0) return { ...version, understanding: { tables } };
  const topics = keptModel(folder, 'topics', version.topics, version.lexicon);
  const commands = keptModel(folder, 'commands', commandExamples(version.topics), version.lexicon);
  return {
    ...version,
    understanding: { tables, topics: openTopicModel(topics), commands: openTopicModel(commands) },
  };
}
