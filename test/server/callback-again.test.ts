import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin, type Resident } from './client.js';
import { everyRow } from './database.js';
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
  it('in the same conversation changes the first, under the same reference, and says so', async () => {
    const phone = await begin(server.url);
    const slots = phone.view.exits.callback.slots;
    const first = await askedBy(phone, { phone: '06 11111111', name: 'Zomergast Een', slot: slots[0]?.id });
    const { body } = await phone.turn({ type: 'ask-for-callback', phone: '06 11111111', slot: slots[1]?.id });
    expect(body.view.exits.callback.requested).toMatchObject({ reference: first?.reference, slot: slots[1]?.id });
    expect(body.view.notice?.text).toContain('Wij hebben uw verzoek aangepast.');
    const record = (await phone.get('/record')).body;
    expect(record.callbacks).toHaveLength(1);
    expect(JSON.stringify(record)).not.toContain('Zomergast Een');
  });

  it('in another conversation leaves the first as it was: a number alone withdraws and moves nothing', async () => {
    const [resident, stranger] = [await begin(server.url), await begin(server.url)];
    const slots = resident.view.exits.callback.slots;
    const first = await askedBy(resident, { phone: '06 22222222', name: 'Herfstgast Een', slot: slots[0]?.id });
    const seen = await resident.get();
    const second = await askedBy(stranger, { phone: '+31 6 2222 2222', slot: slots[1]?.id });
    expect(second?.reference).not.toBe(first?.reference);
    await stranger.turn({ type: 'cancel-callback' });
    expect((await resident.get()).body).toEqual(seen.body);
    expect(await callOf(resident)).toMatchObject({ reference: first?.reference, slot: slots[0]?.id });
    expect(JSON.stringify((await resident.get('/record')).body)).toContain('Herfstgast Een');
  });

  it('tells everybody, known or not, what to do with an earlier request', async () => {
    const stranger = (await askedBy(await begin(server.url), { phone: '06 55555555' }))?.details;
    await askedBy(await begin(server.url), { phone: '06 13666666', name: 'Wintergast', note: 'geheim' });
    const known = (await askedBy(await begin(server.url), { phone: '06 13666666' })) ?? undefined;
    const plain = (lines: readonly string[] | undefined) => lines?.join('\n').replace(/T-\w{6}/g, 'T');
    expect(plain(known?.details)).toBe(plain(stranger));
    expect(plain(known?.details)).toContain('Met het nummer van toen kunt u het wijzigen of stoppen.');
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
