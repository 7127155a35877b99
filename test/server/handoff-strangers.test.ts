import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffInputWire } from '../../src/protocol/desk.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin } from './client.js';
import { everyRow } from './database.js';
import { type Colleague, type DeskConnection, hire, onShift, openDesk, openTalk, refused } from './desk-client.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
let fatima: Colleague;
let desk: DeskConnection;
const open: { close(): void }[] = [];
const here = <C extends { close(): void }>(connection: C): C => {
  open.push(connection);
  return connection;
};
beforeAll(async () => {
  server = await town.start({ WEGWIJS_ORIGINS: 'https://www.example.org' });
  fatima = hire(town, 'Fatima');
  desk = here(await onShift(server.url, fatima));
});
afterAll(async () => {
  for (const connection of open) connection.close();
  await server.close();
  town.remove();
});

describe('a forwarded link, or the token of another resident', () => {
  it('opens no socket, and tells not even that the conversation is there', async () => {
    const [mine, other] = [await begin(server.url), await begin(server.url)];
    const tries = [
      { id: mine.id, token: '' },
      { id: mine.id, token: 'x'.repeat(43) },
      { id: mine.id, token: other.token },
      { id: 'nobody', token: other.token },
    ];
    const told = [];
    for (const key of tries) told.push(await refused(openTalk(server.url, key)));
    expect(told).toEqual(['token-missing', 'token-missing', 'conversation-unknown', 'conversation-unknown']);
    expect(await refused(openTalk(server.url, mine, { auth: {} }))).toBe('token-missing');
  });

  it('works from our own pages and the sites on the list, and from no other site', async () => {
    const resident = await begin(server.url);
    const from = (origin: string) => refused(here(openTalk(server.url, resident, { extraHeaders: { origin } })));
    expect(await from('https://www.example.org')).toBe('connected');
    expect(await from(server.url)).toBe('connected');
    expect(await from('https://evil.example')).toBe('token-missing');
    expect(await from('null')).toBe('token-missing');
  });

  it('hears nothing of another talk', async () => {
    const [mine, other] = [await begin(server.url), await begin(server.url)];
    const talk = here(openTalk(server.url, other));
    await talk.view(() => true);
    const heard: unknown[] = [];
    talk.socket.onAny((...sent) => heard.push(sent));
    const own = here(openTalk(server.url, mine));
    await own.turn({ type: 'ask-for-person' });
    await desk.turn(mine.id, { type: 'accept' });
    await own.turn({ type: 'write', text: 'Geheim' });
    await desk.talk(({ transcript }) => transcript.at(-1)?.text === 'Geheim');
    await other.turn({ type: 'simplify', on: true });
    await talk.view(({ simple }) => simple.on);
    expect(JSON.stringify(heard)).not.toContain('Geheim');
    expect(heard).toHaveLength(1);
    await desk.turn(mine.id, { type: 'end-talk', outcome: 'answered' });
  });
});

describe('a desk user', () => {
  it('without a role, with an expired session, or with a forged request gets nothing over the socket', async () => {
    const editor = hire(town, 'Eva', { roles: ['editor'] });
    const expired = hire(town, 'Otto', { lasts: -1 });
    const cases: readonly (readonly [Colleague, object, string])[] = [
      [editor, {}, 'no-right'],
      [expired, {}, 'not-signed-in'],
      [fatima, { extraHeaders: {} }, 'not-signed-in'],
      [fatima, { extraHeaders: { cookie: 'wegwijs-desk=x' } }, 'not-signed-in'],
      [fatima, { auth: {} }, 'forged'],
      [fatima, { auth: { csrf: 'x' } }, 'forged'],
      [fatima, { extraHeaders: { cookie: fatima.cookie, origin: 'https://www.example.org' } }, 'forged'],
      [fatima, { extraHeaders: { cookie: fatima.cookie, 'sec-fetch-site': 'cross-site' } }, 'forged'],
    ];
    for (const [who, extra, code] of cases) expect(await refused(openDesk(server.url, who, extra))).toBe(code);
    expect(everyRow(town.folder)).toMatch(
      /"actor":"eva","action":"request","object":"socket:desk","result":"no-right"/,
    );
  });

  it('and nothing over HTTP', async () => {
    const editor = hire(town, 'Eva', { roles: ['editor'] });
    const resident = await begin(server.url);
    await resident.turn({ type: 'ask-for-person' });
    const path = `/conversations/${resident.id}`;
    for (const of of ['/queue', path]) expect((await editor.get(server.url, of)).body.code).toBe('no-right');
    const forged = { 'x-wegwijs-csrf': '' };
    const turn = { turnId: 'a', input: { type: 'accept' } };
    const posts: readonly (readonly [string, object])[] = [
      [`${path}/turns`, turn],
      ['/claim-next', { turnId: 'a' }],
      ['/shift', { status: 'off' }],
      ['/walk', { flow: 'fiets' }],
      [`${path}/notes`, { text: 'x' }],
      [`${path}/remarks`, { step: 'wat', text: 'x' }],
    ];
    for (const [to, body] of posts) {
      expect((await editor.post(server.url, to, body)).body.code).toBe('no-right');
      expect((await fatima.post(server.url, to, body, forged)).body.code).toBe('forged');
    }
    expect((await fatima.get(server.url, '/remarks')).body.code).toBe('no-right');
    expect((await resident.get()).body.view.kind).toBe('waiting');
    await resident.turn({ type: 'leave-queue' });
  });

  it('sees no conversation of a resident who never asked for staff, and nobody’s code', async () => {
    const resident = await begin(server.url);
    await resident.turn({ type: 'choose', step: 'wat', option: 'gestolen' });
    expect((await fatima.get(server.url, `/conversations/${resident.id}`)).status).toBe(404);
    expect(await desk.ask('open', { conversation: resident.id })).toMatchObject({
      problem: { code: 'conversation-unknown' },
    });
    const input: StaffInputWire = { type: 'for-resident', input: { type: 'go-back' } };
    expect((await desk.turn(resident.id, input)).problem?.code).toBe('not-yours');
    const paused = await resident.turn({ type: 'pause' });
    await resident.turn({ type: 'ask-for-person' });
    await resident.turn({ type: 'pause' });
    const opened = await fatima.get(server.url, `/conversations/${resident.id}`);
    expect(opened.status).toBe(200);
    expect(JSON.stringify(opened.body)).not.toContain(paused.body.view.pause?.code);
    await resident.turn({ type: 'leave-queue' });
  });

  it('whose session ends is told, and hears no more', async () => {
    const greta = hire(town, 'Greta');
    const gretas = here(openDesk(server.url, greta));
    await gretas.queue(() => true);
    await greta.post(server.url, '/logout', {});
    await gretas.until('signed-out', () => true);
    await expect(gretas.ask('claim-next', { turnId: 'late' })).rejects.toThrow('disconnected');
  });
});

describe('what is written in a talk', () => {
  it('is plain text: HTML stays as it was typed, and letters that turn a line around are gone', async () => {
    const resident = await begin(server.url);
    const talk = here(openTalk(server.url, resident));
    await talk.turn({ type: 'ask-for-person' });
    await desk.turn(resident.id, { type: 'accept' });
    const html = '<img src=x onerror=alert(1)> & <b>dik</b>';
    await talk.turn({ type: 'write', text: `${html}\u202Etxet\u202C\u2066\u0000` });
    const heard = await desk.talk(({ transcript }) => transcript.at(-1)?.from === 'resident');
    expect(heard.transcript.at(-1)?.text).toBe(`${html}txet`);
    await desk.turn(resident.id, { type: 'staff-write', text: `${html}\u202E` });
    expect((await talk.view((view) => view.talk?.messages.at(-1)?.from === 'staff')).talk?.messages.at(-1)?.text).toBe(
      html,
    );
    // What a resident should not give away is masked; what staff write is theirs.
    await talk.turn({ type: 'write', text: 'Mijn nummer is 123456782' });
    await desk.talk(({ transcript }) => /Mijn nummer is (?!123456782)/.test(transcript.at(-1)?.text ?? ''));
    await desk.turn(resident.id, { type: 'staff-write', text: 'Onze rekening is NL91ABNA0417164300' });
    await talk.view((view) => view.talk?.messages.at(-1)?.text === 'Onze rekening is NL91ABNA0417164300');
  });

  it('is refused kindly when it is 64 KB, on both sides, and the connection stays', async () => {
    const resident = await begin(server.url);
    const talk = here(openTalk(server.url, resident));
    await talk.turn({ type: 'ask-for-person' });
    await desk.turn(resident.id, { type: 'accept' });
    const long = 'a'.repeat(64 * 1024);
    const cases = [
      await talk.turn({ type: 'write', text: long }),
      await desk.turn(resident.id, { type: 'staff-write', text: long }),
    ];
    for (const { problem } of cases) {
      expect(problem).toMatchObject({ code: 'invalid-request' });
      expect(JSON.stringify(problem)).toContain('De tekst is te lang. Er passen 2.000 tekens in.');
    }
    expect((await talk.turn({ type: 'write', text: 'kort' })).view.talk?.messages.at(-1)?.text).toBe('kort');
    expect(desk.socket.connected).toBe(true);
  });
});
