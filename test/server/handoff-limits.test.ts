import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin } from './client.js';
import { type Colleague, hire, onShift, openDesk, openTalk, refused } from './desk-client.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
let fatima: Colleague;
const open: { close(): void }[] = [];
const here = <C extends { close(): void }>(connection: C): C => {
  open.push(connection);
  return connection;
};
beforeAll(async () => {
  server = await town.start({
    WEGWIJS_TURNS_PER_MINUTE: '10',
    WEGWIJS_REQUESTS_PER_MINUTE: '60',
    WEGWIJS_TRUST_PROXY: '1',
    WEGWIJS_SOCKETS_PER_CONVERSATION: '100',
  });
  fatima = hire(town, 'Fatima');
});
afterAll(async () => {
  for (const connection of open) connection.close();
  await server.close();
  town.remove();
});

describe('limits over the socket', () => {
  it('are those of HTTP: so many turns of one conversation, and it says to wait', async () => {
    const resident = await begin(server.url);
    const talk = here(openTalk(server.url, resident));
    const answers = [];
    for (let turn = 1; turn <= 11; turn += 1)
      answers.push(await talk.turn({ type: 'simplify', on: turn % 2 === 0 }, `t${turn}`));
    expect(answers.slice(0, 10).every(({ view }) => view !== undefined)).toBe(true);
    expect(answers[10]?.problem).toMatchObject({ code: 'too-many-requests', status: 429 });
    const other = here(openTalk(server.url, await begin(server.url)));
    expect((await other.turn({ type: 'simplify', on: true })).view).toBeDefined();
  });

  it('hold for one address, as the proxy tells it, and for no other', async () => {
    const resident = await begin(server.url);
    const from = (address: string) => ({ extraHeaders: { 'x-forwarded-for': `10.9.9.9, ${address}` } });
    const results: string[] = [];
    for (let attempt = 0; attempt < 62; attempt += 1)
      results.push(await refused(here(openTalk(server.url, resident, from('192.0.2.7')))));
    expect(results.filter((result) => result === 'connected')).toHaveLength(60);
    expect(results.at(-1)).not.toBe('connected');
    expect(await refused(here(openTalk(server.url, resident, from('192.0.2.8'))))).toBe('connected');
  });
});

describe('the turns of a conversation', () => {
  it('cannot be used up by who is not logged in', async () => {
    const resident = await begin(server.url);
    const desk = here(await onShift(server.url, fatima));
    await resident.turn({ type: 'ask-for-person' });
    const path = `/conversations/${resident.id}/turns`;
    const forged = { cookie: '', 'x-forwarded-for': '192.0.2.11' };
    const turn = { turnId: 'x', input: { type: 'accept' } };
    for (let attempt = 0; attempt < 12; attempt += 1)
      expect((await fatima.post(server.url, path, turn, forged)).body.code).toBe('not-signed-in');
    expect((await fatima.post(server.url, path, turn)).status).toBe(200);
    await desk.turn(resident.id, { type: 'end-talk', outcome: 'answered' });
  });
});

describe('a network that lets no socket through', () => {
  it('carries the same talk over plain requests', async () => {
    const away = { extraHeaders: { 'x-forwarded-for': '192.0.2.9' } };
    const desk = here(await onShift(server.url, fatima));
    const resident = await begin(server.url);
    const talk = here(openTalk(server.url, resident, { ...away, transports: ['polling'] }));
    await talk.turn({ type: 'ask-for-person' });
    await desk.turn(resident.id, { type: 'accept' });
    await talk.view(({ kind }) => kind === 'talking');
    await desk.turn(resident.id, { type: 'staff-write', text: 'Dag' });
    await talk.view((view) => view.talk?.messages.at(-1)?.text === 'Dag');
    const polled = here(
      openDesk(server.url, fatima, {
        transports: ['polling'],
        extraHeaders: { cookie: fatima.cookie, 'x-forwarded-for': '192.0.2.10' },
      }),
    );
    await polled.queue(({ mine }) => mine.length === 1);
  });
});
