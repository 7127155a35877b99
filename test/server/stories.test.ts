import { expect, it } from 'vitest';
import { replay } from '../../src/conversation/evolve.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import type { Desk } from '../../src/server/desk.js';
import { tellChanges } from '../../src/server/handoff/changes.js';
import { keepStories } from '../../src/server/handoff/stories.js';
import { holdConversations } from '../../src/server/held-conversations.js';
import { startRetention } from '../../src/server/retention-job.js';
import { updateConversation } from '../../src/store/conversation-rows.js';
import { appendEvents } from '../../src/store/event-log.js';
import { given, MONDAY } from '../conversation/given.js';
import { smallVersion } from '../conversation/small-version.js';
import { storeWith } from '../handoff/store.js';

const DAY = 24 * 3_600_000;

it('what was deleted on its day is gone from the talks that staff looked at, at once', async () => {
  const version = smallVersion();
  const moment = { ...momentAt(version.municipality, MONDAY), people: {} };
  const { events } = given(version)
    .staffed({})
    .when({ type: 'ask-for-person' }, { type: 'write', text: 'Mijn geheim' });
  const store = await storeWith(['a']);
  await store.write(async (session) => {
    await appendEvents(session, { conversation: 'a', after: 0, turn: 't', at: MONDAY }, events);
    const row = {
      id: 'a',
      version: 'v',
      flow: null,
      language: 'nl',
      last_seq: events.length,
      status: 'active',
    } as const;
    await updateConversation(session, { ...row, last_at: MONDAY, delete_after: MONDAY + 90 * DAY });
  });
  let now = MONDAY;
  const clock = { now: () => now };
  const stories = keepStories({ store, clock, changes: tellChanges(), versions: { get: async () => version } });
  const held = { seq: events.length, status: 'active', state: replay(events) } as const;
  const told = async () => JSON.stringify((await stories.get('a', held, version, moment)).lines);
  now = MONDAY + 31 * DAY;
  expect(await told()).toContain('Mijn geheim');
  const settings = { deskSession: { lasts: DAY, idle: DAY }, auditDays: 365, remarkDays: 365 };
  const desk = { store, clock, stories, settings, held: holdConversations(store.read) } as unknown as Desk;
  await (await startRetention(desk, () => undefined))();
  expect(await told()).not.toContain('Mijn geheim');
  await store.remove();
});
