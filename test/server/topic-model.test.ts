import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { classifyTopic } from '../../src/language/topics/classify-topic.js';
import { currentVersion } from '../../src/server/current-version.js';
import { holdVersions } from '../../src/server/versions.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import type { VersionModelTable } from '../../src/store/tables.js';
import { makeTown, type Town } from './town.js';

const NOON = Date.parse('2026-11-23T12:00:00+01:00');
const TOPIC = `topic: fiets
flow: fiets
nl:
  title: Fiets
  phrases: [mijn fiets is gestolen, iemand heeft mijn fiets meegenomen, fiets weg]
  keywords: [fiets]
  answer: { text: Meld het., simple: Meld het. }
`;

let town: Town;
let store: Store;
let said: string[];
beforeEach(async () => {
  town = makeTown();
  mkdirSync(join(town.folder, 'content', 'topics'));
  writeFileSync(join(town.folder, 'content', 'topics', 'fiets.yaml'), TOPIC);
  writeFileSync(
    join(town.folder, 'content', 'topics', 'geen-onderwerp.yaml'),
    'topic: geen-onderwerp\nnone: true\nnl: { phrases: [mooi weer, hallo daar, een mop] }\n',
  );
  store = await openStore(join(town.folder, 'data'));
  said = [];
});
afterEach(async () => {
  await store.close();
  town.remove();
});

const say = (line: string) => void said.push(line);
const start = () => currentVersion(store, town.settings(), NOON, say);
const kept = () =>
  inDatabase((database) => database.prepare('select * from version_model order by kind').all() as VersionModelTable[]);

function inDatabase<T>(ask: (database: Database.Database) => T): T {
  const database = new Database(join(town.folder, 'data', 'wegwijs.sqlite'));
  try {
    return ask(database);
  } finally {
    database.close();
  }
}

const setInModels = (path: string, value: unknown) =>
  inDatabase((database) =>
    database.prepare('update version_model set model = json_set(model, ?, json(?))').run(path, JSON.stringify(value)),
  );

it('is learned once for a version and kept with it', async () => {
  const first = await start();
  const topics = first.understanding?.topics;
  expect(topics && classifyTopic(topics, 'me fietz is weg').candidates[0]?.topic).toBe('fiets');
  expect(kept()).toMatchObject([
    { version: first.id, kind: 'commands' },
    { version: first.id, kind: 'topics' },
  ]);
  // Something only a stored model can say: the next start learned nothing itself.
  setInModels('$.classes', ['', 'bewaard']);
  const second = (await start()).understanding?.topics;
  expect(second && classifyTopic(second, 'me fietz is weg').candidates[0]?.topic).toBe('bewaard');
  expect(said).toEqual([]);
});

it('is learned again when the examples that come with the program are others', async () => {
  await start();
  setInModels('$.classes', ['', 'bewaard']);
  setInModels('$.of', 'of a program of before');
  const again = (await start()).understanding?.topics;
  expect(again && classifyTopic(again, 'me fietz is weg').candidates[0]?.topic).toBe('fiets');
  expect(kept()).toHaveLength(2);
  expect(kept().some(({ model }) => model.includes('a program of before'))).toBe(false);
});

it('stays with the conversations that began with its version', async () => {
  const old = await start();
  const path = join(town.folder, 'content', 'topics', 'fiets.yaml');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replaceAll('fiets', 'brommer').replace('brommer\nflow: brommer', 'fiets'),
  );
  const current = await start();
  expect(current.id).not.toBe(old.id);
  const versions = holdVersions(store, current, say);
  const [again, same] = await Promise.all([versions.get(old.id), versions.get(old.id)]);
  expect(same).toBe(again);
  const knows = (word: string, version: typeof old) => version.understanding?.topics?.features.has(`=${word}`);
  expect([knows('fiets', again), knows('brommer', again)]).toEqual([true, false]);
  expect([knows('fiets', current), knows('brommer', current)]).toEqual([false, true]);
  expect(kept()).toHaveLength(4);
});

it('is not learned again for a version with the same topics', async () => {
  await start();
  const taught = JSON.parse(kept().find(({ kind }) => kind === 'topics')?.model ?? '{}');
  const other = JSON.stringify({ ...taught, classes: ['', 'bewaard'] });
  inDatabase((database) => database.prepare(`update version_model set model = ? where kind = 'topics'`).run(other));
  const path = join(town.folder, 'content', 'nl', 'fiets.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Wat is er gebeurd?', 'Wat is er met uw fiets?'));
  const next = (await start()).understanding?.topics;
  expect(next && classifyTopic(next, 'me fietz is weg').candidates[0]?.topic).toBe('bewaard');
  expect(kept()).toHaveLength(4);
});

it('a town without topics learns nothing', async () => {
  rmSync(join(town.folder, 'content', 'topics'), { recursive: true });
  expect((await start()).understanding?.topics).toBeUndefined();
  expect(kept()).toEqual([]);
});
