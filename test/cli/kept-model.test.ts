import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptModel } from '../../src/cli/kept-model.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijs-learned-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const topics = (...phrases: readonly string[]) => [
  { id: 'hond', none: false, languages: new Map([['nl', { phrases, keywords: ['hond'] }]]) },
  { id: 'boom', none: false, languages: new Map([['nl', { phrases: ['mijn boom is ziek'], keywords: ['boom'] }]]) },
];
const hond = topics('mijn hond is weg', 'waar is de hond');
const learned = (given = hond, lexicon = new Map<string, string>()) => keptModel(folder, 'topics', given, lexicon);

it('what was learned from topics is read the next time, and learned anew when they or the words changed', () => {
  const first = learned();
  const file = join(folder, 'topics.json');
  const mark = { ...JSON.parse(readFileSync(file, 'utf8')), keywords: ['uit het bestand'] };
  writeFileSync(file, JSON.stringify(mark));
  expect(learned().keywords).toEqual(['uit het bestand']);
  expect(learned(topics('de hond blaft', 'mijn hond is weg')).keywords).toEqual(first.keywords);
  writeFileSync(file, JSON.stringify(mark));
  expect(learned(hond, new Map([['hont', 'hond']])).keywords).toEqual(first.keywords);
  writeFileSync(file, '{"half": ');
  expect(learned()).toEqual(first);
});

it('where nothing can be written it is learned each time', () => {
  writeFileSync(join(folder, 'in-the-way'), '');
  const unkept = keptModel(join(folder, 'in-the-way'), 'topics', hond, new Map());
  expect(unkept).toEqual(keptModel(undefined, 'topics', hond, new Map()));
});
