import { afterEach, beforeEach, expect, it } from 'vitest';
import { enqueue, leaveQueue } from '../../src/handoff/queue.js';
import { addWait, deleteOldWaits, usualWait } from '../../src/handoff/waits.js';
import type { Store } from '../../src/store/open-store.js';
import { storeWith } from './store.js';

const TEN = Date.parse('2026-11-23T10:00:00+01:00');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let store: Store & { remove(): Promise<void> };
beforeEach(async () => {
  store = await storeWith(['stands']);
});
afterEach(() => store.remove());

const waited = (minutes: number, at = TEN) =>
  store.write((session) => addWait(session, { at, since: at - minutes * MINUTE }));
const usual = (now = TEN) => usualWait(store.read, now);

it('is not known while nobody was helped today: a wait is never guessed', async () => {
  expect(await usual()).toBeUndefined();
  await waited(7, TEN - 24 * HOUR);
  expect(await usual()).toBeUndefined();
});

it('is the middle one of the last hour, in whole minutes, rounded up', async () => {
  for (const minutes of [1, 2.2, 40]) await waited(minutes);
  expect(await usual()).toBe(3);
  await waited(3.5);
  // Of two in the middle the longer one: nobody is promised too much.
  expect(await usual()).toBe(4);
  await waited(0, TEN);
  expect(await usual()).toBe(3);
});

it('is never nought minutes', async () => {
  await waited(0);
  expect(await usual()).toBe(1);
});

it('is never less than somebody in the queue waits already', async () => {
  const topic = { flow: null, step: null, language: 'nl', simple: 0 } as const;
  await store.write((session) => enqueue(session, 'stands', TEN - 43.5 * MINUTE, topic));
  expect(await usual()).toBe(44);
  await waited(1);
  expect(await usual()).toBe(44);
  await store.write((session) => leaveQueue(session, 'stands'));
  expect(await usual()).toBe(1);
});

it('is that of the last twenty of today when nobody was helped in the last hour', async () => {
  for (let index = 0; index < 25; index += 1) await waited(index < 5 ? 60 : 5, TEN - HOUR - (25 - index) * 1000);
  expect(await usual()).toBe(5);
  await waited(9);
  expect(await usual()).toBe(9);
});

it('is forgotten after two days', async () => {
  await waited(3, TEN - 49 * HOUR);
  await waited(3);
  expect(await store.write((session) => deleteOldWaits(session, TEN))).toBe(1);
});
