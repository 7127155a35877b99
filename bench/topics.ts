import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readVersion } from '../src/flow/read-version.js';
import { classifyTopic } from '../src/language/topics/classify-topic.js';
import { openTopicModel } from '../src/language/topics/topic-model.js';
import { type ExampleTopic, trainTopics } from '../src/language/topics/train-topics.js';
import { readFiles } from '../src/server/read-files.js';
import { median } from './measure.js';

const ROUNDS = 5;
const MODELS = 10;

/** Learning topics and matching a message to them: seconds, microseconds, and memory of the model. */
export async function bench(): Promise<void> {
  const { version } = readVersion(readFiles({ flows: 'flows', content: 'content' }), 'bench');
  if (!version) throw new Error('The flows cannot be read.');
  const { topics, lexicon } = version;
  const fifty = fiftyTopics(topics);
  const seconds = (task: () => unknown) => median(Array.from({ length: ROUNDS }, () => secondsOf(task)));
  console.log(`topics: learning ${topics.length - 1} topics, seven languages`);
  console.log(`  ${seconds(() => trainTopics(topics, lexicon)).toFixed(1)} s`);
  console.log('topics: learning 50 topics of 30 Dutch phrases');
  console.log(`  ${seconds(() => trainTopics(fifty, lexicon)).toFixed(1)} s (aim: 5 s)`);
  const data = JSON.stringify(trainTopics(topics, lexicon));
  const before = heldMegabytes();
  // Several, because what one takes drowns in what else is freed meanwhile.
  const models = Array.from({ length: MODELS }, () => openTopicModel(JSON.parse(data)));
  const memory = (heldMegabytes() - before) / MODELS;
  const [model] = models;
  if (!model) throw new Error('There is no model.');
  const messages = topics.flatMap(({ languages }) => languages.get('nl')?.phrases ?? []);
  const read = () => {
    for (const message of messages) classifyTopic(model, message);
  };
  read();
  const each = (seconds(read) / messages.length) * 1e6;
  console.log(`topics: a message, model of ${(data.length / 1e6).toFixed(1)} MB`);
  console.log(
    `  ${each.toFixed(0)} microseconds (aim: 2,000), ${memory.toFixed(0)} MB (aim: 60), held ${models.length} times`,
  );
}

/** The Dutch phrases of the town's topics two and a half times, each time with another word, so that they differ. */
function fiftyTopics(topics: readonly ExampleTopic[]): readonly ExampleTopic[] {
  const dutch = topics.filter(({ none }) => !none).map(({ languages }) => languages.get('nl'));
  return Array.from({ length: 50 }, (_, at) => {
    const { phrases = [], keywords = [] } = dutch[at % dutch.length] ?? {};
    const own = (text: string) => `${text} zaak${at}`;
    const texts = { phrases: phrases.slice(0, 30).map(own), keywords: keywords.map(own) };
    return { id: `t${at}`, none: false, languages: new Map([['nl', texts]]) };
  });
}

/** What is held after everything that can go has gone. */
function heldMegabytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

function secondsOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
}
