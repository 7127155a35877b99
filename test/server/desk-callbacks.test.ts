import { join as dbPath } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallbacksAnswer, DeskCallback } from '../../src/protocol/desk.js';
import type { AuditAnswer } from '../../src/protocol/staff.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin, type Resident } from './client.js';
import { browser, join, MORNING, type Person, startDesk } from './staff-desk.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
let fatima: Person;
let kees: Person;
let manager: Person;
beforeAll(async () => {
  const started = await startDesk(town);
  server = started.server;
  manager = await join(browser(server.url), started.first ?? '', {
    name: 'Mo',
    email: 'mo@example.org',
    now: MORNING,
  });
  const invited = async (name: string) => {
    const { link } = (await manager.browser.post('staff/invitations', { roles: ['desk'] })).body as unknown as {
      link: string;
    };
    const email = `${name.toLowerCase()}@example.org`;
    return join(browser(server.url), link.split('#')[1] ?? '', { name, email, now: MORNING });
  };
  fatima = await invited('Fatima');
  kees = await invited('Kees');
});
afterAll(async () => {
  await server.close();
  town.remove();
});

const list = async (one: Person = fatima) =>
  (await one.browser.get('callbacks')).body as unknown as CallbacksAnswer & { callbacks: DeskCallback[] };

let numbers = 1000;
const someNumber = () => `06 1234${++numbers}`;

async function asked(phone = someNumber(), flow?: object): Promise<{ resident: Resident; reference: string }> {
  const resident = await begin(server.url, flow);
  const { body } = await resident.turn({ type: 'ask-for-callback', name: 'Sam', phone, note: 'Over mijn fiets' });
  const reference = body.view.exits.callback.requested?.reference ?? '';
  return { resident, reference };
}

/** The part of the day in which the call was promised has begun. */
function begins(reference: string): void {
  const database = new Database(dbPath(town.folder, 'data', 'wegwijs.sqlite'));
  database.prepare('update callback set slot_from = ? where reference = ?').run('2026-11-23T09:00:00+01:00', reference);
  database.close();
}

const act = (one: Person, reference: string, body: object) => one.browser.post(`callbacks/${reference}`, body);

describe('the list of callbacks', () => {
  it('shows who is to be called, when and about what; nobody without the right sees it', async () => {
    const { reference } = await asked();
    const { callbacks, leastAttempts, calendar } = await list();
    expect(callbacks.find((one) => one.reference === reference)).toMatchObject({
      status: 'open',
      overdue: false,
      name: 'Sam',
      phone: expect.stringMatching(/^06 /),
      note: 'Over mijn fiets',
      attempts: [],
    });
    expect(leastAttempts).toBe(3);
    expect(calendar.some(({ taken }) => taken > 0)).toBe(true);
    expect((await browser(server.url).get('callbacks')).status).toBe(401);
  });

  it('writes down that it was seen, and nothing a resident said', async () => {
    await list();
    await manager.browser.post(`staff/${manager.id}`, { roles: ['manager', 'privacy'] });
    // In an id a short word may stand by chance.
    const audit = JSON.stringify((await manager.browser.get('audit')).body).replace(/[\w-]{22}/g, '');
    expect(audit).toContain('callbacks-seen');
    expect(audit).not.toContain('Sam');
    expect(audit).not.toContain('fiets');
  });

  it('writes down which promises were seen: they are found by their reference, each once a day', async () => {
    const { reference } = await asked();
    await Promise.all([await list(), await list(), await list(kees)]);
    await manager.browser.post(`staff/${manager.id}`, { roles: ['manager', 'privacy'] });
    const { entries } = (await manager.browser.get(`audit?object=callback:${reference}`))
      .body as unknown as AuditAnswer;
    expect(entries.map(({ actor, action }) => [actor?.name, action])).toEqual([
      ['Kees', 'callbacks-seen'],
      ['Fatima', 'callbacks-seen'],
    ]);
    expect(entries[0]?.detail.references).toContain(reference);
    expect((await manager.browser.get('audit?object=callback:T-CCCCCC')).body.entries).toEqual([]);
  });
});

describe('a callback', () => {
  it('is taken by one; the other is told, and can be given it', async () => {
    const { reference } = await asked();
    const both = await Promise.all([act(fatima, reference, { type: 'take' }), act(kees, reference, { type: 'take' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'callback-taken' });
    const given = await act(fatima, reference, { type: 'give', staff: kees.id });
    expect(given.body).toMatchObject({ owner: { id: kees.id, name: 'Kees' } });
    expect((await act(fatima, reference, { type: 'give', staff: 'nobody' })).body.code).toBe('staff-unknown');
  });

  it('is taken over from a colleague by name, which the audit tells, and is given only to who can call', async () => {
    const { reference } = await asked();
    await act(kees, reference, { type: 'take' });
    expect((await act(fatima, reference, { type: 'take' })).body.code).toBe('callback-taken');
    const over = await act(fatima, reference, { type: 'take', from: kees.id });
    expect(over.body).toMatchObject({ owner: { id: fatima.id } });
    expect((await act(manager, reference, { type: 'take', from: kees.id })).status).toBe(403);
    await manager.browser.post(`staff/${manager.id}`, { roles: ['manager', 'privacy'] });
    const { entries } = (await manager.browser.get(`audit?object=callback:${reference}`))
      .body as unknown as AuditAnswer;
    expect(entries[0]).toMatchObject({ action: 'callback-take', detail: { from: kees.id } });
    const given = await act(fatima, reference, { type: 'give', staff: manager.id });
    expect([given.status, given.body.code]).toEqual([409, 'callback-not-for-them']);
    expect((await list()).callbacks.find((one) => one.reference === reference)?.owner?.id).toBe(fatima.id);
  });

  it('is closed only after a talk or three attempts, and the resident no longer waits for it', async () => {
    const { resident, reference } = await asked();
    const early = await act(fatima, reference, { type: 'close', outcome: 'not-reached' });
    expect([early.status, early.body.code]).toEqual([409, 'callback-too-few-attempts']);
    const untrue = await act(fatima, reference, { type: 'close', outcome: 'spoken' });
    expect(untrue.body.code).toBe('callback-not-spoken');
    const tried = async () => {
      for (let n = 0; n < 3; n += 1) await act(fatima, reference, { type: 'attempt', outcome: 'no-answer' });
      return act(fatima, reference, { type: 'close', outcome: 'not-reached' });
    };
    // It is ten o'clock, and the call was promised for the afternoon.
    expect((await tried()).body.code).toBe('callback-too-few-attempts');
    const before = (await list()).callbacks.find((one) => one.reference === reference)?.attempts;
    expect(before).toMatchObject([{ counts: false }, { counts: false }, { counts: false }]);
    begins(reference);
    const closed = await tried();
    expect(closed.body).toMatchObject({
      status: 'done',
      outcome: 'not-reached',
      attempts: [{ by: 'Fatima' }, ...Array(5).fill({ counts: true })],
    });
    expect((await list()).callbacks.find((one) => one.reference === reference)).toMatchObject({ status: 'done' });
    expect((await resident.get()).body.view.exits.callback.requested).toBeUndefined();
    expect((await act(fatima, reference, { type: 'take' })).body.code).toBe('callback-not-open');
  });

  it('that the resident withdraws or erases leaves the list at once', async () => {
    const withdrawn = await asked();
    await withdrawn.resident.turn({ type: 'cancel-callback' });
    const erased = await asked();
    await erased.resident.erase();
    const references = (await list()).callbacks.map((one) => one.reference);
    expect(references).not.toContain(withdrawn.reference);
    expect(references).not.toContain(erased.reference);
  });

  it('that is none is not found', async () => {
    expect((await act(fatima, 'X-0000', { type: 'take' })).body.code).toBe('callback-unknown');
    expect((await act(fatima, 'X-0000', { type: 'burn' })).status).toBe(400);
  });
});

describe('requests with the same number from two conversations', () => {
  const cardOf = async (reference: string) => (await list()).callbacks.find((one) => one.reference === reference);

  it('stand beside each other at the desk; one call and one act is for both', async () => {
    const phone = '06 20304050';
    const [one, other, stranger] = [await asked(phone), await asked(phone, {}), await asked()];
    expect((await cardOf(one.reference))?.like).toEqual([other.reference]);
    expect((await cardOf(other.reference))?.like).toEqual([one.reference]);
    expect((await cardOf(stranger.reference))?.like).toEqual([]);
    const also = [other.reference];
    await act(fatima, one.reference, { type: 'attempt', outcome: 'spoken', also });
    expect((await cardOf(other.reference))?.attempts).toMatchObject([{ outcome: 'spoken' }]);
    await act(fatima, one.reference, { type: 'close', outcome: 'spoken', also });
    for (const { resident, reference } of [one, other]) {
      expect(await cardOf(reference)).toMatchObject({ status: 'done', outcome: 'spoken' });
      expect((await resident.get()).body.view.exits.callback.requested).toBeUndefined();
    }
    const kept = (await list()).callbacks.find(({ reference }) => reference === stranger.reference);
    expect(kept).toMatchObject({ status: 'open', attempts: [] });
  });

  it('are closed each by its own rule, and an act never reaches a request of somebody else', async () => {
    const phone = '06 20304051';
    const [one, other, stranger] = [await asked(phone), await asked(phone), await asked()];
    const foreign = await act(fatima, one.reference, {
      type: 'attempt',
      outcome: 'spoken',
      also: [stranger.reference],
    });
    expect(foreign.status).toBe(409);
    expect((await cardOf(one.reference))?.attempts).toEqual([]);
    await act(fatima, one.reference, { type: 'attempt', outcome: 'spoken' });
    const also = [other.reference];
    const early = await act(fatima, other.reference, { type: 'close', outcome: 'spoken', also: [one.reference] });
    expect(early.body.code).toBe('callback-not-spoken');
    expect((await cardOf(one.reference))?.status).toBe('open');
    expect((await act(fatima, one.reference, { type: 'close', outcome: 'spoken', also })).body.status).toBe('done');
    expect((await cardOf(other.reference))?.status).toBe('open');
  });

  it('of which one ends while it is done: the rest is done, and only once', async () => {
    const phone = '06 20304052';
    const [one, other, last, gone] = [await asked(phone), await asked(phone), await asked(phone), await asked(phone)];
    const also = [other, last, gone].map(({ reference }) => reference);
    await gone.resident.turn({ type: 'cancel-callback' });
    const database = new Database(dbPath(town.folder, 'data', 'wegwijs.sqlite'));
    // A colleague closes the second as soon as the first was tried.
    database.exec(`create trigger meanwhile after insert on callback_attempt when new.reference = '${one.reference}'
      begin update callback set status = 'done' where reference = '${other.reference}'; end`);
    const tried = await act(fatima, one.reference, { type: 'attempt', outcome: 'spoken', also });
    database.exec('drop trigger meanwhile');
    database.close();
    expect(tried.status).toBe(200);
    const tries = [one, last].map(async ({ reference }) => (await cardOf(reference))?.attempts.length);
    expect(await Promise.all(tries)).toEqual([1, 1]);
    const closed = await act(fatima, one.reference, { type: 'close', outcome: 'spoken', also });
    expect([closed.status, (await cardOf(last.reference))?.status]).toEqual([200, 'done']);
    const again = await act(fatima, one.reference, { type: 'close', outcome: 'spoken' });
    expect(again.body.code).toBe('callback-not-open');
  });
});

describe('many requests that staff do not believe', () => {
  const together = (type: 'aside' | 'back', references: readonly string[]) =>
    fatima.browser.post('callbacks', { type, references });
  const statusOf = async (reference: string) =>
    (await list()).callbacks.find((one) => one.reference === reference)?.status;
  const taken = async () => (await list()).calendar.reduce((sum, slot) => sum + slot.taken, 0);

  it('are set aside in one act, hold no place, and are put back; what somebody took stays', async () => {
    const many = await Promise.all(Array.from({ length: 5 }, () => asked()));
    const references = many.map(({ reference }) => reference);
    const [mine = ''] = references;
    await act(fatima, mine, { type: 'take' });
    const before = await taken();
    const done = (await together('aside', references)).body.references as string[];
    expect(done.toSorted()).toEqual(references.slice(1).toSorted());
    expect([await statusOf(mine), await statusOf(references[1] ?? '')]).toEqual(['open', 'aside']);
    expect(await taken()).toBe(before - 4);
    expect((await act(kees, references[1] ?? '', { type: 'take' })).body.code).toBe('callback-not-open');
    await together('back', done);
    expect(await statusOf(references[1] ?? '')).toBe('open');
    expect(await taken()).toBe(before);
  });

  it('are real after all when the resident comes back to it', async () => {
    const { resident, reference } = await asked();
    await together('aside', [reference]);
    await resident.turn({ type: 'ask-for-callback', phone: someNumber() });
    expect(await statusOf(reference)).toBe('open');
    expect((await browser(server.url).post('callbacks', { type: 'aside', references: [reference] })).status).toBe(401);
  });

  it('are told from those of residents who did something first', async () => {
    const [quick, slow] = [await begin(server.url), await begin(server.url)];
    await slow.turn({ type: 'choose', step: slow.view.step, option: slow.view.question?.options?.[0]?.id ?? '' });
    const made = await Promise.all(
      [quick, slow].map(async (one) => {
        const { body } = await one.turn({ type: 'ask-for-callback', phone: someNumber() });
        return body.view.exits.callback.requested?.reference;
      }),
    );
    const { callbacks } = await list();
    expect(made.map((reference) => callbacks.find((one) => one.reference === reference)?.untouched)).toEqual([
      true,
      false,
    ]);
  });
});

it('from a call the step the resident stood on goes to the editors with a remark', async () => {
  const { resident, reference } = await asked();
  const card = (await list()).callbacks.find((one) => one.reference === reference);
  expect(card?.step).toEqual({ id: resident.view.step, title: resident.view.title });
  const path = `conversations/${card?.conversation}/remarks`;
  const sent = await fatima.browser.post(path, { step: card?.step?.id, text: 'De vraag is niet duidelijk' });
  expect(sent.status).toBe(200);
  const remarks = JSON.stringify((await manager.browser.get('remarks')).body);
  expect(remarks).toContain('De vraag is niet duidelijk');
  const topics = await asked(undefined, {});
  expect((await list()).callbacks.find((one) => one.reference === topics.reference)?.step).toBeUndefined();
});

it('ready answers come in both reading levels, in Dutch where a language has none', async () => {
  const { body } = await fatima.browser.get('replies?language=xx');
  expect(body).toHaveProperty('replies');
  expect((await browser(server.url).get('replies')).status).toBe(401);
});
