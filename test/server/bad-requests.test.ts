import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { ask, begin, type Resident } from './client.js';
import { amounts, everyByte } from './database.js';
import { makeTown } from './town.js';

/** Stands in every bad request: it must never be found in the log or in the database. */
const CANARY = 'kanarie7f3a';

const town = makeTown();
let server: RunningServer;
let resident: Resident;
const log: string[] = [];
beforeAll(async () => {
  server = await town.start({ WEGWIJS_LOG: 'on', WEGWIJS_TURNS_PER_MINUTE: '100000' });
  resident = await begin(server.url);
});
beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    log.push(String(text));
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  await server.close();
  town.remove();
});

const PATHS = ['/v1/conversations', '/v1/resumptions', '/v1/topics', '/v1/openapi.json'];

const word = fc.oneof(
  fc.constantFrom(
    CANARY,
    `${CANARY}\0\x07`,
    '__proto__',
    'constructor',
    'toString',
    '',
    '123456782',
    '\ud800',
    '\u202e',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constant(`${CANARY} `.repeat(300)),
);
const junk = fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 3 }));
const types = [
  ...['choose', 'provide', 'say', 'change', 'simplify', 'switch-language', 'tick'],
  ...['start', 'Resumed', 'PersonalTextErased', CANARY],
];
/** Inputs that look like real ones with something wrong in each. */
const badInput = fc.oneof(
  junk,
  fc.record({ type: fc.constantFrom('choose', 'change'), step: word, option: junk, options: junk }),
  fc.record({ type: fc.constant('tick'), action: word, done: fc.boolean() }),
  fc.record({ type: fc.constant('switch-language'), language: word }),
  fc.record({ type: fc.constant('provide'), step: fc.constant(CANARY), value: junk }),
  fc.record({ type: fc.constant('say'), text: fc.oneof(fc.constant(CANARY.repeat(200)), fc.integer()) }),
  fc.record({ type: fc.constantFrom(...types), [CANARY]: junk, step: fc.integer() }),
);
const badTurn = fc.oneof(
  fc.record({ turnId: fc.oneof(junk, fc.constant('a b')), input: badInput }),
  fc.record({ turnId: fc.constant('good'), input: badInput, lastSeq: junk }),
  fc.record({ turnId: fc.constant('good'), input: badInput }),
  junk,
);
const rawBody = fc.oneof(
  fc.constantFrom('{', '[', `{"turnId": "${CANARY}`, '\0', 'null', '"', '{"a":1}}', `${CANARY}`),
  badTurn.map((turn) => JSON.stringify(turn) ?? ''),
);

describe('six hundred bad requests', () => {
  it('get a clear problem each; nothing is stored and nothing of the text is logged', async () => {
    const before = amounts(town.folder);
    const bad = fc.tuple(fc.constantFrom('turn', 'other', 'token', 'path', 'method', 'type'), rawBody, word);
    await fc.assert(
      fc.asyncProperty(bad, async ([kind, body, text]) => {
        const { status, headers, body: answer } = await send(kind, body, text);
        expect(status, `${kind} ${body}`).toBeGreaterThanOrEqual(400);
        expect(status, `${kind} ${body}`).toBeLessThan(500);
        expect(headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
        expect(answer).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
        expect(JSON.stringify(answer)).not.toContain(CANARY);
      }),
      { numRuns: 600 },
    );
    expect(amounts(town.folder)).toEqual(before);
    expect(everyByte(town.folder)).not.toContain(CANARY);
    expect(log.length).toBeGreaterThan(0);
    expect(log.join('')).not.toContain(CANARY);
  });
});

const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));

function send(kind: string, body: string, text: string) {
  const turns = `${server.url}/v1/conversations/${resident.id}/turns`;
  const { token } = resident;
  switch (kind) {
    case 'turn':
      return ask(turns, { method: 'POST', token, body });
    case 'other':
      return ask(`${server.url}/v1/resumptions`, { method: 'POST', body });
    case 'token':
      return ask(turns, { method: 'POST', token: encoded(text), body });
    case 'path':
      return ask(`${server.url}/v1/x${encoded(text)}?q=${CANARY}`, { token });
    case 'method':
      return ask(server.url + (PATHS[body.length % PATHS.length] ?? ''), { method: 'PUT', body });
    default:
      return ask(turns, { method: 'POST', token, body, headers: { 'Content-Type': 'text/plain' } });
  }
}

describe('a bad request by name', () => {
  it('lists all faults at once, in plain Dutch or English', async () => {
    const body = { turnId: 5, input: { type: 'say' }, lastSeq: 'x' };
    const options = { method: 'POST', token: resident.token, body };
    const url = `${server.url}/v1/conversations/${resident.id}/turns`;
    expect((await ask(url, options)).body).toMatchObject({
      status: 400,
      code: 'invalid-request',
      title: 'De aanvraag klopt niet',
      faults: [
        { field: 'turnId', message: 'Dit moet tekst zijn.' },
        { field: 'input.text', message: 'Dit ontbreekt.' },
        { field: 'lastSeq', message: 'Dit moet een getal zijn.' },
      ],
    });
    const english = await ask(url, { ...options, headers: { 'Accept-Language': 'en-GB,en;q=0.9,nl;q=0.5' } });
    expect(english.body).toMatchObject({ title: 'The request is not right' });
  });

  it('with too long a text names the limit', async () => {
    const long = await resident.turn({ type: 'say', text: 'a'.repeat(2001) });
    expect(long.body.faults).toEqual([
      { field: 'input.text', message: 'De tekst is te lang. Er passen 2.000 tekens in.' },
    ]);
    expect((await resident.turn({ type: 'say', text: `b${'\u0007'.repeat(10)}` })).status).toBe(200);
  });

  it('of a megabyte is refused', async () => {
    const huge = await resident.turn({ type: 'say', text: CANARY.repeat(100_000) });
    expect([huge.status, huge.body.code]).toEqual([413, 'too-large']);
  });

  it('with malformed JSON, a wrong method or a path that is none says so', async () => {
    const malformed = await ask(`${server.url}/v1/conversations`, { method: 'POST', body: '{"flow":' });
    expect([malformed.status, malformed.body.code]).toEqual([400, 'malformed-json']);
    const packed = { method: 'POST', body: '{}', headers: { 'Content-Encoding': 'gzip' } };
    const unpackable = await ask(`${server.url}/v1/conversations`, packed);
    expect([unpackable.status, unpackable.body.code]).toEqual([400, 'malformed-json']);
    const wrong = await ask(`${server.url}/v1/topics`, { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    const undecodable = await rawRequest('/v1/conversations/%E0%A4%A');
    expect(undecodable).toMatch(/^HTTP\/1.1 40[14] /);
    expect(undecodable).toContain('application/problem+json');
  });

  it('without its own token is not let in, and is not told whether the conversation is there', async () => {
    const url = `${server.url}/v1/conversations/${resident.id}`;
    const none = await ask(url);
    expect([none.status, none.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer']);
    expect((await ask(url, { token: 'x'.repeat(43) })).status).toBe(401);
    const stranger = await begin(server.url);
    const others = await ask(url, { token: stranger.token });
    const unknown = await ask(`${server.url}/v1/conversations/nope`, { token: stranger.token });
    expect(others.status).toBe(404);
    expect(others.body).toEqual(unknown.body);
  });

  it('that is no HTTP at all does not stop the server', async () => {
    expect(await rawRequest('/x y z\r\n\0')).toMatch(/^HTTP\/1.1 400 /);
    expect((await ask(`${server.url}/health`)).status).toBe(200);
  });

  it('broken off half way does not stop the server', async () => {
    const { port } = new URL(server.url);
    const half = httpRequest({ port, path: '/v1/conversations', method: 'POST', headers: { 'Content-Length': 1000 } });
    half.on('error', () => undefined);
    half.write('{"text":"');
    await new Promise((sent) => half.once('socket', (socket) => socket.once('connect', sent)));
    half.destroy();
    expect((await ask(`${server.url}/health`)).status).toBe(200);
  });
});

function rawRequest(path: string): Promise<string> {
  const { port, hostname } = new URL(server.url);
  return new Promise((answered, failed) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('close', () => answered(text));
    socket.on('error', failed);
  });
}
