import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { ask } from './client.js';
import { everyRow } from './database.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
beforeAll(async () => {
  server = await town.start({ WEGWIJS_CODE_TRIES: '10', WEGWIJS_TRUST_PROXY: '1' });
});
afterAll(async () => {
  await server.close();
  town.remove();
});

/** A browser without JavaScript: keeps its cookie, follows where it is sent. */
function browser() {
  let cookie = '';
  const open = async (path: string, fields?: Record<string, string>): Promise<{ status: number; text: string }> => {
    const response = await fetch(server.url + path, {
      method: fields ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        ...(cookie && { Cookie: cookie }),
        ...(fields && { Origin: server.url, 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
      body: fields && new URLSearchParams(fields).toString(),
    });
    const set = response.headers.getSetCookie()[0];
    if (set) cookie = set.split(';')[0] ?? '';
    const to = response.headers.get('Location');
    return to ? open(to) : { status: response.status, text: await response.text() };
  };
  return { open };
}

describe('the plain pages on the same conversations', () => {
  it('begin, answer, look back, and answer anew', async () => {
    const { open } = browser();
    expect((await open('/')).text).toContain('Mijn fiets is weg');
    expect((await open('/gesprek/start', { flow: 'fiets' })).text).toContain('Wat is er gebeurd?');
    const next = await open('/gesprek', { input: 'choose', step: 'wat', option: 'gestolen', at: '1' });
    expect(next.text).toContain('Waar stond uw fiets?');
    expect((await open('/gesprek/1')).text).toContain('Wat is er gebeurd?');
    const changed = await open('/gesprek', { input: 'choose', step: 'wat', option: 'iets-anders', at: '1' });
    expect(changed.text).toContain('Een medewerker helpt u verder.');
    expect((await open('/gesprek/99')).text).toContain('Een medewerker helpt u verder.');
  });

  it('show a refused answer with what was typed', async () => {
    const { open } = browser();
    await open('/gesprek/start', { flow: 'fiets' });
    await open('/gesprek', { input: 'choose', step: 'wat', option: 'gestolen', at: '1' });
    const form = { input: 'provide', step: 'waar', postcode: 'fout', houseNumber: '5', addition: '', at: '2' };
    const refused = await open('/gesprek', form);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('value="fout"');
  });

  it('erase everything, and say that it is gone', async () => {
    const { open } = browser();
    await open('/gesprek/start', { flow: 'fiets' });
    await open('/gesprek', { input: 'ask-for-callback', phone: '06 87654321', name: 'Bo Wijs', at: 'terugbellen' });
    expect(everyRow(town.folder)).toContain('Bo Wijs');
    await open('/gesprek/wis', {});
    expect(everyRow(town.folder)).not.toContain('Bo Wijs');
    expect((await open('/gesprek')).text).toContain('Mijn fiets is weg');
  });

  it('refuse too much text, unknown pages and forged input, each with the phone number', async () => {
    const { open } = browser();
    await open('/gesprek/start', { flow: 'fiets' });
    const long = await open('/gesprek', { input: 'say', text: 'a'.repeat(2001), at: '1' });
    expect([long.status, long.text.includes('14 0999')]).toEqual([413, true]);
    const nowhere = await open('/nergens');
    expect([nowhere.status, nowhere.text.includes('14 0999')]).toEqual([404, true]);
    const forged = await open('/gesprek', { input: 'choose', step: 'x', option: 'y', at: '1' });
    expect(forged.text).toContain('Wat is er gebeurd?');
  });

  it('count wrong codes as the API does', async () => {
    const { open } = browser();
    const statuses = [];
    for (let wrong = 0; wrong < 10; wrong += 1) statuses.push((await open('/verder', { code: 'CCCC CCCC' })).status);
    expect(statuses).toEqual(Array(10).fill(422));
    const stopped = await open('/verder', { code: 'CCCC CCCC' });
    expect(stopped.status).toBe(429);
    expect(stopped.text).toContain('Wacht een kwartier');
    expect(stopped.text).toContain('14 0999');
  });
});

describe('for operators', () => {
  it('the server tells that it lives, is ready, and what it counted', async () => {
    expect((await ask(`${server.url}/health`)).body).toEqual({ status: 'ok' });
    expect((await ask(`${server.url}/ready`)).body).toMatchObject({ status: 'ready' });
    const { body } = await ask(`${server.url}/metrics`);
    expect(body.text).toMatch(/^wegwijs_conversations_total [1-9]/m);
    expect(body.text).toMatch(/^wegwijs_erasures_total 1$/m);
    const security = await ask(`${server.url}/.well-known/security.txt`);
    expect(security.body.text).toMatch(/^Contact: mailto:\S+@\S+\nExpires: 2027-11-23T/);
  });
});
