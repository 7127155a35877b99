import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin } from './client.js';
import { type Colleague, hire, onShift, openDesk, openTalk, type Problem, refused } from './desk-client.js';
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
    WEGWIJS_SOCKETS_PER_CONVERSATION: '3',
    WEGWIJS_SOCKETS_PER_ADDRESS: '10',
    WEGWIJS_MESSAGES_PER_MINUTE: '60',
    WEGWIJS_TRUST_PROXY: '1',
  });
  fatima = hire(town, 'Fatima');
});
afterAll(async () => {
  for (const connection of open) connection.close();
  await server.close();
  town.remove();
});

let networks = 0;
/** Each test comes from networks of its own. */
const network = () => ({ extraHeaders: { 'x-forwarded-for': `198.51.100.${++networks}` } });

/** What a socket is told before it is closed, and that it is closed. */
function closed(connection: ReturnType<typeof openTalk>): Promise<string> {
  let told = 'nothing';
  connection.socket.on('closing', ({ problem }: Problem) => {
    told = problem.code;
  });
  return new Promise((done) => connection.socket.on('disconnect', () => done(told)));
}

describe('the sockets of one conversation', () => {
  it('are so many at once; one more is told why, others still come in, and a place that is left is free', async () => {
    const resident = await begin(server.url);
    const tabs: ReturnType<typeof openTalk>[] = [];
    for (let tab = 0; tab < 3; tab += 1) tabs.push(here(openTalk(server.url, resident, network())));
    for (const tab of tabs) await tab.view(() => true);
    expect(await refused(openTalk(server.url, resident, network()))).toBe('too-many-sockets');
    expect(await refused(here(openTalk(server.url, await begin(server.url), network())))).toBe('connected');
    // It goes on over plain HTTP.
    expect((await resident.turn({ type: 'simplify', on: true })).status).toBe(200);
    const left = new Promise<unknown>((done) => tabs[0]?.socket.on('disconnect', done));
    tabs[0]?.close();
    await left;
    let again = 'not tried';
    do again = await refused(here(openTalk(server.url, resident, network())));
    while (again === 'too-many-sockets');
    expect(again).toBe('connected');
  });

  it('are no more when all ask to come in at the same moment', async () => {
    const resident = await begin(server.url);
    const many = Array.from({ length: 9 }, () => here(openTalk(server.url, resident, network())));
    const settled = await Promise.all(
      many.map((one) =>
        Promise.race([
          closed(one),
          refused(one).then((told) => (told === 'connected' ? one.view(() => true).then(() => 'served') : told)),
        ]),
      ),
    );
    expect(settled.filter((one) => one === 'served')).toHaveLength(3);
    expect(settled.filter((one) => one === 'too-many-sockets')).toHaveLength(6);
  });
});

describe('the desks of one staff member', () => {
  it('are so many at once, and others still open theirs', async () => {
    const headers = () => ({ extraHeaders: { ...network().extraHeaders, cookie: fatima.cookie } });
    const desks: ReturnType<typeof openDesk>[] = [];
    for (let desk = 0; desk < 3; desk += 1) desks.push(here(openDesk(server.url, fatima, headers())));
    for (const desk of desks) await desk.queue(() => true);
    expect(await refused(openDesk(server.url, fatima, headers()))).toBe('too-many-sockets');
    const piet = hire(town, 'Piet');
    here(await onShift(server.url, piet));
    for (const desk of desks) desk.close();
  });
});

describe('the sockets of one network', () => {
  it('are so many at once, whosever they are, and another network has its own', async () => {
    const library = network();
    for (let socket = 0; socket < 10; socket += 1)
      expect(await refused(here(openTalk(server.url, await begin(server.url), library)))).toBe('connected');
    const late = await begin(server.url);
    expect(await refused(openTalk(server.url, late, library))).not.toBe('connected');
    expect((await late.turn({ type: 'simplify', on: true })).status).toBe(200);
    expect(await refused(here(openTalk(server.url, late, network())))).toBe('connected');
  });
});

describe('the messages of one connection', () => {
  it('that nobody listens to close it when they are too many, with the reason', async () => {
    const talk = here(openTalk(server.url, await begin(server.url), network()));
    await talk.view(() => true);
    const end = closed(talk);
    for (let message = 0; message < 60; message += 1) talk.socket.emit('nobody-listens', message);
    expect(await end).toBe('too-many-requests');
  });

  it('that cannot be read close it sooner: each is answered, and counts as ten', async () => {
    const talk = here(openTalk(server.url, await begin(server.url), network()));
    await talk.view(() => true);
    const end = closed(talk);
    const codes: string[] = [];
    for (let message = 0; message < 8; message += 1)
      void talk.ask<Problem>('turn', { turnId: 'x', input: 'onzin' }).then(
        ({ problem }) => codes.push(problem.code),
        () => undefined,
      );
    expect(await end).toBe('too-many-requests');
    expect(codes.length).toBeGreaterThanOrEqual(5);
    expect(codes.length).toBeLessThan(8);
    expect(new Set(codes)).toEqual(new Set(['invalid-request']));
  });

  it('that ask to be let in again and again close it too, before anybody was let in', async () => {
    const raw = await plainSocket();
    await raw.send(Array.from({ length: 200 }, () => '40/talk,{"id":"x","token":"y"}'));
    const told = [];
    for (let packets = await raw.hear(); packets; packets = await raw.hear()) told.push(...packets);
    expect(told.filter((packet) => packet.startsWith('44/talk')).length).toBeLessThanOrEqual(60);
  });

  it('do not open what nobody serves', async () => {
    const raw = await plainSocket();
    await raw.send(['40']);
    expect(await raw.hear()).toEqual(['44{"message":"path-unknown"}']);
  });
});

/** A connection as somebody makes it who does not use our client; hears nothing once it is closed. */
async function plainSocket() {
  const url = `${server.url}/socket.io/?EIO=4&transport=polling`;
  const opened = await (await fetch(url)).text();
  const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
  const here = `${url}&sid=${sid}`;
  return {
    send: (packets: readonly string[]) => fetch(here, { method: 'POST', body: packets.join('\x1e') }),
    hear: async () => {
      const answer = await fetch(here);
      return answer.status === 200 ? (await answer.text()).split('\x1e') : undefined;
    },
  };
}
