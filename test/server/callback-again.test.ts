import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin, type Resident } from './client.js';
import { everyByte, everyRow } from './database.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
beforeAll(async () => {
  server = await town.start();
});
afterAll(async () => {
  await server.close();
  town.remove();
});

const callOf = async (resident: Resident) => (await resident.get()).body.view.exits.callback.requested;
const askedBy = async (resident: Resident, contact: object) => {
  const { body } = await resident.turn({ type: 'ask-for-callback', ...contact });
  return body.view.exits.callback.requested;
};

describe('a second request for the same matter', () => {
  it('in another conversation changes the first: one promise, under the same reference', async () => {
    const [phone, laptop] = [await begin(server.url), await begin(server.url)];
    const slots = phone.view.exits.callback.slots;
    const first = await askedBy(phone, { phone: '06 11111111', name: 'Zomergast Een', slot: slots[0]?.id });
    const second = await askedBy(laptop, { phone: '+31 6 1111 1111', name: 'Zomergast Twee', slot: slots[1]?.id });
    expect(second?.reference).toBe(first?.reference);
    expect(second?.details.join(' ')).toContain('Dan is dat verzoek nu aangepast. Alleen deze afspraak geldt.');
    const records = [(await phone.get('/record')).body, (await laptop.get('/record')).body];
    expect(records.map(({ callbacks }) => callbacks)).toEqual([
      [],
      [expect.objectContaining({ reference: first?.reference, from: slots[1]?.from, status: 'open' })],
    ]);
  });

  it('is told in the conversation of the first, and what was typed there is gone from the files', async () => {
    const [phone, laptop] = [await begin(server.url), await begin(server.url)];
    await askedBy(phone, { phone: '06 22222222', name: 'Herfstgast Een' });
    expect(everyByte(town.folder)).toContain('Herfstgast Een');
    await askedBy(laptop, { phone: '06 22222222', name: 'Herfstgast Twee' });
    expect(await callOf(phone)).toBeUndefined();
    expect((await phone.get()).body.view.notice?.text).toContain('Alleen dat laatste verzoek geldt.');
    expect(everyByte(town.folder)).not.toContain('Herfstgast Een');
    expect(await callOf(laptop)).toBeDefined();
  });

  it('by the same address is one too; about another flow, or by another number, it is another matter', async () => {
    const mail = { email: 'gast@example.org' };
    const first = await askedBy(await begin(server.url), mail);
    const same = await askedBy(await begin(server.url), { email: 'Gast@Example.org', phone: '06 33333333' });
    expect(same?.reference).toBe(first?.reference);
    const elsewhere = await askedBy(await begin(server.url, {}), mail);
    expect(elsewhere?.reference).not.toBe(first?.reference);
    const other = await askedBy(await begin(server.url), { phone: '06 44444444' });
    expect(other?.reference).not.toBe(first?.reference);
  });

  it('does not tell who asks with somebody’s number that there was a request', async () => {
    const stranger = (await askedBy(await begin(server.url), { phone: '06 55555555' }))?.details;
    await askedBy(await begin(server.url), { phone: '06 13666666', name: 'Wintergast', note: 'geheim' });
    const known = (await askedBy(await begin(server.url), { phone: '06 13666666' })) ?? undefined;
    const plain = (lines: readonly string[] | undefined) => lines?.join('\n').replace(/T-\w{6}/g, 'T');
    expect(plain(known?.details)).toBe(plain(stranger));
  });

  it('asked at the same time in two conversations is one promise in the end', async () => {
    for (let n = 0; n < 10; n += 1) {
      const residents = [await begin(server.url), await begin(server.url)];
      await Promise.all(residents.map((one) => askedBy(one, { phone: `06 1577777${n}` })));
      const calls = await Promise.all(residents.map(callOf));
      expect(calls.filter((call) => call !== undefined)).toHaveLength(1);
    }
  });

  it('takes the number of another promise of the same resident along: that one gives way', async () => {
    const [one, other] = [await begin(server.url), await begin(server.url)];
    await askedBy(one, { phone: '06 88888881' });
    const kept = await askedBy(other, { phone: '06 88888882' });
    const changed = await askedBy(other, { phone: '06 88888881' });
    expect(changed?.reference).toBe(kept?.reference);
    expect(await callOf(one)).toBeUndefined();
  });
});

it('no number or address stands in the row of a promise, and no key of it after it was cancelled', async () => {
  const resident = await begin(server.url);
  const made = await askedBy(resident, { phone: '06 14999999', needs: ['relay'] });
  const rows = () =>
    everyRow(town.folder)
      .split('\n')
      .find((line) => line.startsWith('callback:')) ?? '';
  expect(rows()).toContain(made?.reference);
  expect(rows()).not.toMatch(/14999999|relay/);
  await resident.turn({ type: 'cancel-callback' });
  const row = JSON.parse(rows().slice('callback: '.length)).find(
    (one: { reference: string }) => one.reference === made?.reference,
  );
  expect(row).toMatchObject({ status: 'cancelled', phone_key: null, email_key: null });
});

it('is asked in one turn; a way or a need there is not is a fault of the program that asks', async () => {
  const resident = await begin(server.url);
  const { status, body } = await resident.turn({
    type: 'ask-for-callback',
    way: 'fax' as 'phone',
    needs: ['loud' as 'slow'],
    language: 'polish',
  });
  expect(status).toBe(400);
  expect(body.faults).toEqual([
    { field: 'input.way', message: 'Deze waarde kan hier niet.' },
    { field: 'input.needs.0', message: 'Deze waarde kan hier niet.' },
    { field: 'input.language', message: 'De tekst is te lang. Er passen 3 tekens in.' },
  ]);
});

it('a promise outlives its conversation: it can be moved and cancelled after the end', async () => {
  const resident = await begin(server.url);
  const made = await askedBy(resident, { phone: '06 12121212' });
  await resident.turn({ type: 'end' });
  const slot = resident.view.exits.callback.slots[2]?.id;
  const moved = await askedBy(resident, { phone: '06 12121212', slot });
  expect(moved).toMatchObject({ reference: made?.reference, slot });
  const cancelled = await resident.turn({ type: 'cancel-callback' });
  expect(cancelled.status).toBe(200);
  expect(await callOf(resident)).toBeUndefined();
});
