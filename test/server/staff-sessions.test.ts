import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { ask } from './client.js';
import { amounts, everyRow } from './database.js';
import { type Browser, browser, codeAt, join, MORNING, type Person, startDesk } from './staff-desk.js';
import { makeTown, type Town } from './town.js';

let town: Town;
let server: RunningServer;
let fatima: Person;
beforeEach(async () => {
  town = makeTown();
  const started = await startDesk(town);
  server = started.server;
  fatima = await join(browser(server.url), started.first ?? '', {
    name: 'Fatima',
    email: 'fatima@example.org',
    now: MORNING,
  });
});
afterEach(async () => {
  await server.close();
  town.remove();
});

/** The same desk at another time of the day; the browser keeps its cookies. */
async function at(time: string, one: Browser, extra: Readonly<Record<string, string>> = {}) {
  await server.close();
  server = (await startDesk(town, { WEGWIJS_NOW: time, ...extra })).server;
  const later = browser(server.url);
  for (const [name, value] of one.cookies) later.cookies.set(name, value);
  later.csrf = one.csrf;
  return later;
}

describe('a session', () => {
  it('survives a restart, and ends 12 hours after it began', async () => {
    const noon = await at('2026-11-23T11:59:00+01:00', fatima.browser);
    expect((await noon.get('me')).status).toBe(200);
    const two = await at('2026-11-23T13:58:00+01:00', noon);
    expect((await two.get('me')).status).toBe(200);
    const night = await at('2026-11-23T21:30:00+01:00', two, { WEGWIJS_DESK_IDLE_MINUTES: '1440' });
    expect((await night.get('me')).status).toBe(200);
    const over = await at('2026-11-23T22:05:00+01:00', night, { WEGWIJS_DESK_IDLE_MINUTES: '1440' });
    expect((await over.get('me')).body.code).toBe('not-signed-in');
    expect(amounts(town.folder).staff_session).toBe(0);
  });

  it('ends after 2 hours without doing anything', async () => {
    const idle = await at('2026-11-23T12:05:00+01:00', fatima.browser);
    for (const path of ['me', 'staff', 'audit']) expect((await idle.get(path)).status).toBe(401);
    expect((await idle.post('staff/invitations', { roles: ['manager'] })).status).toBe(401);
  });

  it('ends when somebody logs out, for whoever copied its cookie too', async () => {
    const copy = browser(server.url);
    copy.cookies.set('wegwijs-desk', fatima.browser.cookies.get('wegwijs-desk') ?? '');
    expect((await fatima.browser.post('logout')).status).toBe(204);
    expect(fatima.browser.cookies.has('wegwijs-desk')).toBe(false);
    expect((await copy.get('me')).status).toBe(401);
  });

  it('ends on every device when somebody logs out everywhere', async () => {
    const phone = browser(server.url);
    expect((await phone.logIn(fatima.email, fatima.password, fatima.code())).status).toBe(200);
    expect((await phone.post('logout')).status).toBe(204);
    expect((await fatima.browser.get('me')).status).toBe(200);
    const later = await at('2026-11-23T10:05:00+01:00', fatima.browser);
    const laptop = browser(server.url);
    expect((await laptop.logIn(fatima.email, fatima.password, fatima.code(10))).status).toBe(200);
    expect((await later.post('logout-everywhere')).status).toBe(204);
    expect((await laptop.get('me')).status).toBe(401);
  });

  it('is a new one after every log-in: one that was planted opens nothing', async () => {
    const planted = 'een-sessie-van-een-ander-die-wacht-op-een-slachtoffer';
    const victim = browser(server.url);
    victim.cookies.set('wegwijs-desk', planted);
    await victim.logIn(fatima.email, fatima.password, fatima.code());
    expect(victim.cookies.get('wegwijs-desk')).not.toBe(planted);
    const attacker = browser(server.url);
    attacker.cookies.set('wegwijs-desk', planted);
    expect((await attacker.get('me')).status).toBe(401);
  });

  it('of who logs in again in the same browser ends the one before', async () => {
    const copy = browser(server.url);
    copy.cookies.set('wegwijs-desk', fatima.browser.cookies.get('wegwijs-desk') ?? '');
    await fatima.browser.logIn(fatima.email, fatima.password, fatima.code());
    expect((await copy.get('me')).status).toBe(401);
    expect((await fatima.browser.get('me')).status).toBe(200);
  });

  it('gets another token when the second factor is confirmed', async () => {
    const { link } = (await fatima.browser.post('staff/invitations', { roles: ['desk'] })).body as unknown as {
      link: string;
    };
    const one = browser(server.url);
    const kees = { name: 'Kees', email: 'kees@example.org', password: 'nog een zin om te onthouden' };
    await one.post('begin', { token: link.split('#')[1], ...kees });
    const before = one.cookies.get('wegwijs-desk');
    const setup = await one.get('me');
    const { secret } = setup.body.totp as { secret: string };
    expect((await one.post('totp', { code: codeAt(secret.replace(/ /g, ''), MORNING) })).status).toBe(200);
    expect(one.cookies.get('wegwijs-desk')).not.toBe(before);
    const old = browser(server.url);
    old.cookies.set('wegwijs-desk', before ?? '');
    const dead = await old.get('me');
    expect([dead.status, dead.body.needs]).toEqual([401, undefined]);
  });
});

describe('a forged request', () => {
  const invite = `desk/api/staff/invitations`;

  it('gets nothing, whatever it lacks, and is written down', async () => {
    const before = amounts(town.folder).staff_invitation;
    const cookie = { Cookie: fatima.browser.cookieHeader() };
    const csrf = { 'X-Wegwijs-Csrf': fatima.browser.csrf };
    const forged: Readonly<Record<string, string>>[] = [
      { ...cookie },
      { ...cookie, 'X-Wegwijs-Csrf': '' },
      { ...cookie, 'X-Wegwijs-Csrf': `${fatima.browser.csrf.slice(1)}0` },
      { ...cookie, ...csrf, 'Sec-Fetch-Site': 'cross-site' },
      { ...cookie, ...csrf, 'Sec-Fetch-Site': 'same-site' },
      { ...cookie, ...csrf, Origin: 'https://kwaad.example' },
      { ...cookie, ...csrf, Origin: 'null' },
      { ...cookie, ...csrf, Origin: server.url.replace('http:', 'https:').replace(/:\d+$/, ':1') },
    ];
    for (const headers of forged) {
      const refused = await ask(`${server.url}/${invite}`, { method: 'POST', body: { roles: ['manager'] }, headers });
      expect([headers, refused.status, refused.body.code]).toEqual([headers, 403, 'forged']);
    }
    expect(amounts(town.folder).staff_invitation).toBe(before);
    expect(everyRow(town.folder).match(/"result":"forged"/g)).toHaveLength(forged.length);
    const real = await ask(`${server.url}/${invite}`, {
      method: 'POST',
      body: { roles: ['desk'] },
      headers: { ...cookie, ...csrf, Origin: server.url },
    });
    expect(real.status).toBe(201);
  });

  it('cannot log somebody in as somebody else', async () => {
    const body = { email: fatima.email, password: fatima.password, totp: fatima.code() };
    const foreign: Record<string, string>[] = [{ Origin: 'https://kwaad.example' }, { 'Sec-Fetch-Site': 'cross-site' }];
    for (const headers of foreign) {
      const refused = await ask(`${server.url}/desk/api/login`, { method: 'POST', body, headers });
      expect([refused.status, refused.body.code, refused.headers.getSetCookie()]).toEqual([403, 'forged', []]);
    }
  });

  it('with the secret of another session gets nothing', async () => {
    const other = browser(server.url);
    await other.logIn(fatima.email, fatima.password, fatima.code());
    const mixed = await other.post('logout', {}, { 'X-Wegwijs-Csrf': fatima.browser.csrf });
    expect(mixed.body.code).toBe('forged');
    expect((await other.get('me')).status).toBe(200);
  });
});

describe('without a session', () => {
  it('nothing of the desk is told, changed or found', async () => {
    const nobody = browser(server.url);
    const answers = [
      await nobody.get('me'),
      await nobody.get('staff'),
      await nobody.get('audit'),
      await nobody.post('staff/invitations', { roles: ['manager'] }),
      await nobody.post(`staff/${fatima.id}`, { status: 'blocked' }),
      await nobody.post('totp', { code: '123456' }),
      await nobody.post('logout-everywhere'),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [401, 'not-signed-in']));
    expect(answers.every(({ body }) => !JSON.stringify(body).includes('Fatima'))).toBe(true);
    expect((await nobody.get('bestaat-niet')).status).toBe(404);
  });

  it('no cookie that was never given opens anything', async () => {
    for (const cookie of [
      'wegwijs-desk=',
      'wegwijs-desk=undefined',
      `wegwijs-desk=${'a'.repeat(5000)}`,
      'wegwijs-desk',
    ]) {
      const refused = await ask(`${server.url}/desk/api/staff`, { headers: { Cookie: cookie } });
      expect(refused.status).toBe(401);
    }
  });
});
