import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/server/desk.js';
import { fromOwnSite } from '../../src/server/staff/own-site.js';
import { staffOfCookie, stillSignedIn } from '../../src/server/staff/require-staff.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import { browser, join, MORNING, PASSWORD, type Person, startDesk } from './staff-desk.js';
import { makeTown, type Town } from './town.js';

let town: Town;
let server: RunningServer;
let store: Store;
let fatima: Person;
let now = MORNING;
let desk: Desk;
beforeEach(async () => {
  town = makeTown();
  const started = await startDesk(town);
  server = started.server;
  const one = browser(server.url);
  fatima = await join(one, started.first ?? '', { name: 'Fatima', email: 'fatima@example.org', now: MORNING });
  store = await openStore(`${town.folder}/data`);
  now = MORNING + 60_000;
  // A door needs only these three; the rest of the desk stands still.
  desk = { store, settings: town.settings(), clock: { now: () => now } } as unknown as Desk;
});
afterEach(async () => {
  await store.close();
  await server.close();
  town.remove();
});

const header = () => fatima.browser.cookieHeader();

describe('the handshake of a socket', () => {
  it('knows who it is by the cookie, and nobody without it', async () => {
    expect(await staffOfCookie(desk, header())).toMatchObject({
      id: fatima.id,
      name: 'Fatima',
      roles: ['desk', 'editor', 'publisher', 'manager'],
    });
    for (const other of [undefined, '', 'wegwijs-desk=abc', 'wegwijs=abc']) {
      expect(await staffOfCookie(desk, other)).toBeUndefined();
    }
  });

  it('knows nobody whose second factor is not confirmed', async () => {
    const { body } = await fatima.browser.post('staff/invitations', { roles: ['desk'] });
    const half = browser(server.url);
    const token = String(body.link).split('#')[1];
    await half.post('begin', { token, name: 'Kees', email: 'kees@example.org', password: PASSWORD });
    expect(half.cookies.has('wegwijs-desk')).toBe(true);
    expect(await staffOfCookie(desk, half.cookieHeader())).toBeUndefined();
  });

  it('is over when the session is: logged out, blocked, or idle', async () => {
    const known = await staffOfCookie(desk, header());
    if (!known) throw new Error('Nobody came in');
    expect(await stillSignedIn(desk, known)).toMatchObject({ id: fatima.id });
    now += 119 * 60_000;
    // Looking does not keep it awake, being used does.
    expect(await stillSignedIn(desk, known, false)).toMatchObject({ id: fatima.id });
    now += 2 * 60_000;
    expect(await stillSignedIn(desk, known)).toBeUndefined();
    now = MORNING + 60_000;
    await fatima.browser.post('logout');
    expect(await stillSignedIn(desk, known)).toBeUndefined();
  });

  it('stays as long as the socket is used', async () => {
    const known = await staffOfCookie(desk, header());
    if (!known) throw new Error('Nobody came in');
    for (let hour = 0; hour < 6; hour += 1) {
      now += 110 * 60_000;
      expect((await stillSignedIn(desk, known))?.id).toBe(fatima.id);
    }
    now += 110 * 60_000;
    expect(await stillSignedIn(desk, known)).toBeUndefined();
  });

  it('is taken from our own pages only', () => {
    const own = (headers: Record<string, string>) =>
      fromOwnSite({ publicUrl: 'https://wegwijs.example.org' }, headers, 'desk.local:3000');
    expect(own({ origin: 'http://desk.local:3000' })).toBe(true);
    expect(own({ origin: 'https://wegwijs.example.org' })).toBe(true);
    expect(own({ origin: 'https://wegwijs.example.org.kwaad.example' })).toBe(false);
    expect(own({ origin: 'null' })).toBe(false);
    expect(own({ origin: 'http://desk.local:3000', 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(own({ 'sec-fetch-site': 'same-site' })).toBe(false);
  });
});
