import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInside } from '../../src/cli/inside-address.js';
import { links } from '../../src/cli/links.js';
import { fakeIo } from './fake-io.js';
import { onDisk } from './town-on-disk.js';

/** Where the other side leads on to. */
const LEADS: Record<string, string> = {
  '/elders': '/goed',
  '/rond': '/rond',
  '/lijn': 'http://169.254.169.254/latest/meta-data',
  '/naam': 'http://localhost:9/geheim',
  '/zes': 'http://[::ffff:10.0.0.1]/',
  '/bestand': 'file:///etc/passwd',
};

/** What the other side saw of each question. */
const seen: { readonly method?: string; readonly url?: string; readonly headers: IncomingMessage['headers'] }[] = [];
let most = 0;
let open = 0;
/** Answers that wait until four are asked for. */
const waiting: (() => void)[] = [];
let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method, url = '', headers } = request;
    seen.push({ method, url, headers });
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    if (url === '/stil') return;
    const status = url === '/weg' ? 404 : url === '/geen-head' && method === 'HEAD' ? 405 : 200;
    const leads = LEADS[url];
    if (leads !== undefined) response.writeHead(302, { location: leads });
    else response.writeHead(status);
    const answer = () => void response.end(method === 'GET' ? 'x'.repeat(100) : undefined);
    if (url.startsWith('/p')) waiting.push(answer);
    else setTimeout(answer, 5);
    if (waiting.length < 4) return;
    // A fifth that comes meanwhile is seen.
    for (const one of waiting.splice(0)) setTimeout(one, 5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const folder = (facts: string, topic = 'nl: { title: Toets }\n') =>
  onDisk([
    { path: 'flows/toets.yaml', text: '# http://127.0.0.1:9/nooit\n' },
    { path: 'content/municipality.yaml', text: `link:\n${facts}` },
    { path: 'content/topics/toets.yaml', text: topic },
  ]);

/** Patient with a machine that is busy with something else, where no silence is waited for. */
async function ask(facts: string, topic?: string, timeout = 60): Promise<{ code: number; outs: readonly string[] }> {
  seen.length = 0;
  const io = fakeIo();
  return { code: await links([folder(facts, topic), '--timeout', String(timeout)], io), outs: io.outs };
}

describe('wegwijs links', () => {
  it('asks every link once and is content when all answer', async () => {
    const { code, outs } = await ask(
      `  a: ${site}/goed\n  b: ${site}/goed#deel\n  c: ${site}/elders\n  d: mailto:a@example.org\n`,
      `nl: { title: Toets, answer: "Kijk op ${site}/tekst. Of bel." }\n`,
    );
    expect([code, ...outs]).toEqual([0, 'Links gevraagd: 3. Zonder goed antwoord: 0.']);
    expect(seen.map(({ method, url }) => `${method} ${url}`).sort()).toEqual([
      'HEAD /elders',
      'HEAD /goed',
      'HEAD /goed',
      'HEAD /tekst',
    ]);
  });

  it('says which do not answer and where they stand, and exits with 1', async () => {
    const { code, outs } = await ask(
      `  a: ${site}/weg\n  b: ${site}/stil\n  c: http://127.0.0.1:1/dicht\n`,
      `nl: { title: Toets, answer: "Kijk op ${site}/weg" }\n`,
      3,
    );
    expect(code).toBe(1);
    expect(outs).toEqual([
      `${site}/weg  antwoordt met 404`,
      '  content/municipality.yaml:2:6',
      '  content/topics/toets.yaml:1:29',
      `${site}/stil  antwoordt niet op tijd`,
      '  content/municipality.yaml:3:6',
      'http://127.0.0.1:1/dicht  is niet te bereiken',
      '  content/municipality.yaml:4:6',
      'Links gevraagd: 3. Zonder goed antwoord: 3.',
    ]);
  });

  it('does not ask an address of the own network that a link leads on to, and says so', async () => {
    let reached = 0;
    const other = createServer((_request, response) => {
      reached += 1;
      response.end();
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    LEADS['/buren'] = `http://127.0.0.1:${(other.address() as AddressInfo).port}/beheer`;
    const links = ['buren', 'lijn', 'naam', 'zes', 'bestand'];
    const { code, outs } = await ask(links.map((name) => `  ${name}: ${site}/${name}\n`).join(''));
    other.close();
    expect([code, reached]).toEqual([1, 0]);
    const why = 'Dat is niet gevraagd: het is geen openbare website';
    expect(outs.filter((line) => line.includes('stuurt'))).toEqual(
      links.map((name) => `${site}/${name}  stuurt door naar ${new URL(LEADS[`/${name}`] ?? '').href}. ${why}`),
    );
  });

  it('stops where a link leads on and on', async () => {
    const { outs } = await ask(`  a: ${site}/rond\n`);
    expect([outs[0], seen.length]).toEqual([`${site}/rond  stuurt steeds door`, 11]);
  });

  it.each([
    '10.1.2.3',
    '192.168.1.1',
    '172.31.0.1',
    '100.100.0.1',
    '127.9.9.9',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
  ])('takes %s for an address of the own network', (address) => expect(isInside(address)).toBe(true));

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2a00:1450::1', '::ffff:8.8.8.8'])(
    'takes %s for a public one',
    (address) => expect(isInside(address)).toBe(false),
  );

  it('asks again with GET where HEAD is refused', async () => {
    const { code } = await ask(`  a: ${site}/geen-head\n`);
    expect([code, ...seen.map(({ method }) => method)]).toEqual([0, 'HEAD', 'GET']);
  });

  it('asks at most four at a time, and sends nothing but the address', async () => {
    most = 0;
    await ask(Array.from({ length: 20 }, (_, n) => `  l${n}: ${site}/p${n}\n`).join(''));
    expect([seen.length, most]).toEqual([20, 4]);
    for (const { headers } of seen) {
      expect(Object.keys(headers)).not.toContain('cookie');
      expect(Object.keys(headers)).not.toContain('referer');
      expect(headers['content-length']).toBeUndefined();
    }
  });

  it.each([
    [['--timeout', 'lang'], '"lang" kan niet. Schrijf 1 tot 300 seconden.'],
    [['--timeout', '0'], '"0" kan niet. Schrijf 1 tot 300 seconden.'],
    [['/er/is/niets'], 'De map "/er/is/niets/flows" bestaat niet.'],
  ])('says what is wrong with %j, and exits with 2', async (args, message) => {
    const io = fakeIo();
    expect(await links(args, io)).toBe(2);
    expect(io.errs[0]).toBe(message);
  });
});
