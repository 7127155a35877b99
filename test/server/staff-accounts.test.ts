import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { everyByte, everyRow } from './database.js';
import { browser, codeAt, join, MORNING, PASSWORD, startDesk } from './staff-desk.js';
import { makeTown, type Town } from './town.js';

let town: Town;
let server: RunningServer;
let first: string;
beforeEach(async () => {
  town = makeTown();
  const started = await startDesk(town);
  server = started.server;
  first = started.first ?? '';
});
afterEach(async () => {
  await server.close();
  town.remove();
});

const fatima = (one = browser(server.url)) =>
  join(one, first, { name: 'Fatima', email: 'Fatima@Example.org', now: MORNING });

const invited = async (manager: Awaited<ReturnType<typeof fatima>>, roles: string[], name = 'Kees') => {
  const { link } = (await manager.browser.post('staff/invitations', { roles })).body as unknown as { link: string };
  const token = link.split('#')[1] ?? '';
  return join(browser(server.url), token, { name, email: `${name.toLowerCase()}@example.org`, now: MORNING });
};

describe('the first account', () => {
  it('is made by the link that the first start prints, runs the team, and can talk with residents at once', async () => {
    const person = await fatima();
    const me = await person.browser.get('me');
    expect(me.body).toMatchObject({
      staff: {
        id: person.id,
        name: 'Fatima',
        email: 'fatima@example.org',
        roles: ['desk', 'editor', 'publisher', 'manager'],
      },
      settings: { idleMinutes: 120 },
    });
    expect(Date.parse(String(me.body.until))).toBeGreaterThan(MORNING + 11 * 3_600_000);
    const { staff } = (await person.browser.get('staff')).body as unknown as { staff: object[] };
    expect(staff).toEqual([expect.objectContaining({ name: 'Fatima', status: 'active', secondFactor: true })]);
    expect((await person.browser.get('queue')).status).toBe(200);
  });

  it('uses the link up, and the next start prints none', async () => {
    await fatima();
    const again = await browser(server.url).post('begin', {
      token: first,
      name: 'Eva',
      email: 'eva@example.org',
      password: PASSWORD,
    });
    expect([again.status, again.body.code]).toEqual([404, 'link-unknown']);
    const second = await startDesk(town);
    await second.server.close();
    expect(second.first).toBeUndefined();
  });

  it('cannot be made twice by two who press at once', async () => {
    const tries = ['eva', 'kees', 'bob'].map((name) =>
      browser(server.url).post('begin', { token: first, name, email: `${name}@example.org`, password: PASSWORD }),
    );
    expect((await Promise.all(tries)).map(({ status }) => status).sort()).toEqual([200, 404, 404]);
  });

  it('cannot be made by another link once somebody runs the team', async () => {
    const other = await startDesk(town);
    await other.server.close();
    await fatima();
    const refused = await browser(server.url).post('begin/look', { token: other.first });
    expect([refused.status, refused.body.code]).toEqual([404, 'link-unknown']);
  });

  it('cannot be made after 24 hours, but the next start gives a new link', async () => {
    const later = await startDesk(town, { WEGWIJS_NOW: '2026-11-24T10:05:00+01:00' });
    const one = browser(later.server.url);
    expect((await one.post('begin/look', { token: first })).body.code).toBe('link-unknown');
    expect((await one.post('begin/look', { token: later.first })).body).toEqual({ for: 'account' });
    await later.server.close();
  });

  it('needs a name, an address and a password of 12 signs, each told in its own words', async () => {
    const one = browser(server.url);
    const given = { token: first, name: 'Fatima', email: 'fatima@example.org', password: PASSWORD };
    const wrong = async (change: object) => {
      const { status, body } = await one.post('begin', { ...given, ...change });
      return [status, (body.faults as { field: string; message: string }[])[0]?.message];
    };
    expect(await wrong({ name: '  ' })).toEqual([400, 'Vul uw naam in.']);
    expect(await wrong({ email: 'fatima' })).toEqual([400, 'Vul een e-mailadres in, zoals naam@example.org.']);
    expect(await wrong({ password: 'elf tekens!' })).toEqual([
      400,
      'Een wachtwoord heeft ten minste 12 tekens. Een zin is makkelijk te onthouden.',
    ]);
    expect((await one.post('begin', given)).status).toBe(200);
  });

  it('sees nothing until the second factor is confirmed, and can go on with that later', async () => {
    const one = browser(server.url);
    await one.post('begin', { token: first, name: 'Fatima', email: 'fatima@example.org', password: PASSWORD });
    expect((await one.get('staff')).status).toBe(401);
    expect((await one.post('staff/invitations', { roles: ['manager'] })).status).toBe(401);
    const later = browser(server.url);
    const login = await later.logIn('fatima@example.org', PASSWORD);
    expect(login.body.needs).toBe('totp-setup');
    const me = await later.get('me');
    expect([me.status, me.body.needs, me.body.totp]).toEqual([401, 'totp-setup', login.body.totp]);
    const { secret, uri } = login.body.totp as { secret: string; uri: string };
    expect(secret).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    expect(uri).toMatch(/^otpauth:\/\/totp\/Wegwijs/);
    expect((await later.post('totp', { code: '000000' })).body.code).toBe('login-code');
    const done = await later.post('totp', { code: codeAt(secret.replace(/ /g, ''), MORNING) });
    expect(done.body.staff).toMatchObject({ name: 'Fatima' });
    expect((await later.get('staff')).status).toBe(200);
  });
});

describe('logging in', () => {
  it('asks the code after a right password, takes it once, and tells the same of an unknown address', async () => {
    const person = await fatima();
    const one = browser(server.url);
    const unknown = await one.logIn('niemand@example.org', PASSWORD);
    const wrong = await one.logIn(person.email, 'een andere zin dan die');
    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
    const half = await one.logIn(person.email, PASSWORD);
    expect([half.status, half.body.needs]).toEqual([401, 'totp']);
    expect((await one.logIn(person.email, PASSWORD, '123456')).body.code).toBe('login-code');
    const code = person.code();
    expect((await one.logIn(' FATIMA@example.org ', PASSWORD, code)).status).toBe(200);
    expect((await one.get('me')).body.staff).toMatchObject({ name: 'Fatima' });
    const replayed = await browser(server.url).logIn(person.email, PASSWORD, code);
    expect([replayed.status, replayed.body.code]).toEqual([401, 'login-code']);
  });

  it('takes the code of a real phone too where the clock was set for a demo', async () => {
    const person = await join(browser(server.url), first, { name: 'Eva', email: 'eva@example.org', now: Date.now() });
    const login = await browser(server.url).logIn(person.email, PASSWORD, person.code());
    expect([login.status, login.body.staff]).toEqual([200, expect.objectContaining({ name: 'Eva' })]);
  });

  it('takes no less time for an address that is not known', async () => {
    const person = await fatima();
    // Of the processor: what else the machine does at that moment makes no difference.
    const took = async (email: string) => {
      const began = process.cpuUsage();
      await browser(server.url).logIn(email, 'een andere zin dan die');
      const { user, system } = process.cpuUsage(began);
      return user + system;
    };
    await took('warm@example.org');
    const known: number[] = [];
    const unknown: number[] = [];
    for (const turn of [1, 2, 3, 4]) {
      known.push(await took(person.email));
      unknown.push(await took(`niemand${turn}@example.org`));
    }
    // Without the comparison with nobody's password it would be a tenth.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2);
  });

  it('keeps no password, token or code where it can be read', async () => {
    const person = await fatima();
    const one = browser(server.url);
    await one.logIn(person.email, PASSWORD, person.code());
    await one.logIn('mijn wachtwoord hier getypt', 'oeps');
    const bytes = everyByte(town.folder);
    for (const secret of [PASSWORD, first, 'mijn wachtwoord hier getypt', ...one.cookies.values(), one.csrf]) {
      expect(bytes).not.toContain(secret);
    }
    expect(everyRow(town.folder)).toContain('$argon2id$');
  });

  it('gives a cookie that no script and no other site gets, safe when we are on https', async () => {
    const person = await fatima();
    const login = await browser(server.url).logIn(person.email, PASSWORD, person.code());
    const [session = ''] = login.headers.getSetCookie().filter((line) => line.startsWith('wegwijs-desk='));
    expect(session).toMatch(/HttpOnly/);
    expect(session).toMatch(/SameSite=Strict/);
    expect(session).toMatch(/Path=\//);
    expect(session).not.toMatch(/Secure/);
  });

  it('gives it over https alone when that is how we are reached', async () => {
    const safe = await startDesk(town, { WEGWIJS_PUBLIC_URL: 'https://wegwijs.example.org' });
    expect(safe.said.join()).toContain('https://wegwijs.example.org/desk/begin#');
    const begun = await browser(safe.server.url).post('begin', {
      token: safe.first,
      name: 'Fatima',
      email: 'fatima@example.org',
      password: PASSWORD,
    });
    await safe.server.close();
    expect(begun.headers.getSetCookie()).toEqual([expect.stringMatching(/^wegwijs-desk=.*; Secure/)]);
  });
});

describe('a manager', () => {
  it('invites a colleague by a link, who gets the roles of it', async () => {
    const manager = await fatima();
    const kees = await invited(manager, ['desk', 'privacy']);
    expect((await kees.browser.get('me')).body.staff).toMatchObject({ name: 'Kees', roles: ['desk', 'privacy'] });
    expect((await kees.browser.get('staff')).body.code).toBe('no-right');
    expect((await kees.browser.get('audit')).status).toBe(200);
  });

  it('gives away a link that works once', async () => {
    const manager = await fatima();
    const { body } = await manager.browser.post('staff/invitations', { roles: ['desk'] });
    const token = String(body.link).split('#')[1] ?? '';
    await join(browser(server.url), token, { name: 'Kees', email: 'kees@example.org', now: MORNING });
    const again = { name: 'Eva', email: 'eva@example.org', now: MORNING };
    await expect(join(browser(server.url), token, again)).rejects.toThrow('link-unknown');
  });

  it('changes roles, which hold at once', async () => {
    const manager = await fatima();
    const kees = await invited(manager, []);
    expect((await kees.browser.get('audit')).status).toBe(403);
    await manager.browser.post(`staff/${kees.id}`, { roles: ['privacy'] });
    expect((await kees.browser.get('audit')).status).toBe(200);
  });

  it('blocks, and whoever is blocked is out at once and cannot come back', async () => {
    const manager = await fatima();
    const kees = await invited(manager, ['desk']);
    await manager.browser.post(`staff/${kees.id}`, { status: 'blocked' });
    expect((await kees.browser.get('me')).status).toBe(401);
    const back = await kees.browser.logIn(kees.email, PASSWORD, kees.code());
    expect([back.status, back.body.code]).toEqual([401, 'login-wrong']);
    await manager.browser.post(`staff/${kees.id}`, { status: 'active' });
    expect((await kees.browser.logIn(kees.email, PASSWORD, kees.code())).status).toBe(200);
  });

  it('helps who lost a phone, and who lost a password', async () => {
    const manager = await fatima();
    const kees = await invited(manager, ['desk']);
    await manager.browser.post(`staff/${kees.id}`, { resetTotp: true });
    expect((await kees.browser.get('me')).status).toBe(401);
    const setup = await kees.browser.logIn(kees.email, PASSWORD);
    const secret = (setup.body.totp as { secret: string }).secret.replace(/ /g, '');
    expect(secret).not.toBe(kees.secret);
    expect((await kees.browser.post('totp', { code: codeAt(secret, MORNING + 30_000) })).status).toBe(200);
    const { link } = (await manager.browser.post(`staff/${kees.id}`, { newPassword: true })).body as unknown as {
      link: string;
    };
    const token = link.split('#')[1];
    const one = browser(server.url);
    expect((await one.post('begin/look', { token })).body.for).toBe('password');
    expect((await one.post('begin', { token, password: 'een nieuwe zin voor mij' })).body).toEqual({ needs: 'login' });
    expect((await one.logIn(kees.email, PASSWORD)).body.code).toBe('login-wrong');
    expect((await one.logIn(kees.email, 'een nieuwe zin voor mij')).body.needs).toBe('totp');
  });

  it('who is blocked, or is no manager any more, leaves no link behind to come back by', async () => {
    const manager = await fatima();
    for (const change of [{ status: 'blocked' }, { roles: ['desk'] }]) {
      const name = `kees${Object.keys(change)}`;
      const kees = await invited(manager, ['manager'], name);
      const { body } = await kees.browser.post('staff/invitations', { roles: ['manager'] });
      const token = String(body.link).split('#')[1];
      expect((await browser(server.url).post('begin/look', { token })).status).toBe(200);
      await manager.browser.post(`staff/${kees.id}`, change);
      expect((await browser(server.url).post('begin/look', { token })).status).toBe(404);
    }
  });

  it('cannot leave the team without a manager', async () => {
    const manager = await fatima();
    for (const change of [{ roles: ['desk'] }, { status: 'blocked' }]) {
      const refused = await manager.browser.post(`staff/${manager.id}`, change);
      expect([refused.status, refused.body.code]).toEqual([409, 'last-manager']);
    }
    expect((await manager.browser.get('staff')).status).toBe(200);
    const kees = await invited(manager, ['manager']);
    expect((await kees.browser.post(`staff/${manager.id}`, { roles: ['desk'] })).status).toBe(200);
  });

  it('cannot give an address away twice', async () => {
    const manager = await fatima();
    await invited(manager, ['desk']);
    await expect(invited(manager, ['desk'])).rejects.toThrow('email-taken');
  });
});
