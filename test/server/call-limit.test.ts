import { readFileSync, writeFileSync } from 'node:fs';
import { join as joined } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskTalk } from '../../src/protocol/desk.js';
import { limitCalls } from '../../src/server/call-limit.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { type Answer, ask, begin } from './client.js';
import { browser, join, MORNING, type Person, startDesk } from './staff-desk.js';
import { makeTown } from './town.js';

const HOUR = 3_600_000;

const town = makeTown();
let server: RunningServer;
let fatima: Person;
beforeAll(async () => {
  const file = joined(town.folder, 'content', 'municipality.yaml');
  const part = 'terugbellen: { ochtend: { tijd: 9.00-12.00, plaatsen: 4 } }';
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^terugbellen:.*$/m, part));
  const started = await startDesk(town, { WEGWIJS_TRUST_PROXY: '1', WEGWIJS_CALLS_PER_DAY: '3' });
  server = started.server;
  fatima = await join(browser(server.url), started.first ?? '', {
    name: 'Fatima',
    email: 'fatima@example.org',
    now: MORNING,
  });
  await fatima.browser.post(`staff/${fatima.id}`, { roles: ['manager', 'desk'] });
});
afterAll(async () => {
  await server.close();
  town.remove();
});

let numbers = 10_000_000;
const someone = () => {
  numbers += 1;
  return { type: 'ask-for-callback', phone: `06${numbers}` } as const;
};

/** Asks in a conversation of its own, from an address. */
async function asksFrom(address: string): Promise<Answer['body']['view']['exits']['callback']> {
  const resident = await begin(server.url);
  const { body } = await ask(`${server.url}/v1/conversations/${resident.id}/turns`, {
    method: 'POST',
    token: resident.token,
    headers: { 'X-Forwarded-For': address },
    body: { turnId: 'call', input: someone() },
  });
  return body.view.exits.callback;
}

describe('calls asked for from one network', () => {
  it('are so many in a day, also when all come at once; the next reads whom to call, and nothing is kept', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => asksFrom('192.0.2.1')));
    expect(answers.filter(({ requested }) => requested)).toHaveLength(3);
    const late = answers.find(({ requested }) => !requested);
    expect(late?.error).toBe('Op deze plek zijn vandaag al heel veel afspraken gemaakt. Bel 14 0999, of kom langs.');
    expect((await asksFrom('192.0.2.2')).requested).toBeDefined();
  });

  it('are counted in the plain pages too', async () => {
    const open = async () => ((await fatima.browser.get('callbacks')).body.callbacks as unknown[]).length;
    const before = await open();
    for (let n = 0; n < 5; n += 1) {
      await fetch(`${server.url}/gesprek/start`, {
        method: 'POST',
        body: new URLSearchParams({ flow: 'fiets', input: 'ask-for-callback', phone: someone().phone }),
        redirect: 'manual',
        headers: { 'X-Forwarded-For': '192.0.2.9', 'Sec-Fetch-Site': 'same-origin' },
      });
    }
    expect((await open()) - before).toBe(3);
  });

  it('that came to nothing are not counted', async () => {
    const limit = limitCalls(1);
    const giveBack = limit.reserve('192.0.2.3', 0);
    expect(limit.reserve('192.0.2.3', 1)).toBeUndefined();
    giveBack?.();
    expect(limit.reserve('192.0.2.3', 2)).toBeDefined();
  });

  it('are forgotten after a day; who comes from nowhere is not counted', () => {
    const limit = limitCalls(1);
    expect(limit.reserve('192.0.2.3', 0)).toBeDefined();
    expect(limit.reserve('192.0.2.3', 23 * HOUR)).toBeUndefined();
    expect(limit.reserve('192.0.2.3', 24 * HOUR)).toBeDefined();
    for (let n = 0; n < 5; n += 1) expect(limit.reserve(undefined, 0)).toBeDefined();
  });
});

it('when everything online is full, staff can still give a place, and the resident can keep it', async () => {
  for (let n = 0; n < 40; n += 1) {
    const { requested } = await asksFrom(`198.51.100.${n}`);
    if (!requested) break;
  }
  const walk = (await fatima.browser.post('walk', { flow: 'fiets', language: 'nl' })).body as unknown as DeskTalk;
  const [slot] = walk.view.exits.callback.slots;
  const visitor = await begin(server.url);
  expect(visitor.view.exits.callback.slots.map(({ id }) => id)).not.toContain(slot?.id);
  const given = await fatima.browser.post(`conversations/${walk.conversation}/turns`, {
    turnId: 'give',
    input: { type: 'for-resident', input: { ...someone(), slot: slot?.id } },
  });
  expect((given.body as unknown as DeskTalk).view.exits.callback.requested?.slot).toBe(slot?.id);
});
