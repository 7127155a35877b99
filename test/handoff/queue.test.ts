import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  enqueue,
  findEntry,
  leaveQueue,
  listTalks,
  listWaiting,
  markSeen,
  returnToQueue,
  setTopic,
  takeFromQueue,
  waitingOrder,
} from '../../src/handoff/queue.js';
import type { Session } from '../../src/store/dialect.js';
import type { Store } from '../../src/store/open-store.js';
import { storeWith } from './store.js';

const TOPIC = { flow: 'fiets', step: 'wat', language: 'nl', simple: 0 } as const;

let store: Store & { remove(): Promise<void> };
beforeEach(async () => {
  store = await storeWith(['a', 'b', 'c']);
  await store.write(async (session) => {
    for (const [index, id] of ['a', 'b', 'c'].entries()) await enqueue(session, id, 1000 + index, TOPIC);
  });
});
afterEach(() => store.remove());

const order = () => waitingOrder(store.read);
const does = <T>(job: (session: Session) => Promise<T>) => store.write(job);
const take = (conversation: string, staff = 'f') =>
  does((session) => takeFromQueue(session, { conversation, staff, at: 5000 }));
const back = (conversation: string, at: number) =>
  does((session) => returnToQueue(session, { conversation, at, returned: 'connection', team: null, for_staff: null }));

it('stands in the order of asking; asking twice changes nothing', async () => {
  await does((session) => enqueue(session, 'a', 9000, TOPIC));
  expect(await order()).toEqual(['a', 'b', 'c']);
});

it('is taken by one', async () => {
  expect(await take('b')).toBe(true);
  expect(await take('b', 'p')).toBe(false);
  expect(await order()).toEqual(['a', 'c']);
  expect(await listTalks(store.read)).toMatchObject([{ conversation: 'b', staff: 'f', taken_at: 5000 }]);
});

it('puts who comes back before everybody, in the order of coming back', async () => {
  for (const one of ['c', 'b']) await take(one);
  await back('c', 7000);
  await back('b', 8000);
  expect(await order()).toEqual(['c', 'b', 'a']);
  expect((await listWaiting(store.read))[0]).toMatchObject({ since: 7000, returned: 'connection', staff: null });
  await take('c');
  expect(await findEntry(store.read, 'c')).toMatchObject({ returned: null });
});

it('knows where the resident stands, and what the holder has seen', async () => {
  await does((session) => setTopic(session, 'a', { ...TOPIC, step: 'waar', simple: 1 }));
  await take('a');
  const seen = (staff: string, n: number) => does((session) => markSeen(session, { conversation: 'a', staff, n }));
  expect([await seen('f', 3), await seen('f', 2), await seen('p', 9)]).toEqual([true, false, false]);
  expect(await findEntry(store.read, 'a')).toMatchObject({ step: 'waar', simple: 1, seen_n: 3 });
  // Who takes it over has seen nothing yet.
  await back('a', 7000);
  await take('a', 'p');
  expect(await findEntry(store.read, 'a')).toMatchObject({ staff: 'p', seen_n: 0 });
  await does((session) => leaveQueue(session, 'a'));
  expect(await findEntry(store.read, 'a')).toBeUndefined();
});
