import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditAnswer } from '../../src/protocol/staff.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { recordAudit } from '../../src/staff/audit.js';
import { openStore } from '../../src/store/open-store.js';
import { amounts } from './database.js';
import { type Browser, browser, join, MORNING, type Person, startDesk } from './staff-desk.js';
import { makeTown, type Town } from './town.js';

let town: Town;
let server: RunningServer;
let fatima: Person;
let privacy: Person;
beforeEach(async () => {
  town = makeTown();
  const started = await startDesk(town);
  server = started.server;
  fatima = await join(browser(server.url), started.first ?? '', {
    name: 'Fatima',
    email: 'fatima@example.org',
    now: MORNING,
  });
  privacy = await invite('Pim', ['privacy']);
});
afterEach(async () => {
  await server.close();
  town.remove();
});

async function invite(name: string, roles: readonly string[]): Promise<Person> {
  const { body } = await fatima.browser.post('staff/invitations', { roles });
  const token = String(body.link).split('#')[1] ?? '';
  return join(browser(server.url), token, { name, email: `${name.toLowerCase()}@example.org`, now: MORNING });
}

async function search(query = '', one: Browser = privacy.browser): Promise<AuditAnswer> {
  return (await one.get(`audit?${query}`)).body as unknown as AuditAnswer;
}

describe('the audit', () => {
  it('tells who did what to what, from where, when, and how it ended', async () => {
    const kees = await invite('Kees', ['desk']);
    await fatima.browser.post(`staff/${kees.id}`, { roles: ['desk', 'editor'] });
    await fatima.browser.post(`staff/${kees.id}`, { resetTotp: true });
    await fatima.browser.post(`staff/${kees.id}`, { status: 'blocked' });
    await browser(server.url).logIn(kees.email, kees.password);
    await browser(server.url).logIn('niemand@example.org', kees.password);
    const { entries } = await search(`object=staff:${kees.id}`);
    const kept = entries.map(({ actor, action, result, detail }) => [actor?.name ?? null, action, result, detail]);
    expect(kept).toEqual([
      [null, 'log-in', 'wrong', {}],
      ['Fatima', 'blocked', 'ok', {}],
      ['Fatima', 'second-factor-reset', 'ok', {}],
      ['Fatima', 'roles-changed', 'ok', { from: 'desk', to: 'desk,editor' }],
      ['Kees', 'log-in', 'ok', {}],
      ['Kees', 'second-factor-set', 'ok', {}],
      ['Kees', 'account-made', 'ok', {}],
    ]);
    for (const { at, origin } of entries) {
      expect(Date.parse(at)).toBeGreaterThanOrEqual(MORNING);
      expect(origin).toMatch(/127\.0\.0\.1$/);
    }
    const unknown = (await search('action=log-in')).entries.filter(({ result }) => result === 'wrong');
    expect(unknown.map(({ object }) => object)).toEqual([null, `staff:${kees.id}`]);
    expect(JSON.stringify(await search())).not.toContain('@example.org');
  });

  it('is for the privacy officer alone, and whoever is refused or looks is in it', async () => {
    const kees = await invite('Kees', ['desk', 'editor']);
    for (const person of [fatima, kees]) {
      const refused = await person.browser.get('audit');
      expect([refused.status, refused.body.code]).toEqual([403, 'no-right']);
    }
    await search();
    const { entries } = await search('object=/desk/api/audit');
    expect(entries.map(({ actor, result }) => [actor?.name, result])).toEqual([
      ['Kees', 'no-right'],
      ['Fatima', 'no-right'],
    ]);
    expect((await search('action=audit-searched')).entries.length).toBeGreaterThan(0);
  });

  it('finds by person, act, thing and time, a page at a time, newest first', async () => {
    await server.close();
    const store = await openStore(`${town.folder}/data`);
    await store.write(async (session) => {
      for (let turn = 0; turn < 250; turn += 1) {
        const at = MORNING + turn * 60_000;
        await recordAudit(session, {
          at,
          actor: privacy.id,
          action: 'talk-opened',
          object: 'conversation:abc',
          origin: '::1',
        });
      }
    });
    await store.close();
    server = (await startDesk(town)).server;
    const later = browser(server.url);
    for (const [name, value] of privacy.browser.cookies) later.cookies.set(name, value);

    const pages: number[] = [];
    let next: number | undefined;
    const seen = new Set<number>();
    do {
      const page: AuditAnswer = await search(
        `action=talk-opened&object=&actor=${privacy.id}${next ? `&before=${next}` : ''}`,
        later,
      );
      pages.push(page.entries.length);
      for (const { seq } of page.entries) seen.add(seq);
      next = page.next;
    } while (next !== undefined);
    expect([pages, seen.size]).toEqual([[100, 100, 50], 250]);

    const hour = await search(
      'action=talk-opened&from=2026-11-23T11:00:00%2B01:00&until=2026-11-23T11:10:00%2B01:00',
      later,
    );
    expect(hour.entries.map(({ at }) => at.slice(11, 16))).toEqual(
      Array.from({ length: 10 }, (_, minute) => `10:0${9 - minute}`),
    );
    expect((await search(`action=talk-opened&actor=${fatima.id}`, later)).entries).toEqual([]);
    expect((await search('action=talk-opened&actor=pim', later)).entries).toHaveLength(100);
    expect((await search('actor=pi', later)).entries).toEqual([]);
    const onDay = async (from: string, until: string) =>
      (await search(`action=talk-opened&from=${from}&until=${until}`, later)).entries.length;
    expect(await onDay('2026-11-23', '2026-11-23'), 'the last day counts').toBe(100);
    expect(await onDay('2026-11-22', '2026-11-22')).toBe(0);
    expect(await onDay('2026-11-24', '2026-11-24')).toBe(0);
    expect((await later.get('audit?from=gisteren')).status).toBe(400);
  });

  it('takes ids and codes only: what reads as a sentence does not get in', async () => {
    await server.close();
    const store = await openStore(`${town.folder}/data`);
    await store.write((session) =>
      recordAudit(session, {
        at: MORNING,
        action: 'note-written',
        object: 'Mijn buurman heeft het gedaan',
        origin: 'system',
        detail: { step: 'wat-kwijt', note: 'Kim woont op de Kade 5', mail: 'kim@example.org', done: true },
      }),
    );
    await store.close();
    server = (await startDesk(town)).server;
    const later = browser(server.url);
    for (const [name, value] of privacy.browser.cookies) later.cookies.set(name, value);
    const [line] = (await search('action=note-written', later)).entries;
    expect(line).toMatchObject({ actor: null, object: null, detail: { step: 'wat-kwijt', done: true } });
    expect(Object.keys(line?.detail ?? {})).toEqual(['step', 'done']);
  });

  it('is kept for a year, or as long as is set', async () => {
    expect(amounts(town.folder).audit).toBeGreaterThan(5);
    const restart = async (now: string, extra = {}) => {
      await server.close();
      server = (await startDesk(town, { WEGWIJS_NOW: now, ...extra })).server;
      return amounts(town.folder).audit;
    };
    expect(await restart('2027-11-23T09:00:00+01:00')).toBeGreaterThan(5);
    expect(await restart('2027-11-24T11:00:00+01:00')).toBe(0);
  });
});
