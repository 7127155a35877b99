import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { erase } from '../../src/privacy/erase.js';
import { insertConversation } from '../../src/store/conversation-rows.js';
import { isConflict } from '../../src/store/dialect.js';
import { appendEvents, loadEvents } from '../../src/store/event-log.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import { makeCurrentVersion } from '../../src/store/versions.js';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijs-store-'));
  store = await openStore(folder);
  await store.write(async (session) => {
    await makeCurrentVersion(session, { id: 'v', files: [] }, 1);
    await insertConversation(session, {
      id: 'c',
      version: 'v',
      flow: null,
      language: 'nl',
      last_seq: 0,
      status: 'active',
      created_at: 1,
      last_at: 1,
      delete_after: 9,
    });
  });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const EVENTS: readonly ConversationEvent[] = [
  { type: 'ConversationStarted', version: 'v', language: 'nl' },
  { type: 'OptionChosen', step: 'wat', options: ['a', 'b'] },
  {
    type: 'DetailProvided',
    step: 'waar',
    personal: { purpose: 'melding', keep: 30, value: { postcode: '1234 AB', houseNumber: '5' } },
  },
  { type: 'Paused', until: '2026-12-23T10:00:00.000Z', personal: { purpose: 'later-verder', keep: 30 } },
];
const append = (after: number, events: readonly ConversationEvent[]) =>
  store.write((session) => appendEvents(session, { conversation: 'c', after, turn: 't', at: 5 }, events));
const loaded = async () => (await loadEvents(store.read, 'c')).map(({ event }) => event);

describe('the log', () => {
  it('gives back what was put in, in order', async () => {
    expect(await append(0, EVENTS)).toBe(4);
    expect(await loaded()).toEqual(EVENTS);
    expect(await loadEvents(store.read, 'c', 1)).toEqual([{ seq: 1, at: 5, event: EVENTS[0] }]);
  });

  it('lets only one of two that came after the same event', async () => {
    await append(0, EVENTS.slice(0, 1));
    const two = await Promise.allSettled([append(1, [{ type: 'Resumed' }]), append(1, [{ type: 'HandoffRequested' }])]);
    expect(two[0]?.status).toBe('fulfilled');
    expect(two[1]?.status === 'rejected' && isConflict(two[1].reason)).toBe(true);
    expect(await loaded()).toEqual([EVENTS[0], { type: 'Resumed' }]);
  });

  it('replays without what was erased', async () => {
    await append(0, EVENTS);
    await store.write((session) => erase(session, 'c'));
    expect((await loaded())[2]).toEqual({
      type: 'DetailProvided',
      step: 'waar',
      personal: { purpose: 'melding', keep: 30 },
    });
  });
});
