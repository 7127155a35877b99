import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { amounts, everyRow } from './database.js';
import { browser, join, MORNING, type Person, startDesk } from './staff-desk.js';
import { makeTown, type Town } from './town.js';

let town: Town;
let server: RunningServer;
let fatima: Person;
const HOME = '198.51.100.1';
beforeEach(async () => {
  // The clock stands still: a wait of two seconds is not over because the machine is slow.
  vi.useFakeTimers({ toFake: ['Date'] });
  town = makeTown();
  const started = await startDesk(town, { WEGWIJS_TRUST_PROXY: '1' });
  server = started.server;
  const own = browser(server.url, HOME);
  fatima = await join(own, started.first ?? '', { name: 'Fatima', email: 'fatima@example.org', now: MORNING });
});
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
  town.remove();
});

const WRONG = 'een zin die niet klopt';
const guess = (from: string, email = fatima.email) => browser(server.url, from).logIn(email, WRONG);
const inTime = async (minutes: number) => {
  await server.close();
  const now = new Date(MORNING + minutes * 60_000).toISOString();
  server = (await startDesk(town, { WEGWIJS_TRUST_PROXY: '1', WEGWIJS_NOW: now })).server;
};

describe('guessing at one address', () => {
  it('is slowed down more and more, also with the right password, and the wait is told', async () => {
    const statuses = [];
    for (let turn = 0; turn < 7; turn += 1) statuses.push((await guess('203.0.113.7')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const right = await browser(server.url, '203.0.113.7').logIn(fatima.email, fatima.password, fatima.code());
    expect([right.status, right.body.code]).toEqual([429, 'too-many-logins']);
    expect(Number(right.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(right.body.detail).toContain('Wacht even');
    await inTime(1);
    expect((await guess('203.0.113.7')).status).toBe(401);
    const longer = await guess('203.0.113.7');
    expect(Number(longer.headers.get('Retry-After'))).toBeGreaterThan(2);
  });

  it('counts a hundred at once as a hundred', async () => {
    const all = await Promise.all(Array.from({ length: 100 }, () => guess('203.0.113.7')));
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(95);
  });

  it('of codes after a right password is slowed down as well', async () => {
    const thief = browser(server.url, '203.0.113.7');
    const statuses = [];
    for (let turn = 0; turn < 7; turn += 1) {
      statuses.push((await thief.logIn(fatima.email, fatima.password, `00000${turn}`)).status);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });

  it('says nothing about who has an account', async () => {
    const known = [];
    const unknown = [];
    for (let turn = 0; turn < 7; turn += 1) {
      known.push((await guess('203.0.113.7')).body);
      unknown.push((await guess('203.0.113.8', 'niemand@example.org')).body);
    }
    expect(unknown.map(({ code }) => code)).toEqual(known.map(({ code }) => code));
  });
});

describe('guessing from everywhere', () => {
  const attack = async (addresses: number) => {
    const statuses = [];
    for (let turn = 0; turn < addresses; turn += 1) statuses.push((await guess(`203.0.113.${turn}`)).status);
    return statuses;
  };

  it('is slowed down for the account as a whole', async () => {
    const statuses = await attack(30);
    expect(statuses.slice(0, 20).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(20).every((status) => status === 429)).toBe(true);
  });

  it('does not lock out the person whose account it is, on the device they always use', async () => {
    await attack(40);
    await fatima.browser.post('logout');
    const half = await fatima.browser.logIn(fatima.email, fatima.password);
    expect([half.status, half.body.needs]).toEqual([401, 'totp']);
    expect((await fatima.browser.logIn(fatima.email, fatima.password, fatima.code())).status).toBe(200);
  });

  it('does not lock out who sits behind the same address as the attacker, on a known device', async () => {
    for (let turn = 0; turn < 60; turn += 1) await guess(HOME);
    await fatima.browser.post('logout');
    expect((await fatima.browser.logIn(fatima.email, fatima.password, fatima.code())).status).toBe(200);
  });

  it('does not touch a session that is going on, nor other accounts elsewhere', async () => {
    await attack(40);
    expect((await fatima.browser.get('staff')).status).toBe(200);
    expect((await guess('198.51.100.9', 'kees@example.org')).status).toBe(401);
  });

  it('leaves a way in on a new device: a link of a manager', async () => {
    const { link } = (await fatima.browser.post('staff/invitations', { roles: ['manager'] })).body as unknown as {
      link: string;
    };
    const kees = await join(browser(server.url, '198.51.100.2'), link.split('#')[1] ?? '', {
      name: 'Kees',
      email: 'kees@example.org',
      now: MORNING,
    });
    await attack(40);
    const renewed = await kees.browser.post(`staff/${fatima.id}`, { newPassword: true });
    const token = String(renewed.body.link).split('#')[1];
    const phone = browser(server.url, '198.51.100.3');
    expect((await phone.logIn(fatima.email, fatima.password)).status).toBe(429);
    await phone.post('begin', { token, password: 'een heel nieuwe zin' });
    expect((await phone.logIn(fatima.email, 'een heel nieuwe zin', fatima.code())).status).toBe(200);
  });

  it('wears off by itself', async () => {
    await attack(40);
    await inTime(2);
    const phone = browser(server.url, '198.51.100.3');
    expect((await phone.logIn(fatima.email, fatima.password, fatima.code(4))).status).toBe(200);
  });
});

describe('a device that is known', () => {
  it('of one account is none of another', async () => {
    const stolen = browser(server.url, '203.0.113.7');
    stolen.cookies.set('wegwijs-desk-device', fatima.browser.cookies.get('wegwijs-desk-device') ?? '');
    const statuses = [];
    for (let turn = 0; turn < 7; turn += 1) {
      statuses.push((await stolen.logIn('kees@example.org', WRONG)).status);
    }
    expect(statuses.slice(5)).toEqual([429, 429]);
  });

  it('has a budget too', async () => {
    const statuses = [];
    for (let turn = 0; turn < 7; turn += 1) statuses.push((await fatima.browser.logIn(fatima.email, WRONG)).status);
    expect(statuses.slice(5)).toEqual([429, 429]);
  });

  it('opens nothing by itself', async () => {
    const only = browser(server.url);
    only.cookies.set('wegwijs-desk-device', fatima.browser.cookies.get('wegwijs-desk-device') ?? '');
    expect((await only.get('me')).status).toBe(401);
  });
});

describe('what is kept of failures', () => {
  it('names known accounts by id and what was typed not at all, and is gone after a day', async () => {
    await guess('203.0.113.7', 'mijn-wachtwoord-per-ongeluk');
    await guess('203.0.113.7');
    const rows = everyRow(town.folder);
    expect(rows).not.toContain('mijn-wachtwoord-per-ongeluk');
    expect(rows).toContain(`"action":"log-in","object":"staff:${fatima.id}","result":"wrong","origin":"203.0.113.7"`);
    expect(amounts(town.folder).staff_attempt).toBeGreaterThan(0);
    await inTime(25 * 60);
    expect(amounts(town.folder).staff_attempt).toBe(0);
  });
});
