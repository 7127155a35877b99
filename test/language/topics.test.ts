import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readVersion } from '../../src/flow/read-version.js';
import type { Version } from '../../src/flow/version.js';
import { classifyTopic } from '../../src/language/topics/classify-topic.js';
import { type LabelledMessage, measureTopics } from '../../src/language/topics/measure-topics.js';
import { nearestPhrase } from '../../src/language/topics/nearest-phrase.js';
import { openTopicModel, type TopicModel } from '../../src/language/topics/topic-model.js';
import { trainTopics } from '../../src/language/topics/train-topics.js';
import { readFiles } from '../../src/server/read-files.js';

let version: Version;
let model: TopicModel;
beforeAll(() => {
  const read = readVersion(readFiles({ flows: 'flows', content: 'content' }), 'v').version;
  if (!read) throw new Error('The flows cannot be read.');
  version = read;
  model = openTopicModel(trainTopics(version.topics, version.lexicon));
});

const messages = (set: string): LabelledMessage[] =>
  readFileSync(`test/language/sets/topics-${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Percentages of a set, by kind of message: right first, right among three, sure and wrong, refused. */
function percentages(sets: readonly string[]) {
  const { tallies } = measureTopics(sets.flatMap(messages), ({ text }) => classifyTopic(model, text));
  const part = (count: number, all: number) => Math.round((1000 * count) / all) / 10;
  return Object.fromEntries(
    tallies.map(({ kind, all, first, among, surelyWrong, refused }) => [
      kind,
      { first: part(first, all), among: part(among, all), wrong: part(surelyWrong, all), refused: part(refused, all) },
    ]),
  );
}

describe('messages that nothing was learned from', () => {
  it('are understood in Dutch, also misspelt, in street language and at length', () => {
    const own = percentages(['dev', 'held']);
    expect(own['in scope']?.first).toBeGreaterThanOrEqual(88);
    expect(own['in scope']?.among).toBeGreaterThanOrEqual(96);
    expect(own.spelling?.first).toBeGreaterThanOrEqual(93);
    expect(own.long?.first).toBeGreaterThanOrEqual(80);
    expect(own['in scope']?.wrong).toBeLessThanOrEqual(2);
  });

  it('are understood in English', () => {
    expect(percentages(['en'])['in scope']?.first).toBeGreaterThanOrEqual(88);
  });

  it('about something else are hardly ever answered', () => {
    expect(percentages(['dev', 'held']).none?.wrong).toBeLessThanOrEqual(5);
  });
});

describe('what decided', () => {
  it('is told in words of ours, never in another word of the resident', () => {
    const found = classifyTopic(model, 'Jansonius Kwispelaar hier, ik ben me portomonee kwyt');
    expect(found).toMatchObject({ outcome: 'sure', candidates: [{ topic: 'portemonnee_verloren' }, {}, {}] });
    const ours = new Set([...model.features.keys()].map((name) => name.replace(/^[=*]/, '')));
    expect(found.because.length).toBeGreaterThan(0);
    expect(found.because.filter((word) => !ours.has(word))).toEqual([]);
  });

  it('comes with the phrase that is nearest, for editors', () => {
    const topic = version.topics.find(({ id }) => id === 'verhuizen');
    const phrase = topic?.languages.get('nl')?.phrases[0] ?? '';
    expect(topic && nearestPhrase(topic, `${phrase.toUpperCase()} !`)).toBe(phrase);
  });
});

it('the same topics give the same model, and what is stored understands the same', () => {
  const some = version.topics.filter(({ id }) => /^(verhuizen|trouwen|geen-onderwerp)$/.test(id));
  const data = trainTopics(some, version.lexicon);
  expect(JSON.stringify(trainTopics(some, version.lexicon))).toBe(JSON.stringify(data));
  const again = openTopicModel(JSON.parse(JSON.stringify(data)));
  expect(classifyTopic(again, 'wij trouwen in mei')).toEqual(classifyTopic(openTopicModel(data), 'wij trouwen in mei'));
  expect(classifyTopic(again, 'wij trouwen in mei').candidates[0]?.topic).toBe('trouwen');
});

it('a town without topics understands none', () => {
  const nothing = openTopicModel(trainTopics([], new Map()));
  expect(classifyTopic(nothing, 'ik ga verhuizen')).toEqual({ outcome: 'none', candidates: [], because: [] });
});

it('odd input is read and gets an outcome', () => {
  const odd = [
    '',
    '😀'.repeat(20_000),
    'x'.repeat(65_536),
    'a\u200b '.repeat(20_000),
    'ik ben me id kwijt '.repeat(4000),
  ];
  for (const text of odd) {
    expect(['sure', 'unsure', 'none']).toContain(classifyTopic(model, text).outcome);
  }
  expect(classifyTopic(model, '😀'.repeat(20_000)).outcome).toBe('none');
});
