import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { ask, begin } from './client.js';
import { makeTown, type Town } from './town.js';

let town: Town;
let server: RunningServer;
beforeEach(() => {
  town = makeTown();
});
afterEach(async () => {
  await server.close();
  town.remove();
});

describe('limits', () => {
  it('stop a conversation that goes mad, tell when to come back and whom to call, and leave others alone', async () => {
    server = await town.start({ WEGWIJS_TURNS_PER_MINUTE: '10' });
    const mad = await begin(server.url);
    const calm = await begin(server.url);
    const answers = [];
    for (let turn = 0; turn < 11; turn += 1) answers.push(await mad.turn({ type: 'simplify', on: turn % 2 === 0 }));
    expect(answers.slice(0, 10).every(({ status }) => status === 200)).toBe(true);
    const last = answers[10];
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(last?.body.detail).toContain('Bel ons: 14 0999');
    expect((await calm.turn({ type: 'simplify', on: true })).status).toBe(200);
  });

  it('count an address behind a trusted proxy', async () => {
    server = await town.start({ WEGWIJS_REQUESTS_PER_MINUTE: '60', WEGWIJS_TRUST_PROXY: '1' });
    const from = (address: string) => ask(`${server.url}/v1/topics`, { headers: { 'X-Forwarded-For': address } });
    const many = [];
    for (let request = 0; request < 61; request += 1) many.push((await from('203.0.113.7')).status);
    expect(many.filter((status) => status === 429)).toHaveLength(1);
    expect((await from('203.0.113.8')).status).toBe(200);
    const page = await ask(server.url, { headers: { 'X-Forwarded-For': '203.0.113.7', Accept: 'text/html' } });
    expect(page.status).toBe(429);
    expect(String(page.body.text)).toContain('14 0999');
  });

  it('do not count this machine itself, nor believe what it says of others, without a proxy', async () => {
    server = await town.start({ WEGWIJS_REQUESTS_PER_MINUTE: '60' });
    const statuses = [];
    for (let request = 0; request < 80; request += 1) statuses.push((await ask(`${server.url}/v1/topics`)).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('stop guessing of codes, but not the tenth honest mistake', async () => {
    server = await town.start({ WEGWIJS_CODE_TRIES: '10', WEGWIJS_TRUST_PROXY: '1' });
    const resident = await begin(server.url);
    const code = (await resident.turn({ type: 'pause' })).body.view.pause?.code;
    const guess = (typed: unknown) =>
      ask(`${server.url}/v1/resumptions`, {
        method: 'POST',
        body: { code: typed },
        headers: { 'X-Forwarded-For': '203.0.113.7' },
      });
    for (let wrong = 0; wrong < 9; wrong += 1) expect((await guess('CCCC CCCC')).status).toBe(404);
    expect((await guess(code)).status).toBe(201);
    expect((await guess('DDDD DDDD')).status).toBe(404);
    const stopped = await guess('CCCC CCCC');
    expect([stopped.status, stopped.body.code]).toEqual([429, 'too-many-codes']);
  });
  it('do not count what another site sends for its visitors as wrong codes', async () => {
    server = await town.start({ WEGWIJS_CODE_TRIES: '10', WEGWIJS_TRUST_PROXY: '1' });
    const from = { 'X-Forwarded-For': '203.0.113.7' };
    const sent = (path: string, body: string, type: string) =>
      ask(server.url + path, {
        method: 'POST',
        body,
        headers: { ...from, Origin: 'https://elders.example', 'Content-Type': type },
      });
    for (let visit = 0; visit < 10; visit += 1) {
      expect((await sent('/verder', 'code=CCCCCCCC', 'application/x-www-form-urlencoded')).status).toBe(403);
      expect((await sent('/v1/resumptions', '', 'text/plain')).status).toBe(400);
    }
    const honest = await ask(`${server.url}/v1/resumptions`, {
      method: 'POST',
      body: { code: 'CCCC CCCC' },
      headers: from,
    });
    expect(honest.status).toBe(404);
  });
});
