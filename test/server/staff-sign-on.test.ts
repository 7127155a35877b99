import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { keepSignOn, spendSignOn } from '../../src/staff/sign-on.js';
import { storeWith } from '../handoff/store.js';
import { amounts, everyRow } from './database.js';
import { type RealProvider, startProvider, walkThrough } from './real-provider.js';
import { type Browser, browser, join, keepCookies, MORNING, startDesk } from './staff-desk.js';
import { makeTown, type Town } from './town.js';

let town: Town;
let server: RunningServer;
let first: string;
let provider: RealProvider;
beforeEach(async () => {
  town = makeTown();
  provider = await startProvider();
  const started = await startDesk(town, {
    WEGWIJS_OIDC_ISSUER: provider.issuer,
    WEGWIJS_OIDC_CLIENT_SECRET: 'geheim-van-de-proef',
    WEGWIJS_OIDC_ROLE_CLAIM: 'realm_access.roles',
    WEGWIJS_OIDC_ROLES: 'wegwijs-desk=desk, wegwijs-beheer=manager, wegwijs-beheer=privacy',
    WEGWIJS_CONTACT_EMAIL: 'beheer@example.org',
  });
  server = started.server;
  first = started.first ?? '';
  provider.expect(`${server.url}/desk/oidc/callback`);
  const eva = { name: 'Eva', email: 'eva@example.org', verified: true };
  provider.people.set('eva', { ...eva, roles: ['iets-anders', 'wegwijs-beheer'] });
  provider.people.set('bob', { name: 'Bob', email: 'bob@example.org', verified: true, roles: ['iets-anders'] });
});
afterEach(async () => {
  await server.close();
  await provider.close();
  town.remove();
});

/** One page of ours, as a browser that comes from anywhere. */
async function open(one: Browser, url: string) {
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { Cookie: one.cookieHeader(), 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' },
  });
  keepCookies(one.cookies, response);
  return { status: response.status, to: response.headers.get('Location') ?? '', text: await response.text(), response };
}

const begin = async (one: Browser) => (await open(one, `${server.url}/desk/oidc/login`)).to;

async function signOn(one: Browser, login: string, change: (url: URL) => void = () => {}) {
  const url = new URL(await begin(one));
  change(url);
  return open(one, await walkThrough(url.href, login));
}

describe('single sign-on', () => {
  it('lets in by the log-in of the organisation, with the roles that belong to its roles', async () => {
    const one = browser(server.url);
    const me = await one.get('me');
    expect([me.status, me.body.ways]).toEqual([401, ['password', 'oidc']]);
    const back = await signOn(one, 'eva');
    expect([back.status, back.to]).toEqual([303, '/desk/']);
    expect((await one.get('me')).body.staff).toMatchObject({
      name: 'Eva',
      email: 'eva@example.org',
      roles: ['manager', 'privacy'],
    });
    expect(everyRow(town.folder)).not.toContain('iets-anders');
  });

  it('sends PKCE, state and nonce along, and keeps their secrets to itself', async () => {
    const one = browser(server.url);
    const url = new URL(await begin(one));
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/.{20}/),
      nonce: expect.stringMatching(/.{20}/),
    });
    const [cookie = ''] = (await open(one, `${server.url}/desk/oidc/login`)).response.headers.getSetCookie();
    expect(cookie).toMatch(/^wegwijs-desk-sign-on=[\w-]{43};.*HttpOnly; SameSite=Lax/);
  });

  it('gives no rights until a role is given, and says whom to ask', async () => {
    const one = browser(server.url);
    const refused = await signOn(one, 'bob');
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('U heeft nog geen rol in Wegwijs');
    expect(refused.text).toContain('beheer@example.org');
    expect((await one.get('me')).status).toBe(401);
    expect(everyRow(town.folder)).not.toContain('bob@example.org');
    provider.people.set('bob', { name: 'Bob', email: 'bob@example.org', verified: true, roles: ['wegwijs-desk'] });
    expect((await signOn(one, 'bob')).status).toBe(303);
    expect((await one.get('me')).body.staff).toMatchObject({ name: 'Bob', roles: ['desk'] });
  });

  it('takes the rights away everywhere when the role is gone', async () => {
    const [one, other] = [browser(server.url), browser(server.url)];
    await signOn(one, 'eva');
    provider.people.set('eva', { name: 'Eva', email: 'eva@example.org', verified: true, roles: [] });
    expect((await signOn(other, 'eva')).status).toBe(403);
    expect((await one.get('me')).status).toBe(401);
  });

  const wrong: readonly (readonly [string, (one: Browser) => Promise<{ status: number; text: string }>])[] = [
    ['another nonce', (one) => signOn(one, 'eva', (url) => url.searchParams.set('nonce', 'a-nonce-of-somebody-else'))],
    [
      'another state',
      async (one) => {
        const back = new URL(await walkThrough(await begin(one), 'eva'));
        back.searchParams.set('state', 'a-state-of-somebody-else');
        return open(one, back.href);
      },
    ],
    [
      'another verifier than the code was asked with',
      (one) => signOn(one, 'eva', (url) => url.searchParams.set('code_challenge', 'A'.repeat(43))),
    ],
    [
      'the begin of another log-in',
      async (one) => {
        const back = await walkThrough(await begin(one), 'eva');
        await begin(one);
        return open(one, back);
      },
    ],
    [
      'a refusal of the provider',
      async (one) => {
        await begin(one);
        return open(one, `${server.url}/desk/oidc/callback?error=access_denied`);
      },
    ],
  ];
  it.each(wrong)('lets nobody in with %s', async (_what, comes) => {
    const one = browser(server.url);
    const refused = await comes(one);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Inloggen is niet gelukt');
    expect((await one.get('me')).status).toBe(401);
    expect(everyRow(town.folder)).toContain('sign-on-failed');
  });

  it('lets nobody in with the browser of somebody else, and writes nothing down for who began nothing', async () => {
    const lines = () => amounts(town.folder).audit;
    const before = lines();
    const back = await walkThrough(await begin(browser(server.url)), 'eva');
    const refused = await open(browser(server.url), back);
    expect([refused.status, lines()]).toEqual([400, before]);
    expect(refused.text).toContain('Inloggen is niet gelukt');
  });

  it('cannot be done twice with one answer', async () => {
    const one = browser(server.url);
    const back = await walkThrough(await begin(one), 'eva');
    const cookies = new Map(one.cookies);
    expect((await open(one, back)).status).toBe(303);
    // The provider would refuse the code again; that we do so ourselves shows in what is left.
    expect(amounts(town.folder).staff_sign_on).toBe(0);
    const again = browser(server.url);
    for (const [name, value] of cookies) again.cookies.set(name, value);
    expect((await open(again, back)).status).toBe(400);
  });

  it('gives a new session in place of one that was there', async () => {
    const one = browser(server.url);
    await signOn(one, 'eva');
    const before = one.cookies.get('wegwijs-desk') ?? '';
    await signOn(one, 'eva');
    expect(one.cookies.get('wegwijs-desk')).not.toBe(before);
    const old = browser(server.url);
    old.cookies.set('wegwijs-desk', before);
    expect((await old.get('me')).status).toBe(401);
  });

  it('stays closed for who is blocked here', async () => {
    const [manager, one] = [browser(server.url), browser(server.url)];
    provider.people.set('bob', { name: 'Bob', email: 'bob@example.org', verified: true, roles: ['wegwijs-desk'] });
    await signOn(manager, 'eva');
    await signOn(one, 'bob');
    await manager.get('me');
    const { id } = (await one.get('me')).body.staff as { id: string };
    expect((await manager.post(`staff/${id}`, { roles: ['manager'] })).body.code).toBe('not-local');
    expect((await manager.post(`staff/${id}`, { status: 'blocked' })).status).toBe(200);
    expect((await one.get('me')).status).toBe(401);
    expect((await signOn(one, 'bob')).text).toContain('Uw account is geblokkeerd');
  });
});

describe('many who knock', () => {
  it('at one address are told to wait, before anything is stored, and others are let in', async () => {
    await server.close();
    const started = await startDesk(town, {
      WEGWIJS_OIDC_ISSUER: provider.issuer,
      WEGWIJS_OIDC_CLIENT_SECRET: 'geheim-van-de-proef',
      WEGWIJS_TRUST_PROXY: '1',
    });
    server = started.server;
    const knock = async (path: string, from: string) =>
      fetch(`${server.url}/desk/oidc/${path}`, { redirect: 'manual', headers: { 'X-Forwarded-For': from } });
    const statuses: number[] = [];
    for (let times = 0; times < 55; times += 1) statuses.push((await knock('callback', '203.0.113.5')).status);
    expect(statuses).toEqual([...Array(50).fill(400), ...Array(5).fill(429)]);
    const told = await (await knock('callback', '203.0.113.5')).text();
    expect(told).toContain('Er wordt nu te vaak ingelogd');
    expect((await knock('callback', '203.0.113.6')).status).toBe(400);
    expect((await knock('login', '203.0.113.5')).status).toBe(303);
  });

  it('leave behind only what is still under way', async () => {
    const store = await storeWith([]);
    const secrets = { state: 's', nonce: 'n', verifier: 'v' };
    const tokens = [0, 2, 11].map((minute) =>
      store.write((session) => keepSignOn(session, secrets, MORNING + minute * 60_000)),
    );
    const [first = '', second = ''] = await Promise.all(tokens);
    const spend = (token: string) => store.write((session) => spendSignOn(session, token, MORNING));
    expect([await spend(first), await spend(second)]).toEqual([undefined, expect.objectContaining(secrets)]);
    await store.remove();
  });
});

describe('an account with a password', () => {
  const account = (email: string) => join(browser(server.url), first, { name: 'Eva', email, now: MORNING });

  it('is taken over when the organisation vouches for its address, and its password is gone', async () => {
    const eva = await account('eva@example.org');
    const one = browser(server.url);
    expect((await signOn(one, 'eva')).status).toBe(303);
    expect((await one.get('me')).body.staff).toMatchObject({ id: eva.id });
    expect((await browser(server.url).logIn(eva.email, eva.password)).body.code).toBe('login-wrong');
  });

  it('keeps no way in by a link to a new password that was made before', async () => {
    const eva = await account('eva@example.org');
    const { body } = await eva.browser.post(`staff/${eva.id}`, { newPassword: true });
    const token = String(body.link).split('#')[1] ?? '';
    expect((await signOn(browser(server.url), 'eva')).status).toBe(303);
    const begun = await browser(server.url).post('begin', { token, password: 'een zin van iemand anders' });
    expect([begun.status, begun.body.code]).toEqual([404, 'link-unknown']);
  });

  it('is not when it does not, nor when nobody would be left to run the team', async () => {
    const eva = await account('eva@example.org');
    const people = { name: 'Eva', email: 'eva@example.org' };
    provider.people.set('eva', { ...people, verified: false, roles: ['wegwijs-beheer'] });
    const one = browser(server.url);
    const refused = await signOn(one, 'eva');
    expect([refused.status, refused.text.includes('heeft al een account')]).toEqual([403, true]);
    provider.people.set('eva', { ...people, verified: true, roles: ['wegwijs-desk'] });
    expect((await signOn(one, 'eva')).status).toBe(403);
    provider.people.set('eva', { ...people, verified: true, roles: [] });
    expect((await signOn(one, 'eva')).status).toBe(403);
    expect((await eva.browser.get('staff')).status).toBe(200);
  });
});

describe('a provider that does not answer', () => {
  it('is told kindly, and works again once it does', async () => {
    await provider.close();
    const away = await open(browser(server.url), `${server.url}/desk/oidc/login`);
    expect(away.status).toBe(502);
    expect(away.text).toContain('De inlog van uw organisatie antwoordt niet');
    provider = await startProvider();
  });

  it('is not needed at all', async () => {
    const plain = await startDesk(town);
    const page = await open(browser(plain.server.url), `${plain.server.url}/desk/oidc/login`);
    expect((await browser(plain.server.url).get('me')).body.ways).toEqual(['password']);
    await plain.server.close();
    expect([page.status, page.text.includes('staat niet aan')]).toEqual([404, true]);
  });
});
