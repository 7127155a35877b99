import { afterEach, beforeEach, expect, it } from 'vitest';
import { cancelCallback } from '../../src/callback/callbacks.js';
import { contactKeys } from '../../src/callback/contact-key.js';
import { fullSlots, hasPlace, slotCalendar, takenPlaces } from '../../src/callback/slot-places.js';
import { smallFiles, versionOf } from '../conversation/small-version.js';
import { monday, openPromises, type Promises } from './promises.js';

const { municipality } = versionOf(
  smallFiles.map((file) =>
    file.path === 'content/municipality.yaml'
      ? { ...file, text: file.text.replace('ochtend: 9.00-12.00', 'ochtend: { tijd: 9.00-12.00, plaatsen: 2 }') }
      : file,
  ),
);

let desk: Promises;
beforeEach(async () => {
  desk = await openPromises();
});
afterEach(() => desk.close());

it('a part of a day is full when its places are taken; a cancelled one gives its place back', async () => {
  const slot = '2026-11-23-ochtend';
  await desk.promise('T-ONE');
  expect(fullSlots(municipality, await takenPlaces(desk.store.read, monday('08:00')))).toEqual(new Set());
  await desk.promise('T-TWO');
  expect(fullSlots(municipality, await takenPlaces(desk.store.read, monday('08:00')))).toEqual(new Set([slot]));
  expect(await hasPlace(desk.store.read, municipality, { slot, reference: 'T-NEW' })).toBe(false);
  expect(await hasPlace(desk.store.read, municipality, { slot, reference: 'T-TWO' })).toBe(true);
  await desk.store.write((session) =>
    cancelCallback(session, { conversation: 'of T-TWO', reference: 'T-TWO', at: monday('09:30') }),
  );
  expect(await hasPlace(desk.store.read, municipality, { slot, reference: 'T-NEW' })).toBe(true);
});

it('a part of a day without a number of places is never full', async () => {
  const change = { slot: '2026-11-23-middag', due: monday('17:00') };
  for (let n = 0; n < 5; n += 1) await desk.promise(`T-${n}`, change);
  expect(fullSlots(municipality, await takenPlaces(desk.store.read, monday('08:00')))).toEqual(new Set());
});

it('the calendar shows what is taken in each part of the coming days', async () => {
  await desk.promise('T-ONE');
  const calendar = await slotCalendar(desk.store.read, municipality, monday('10:30'), 2);
  expect(calendar).toEqual([
    {
      slot: '2026-11-23-ochtend',
      from: '2026-11-23T09:00:00+01:00',
      until: '2026-11-23T12:00:00+01:00',
      capacity: 2,
      taken: 1,
    },
    {
      slot: '2026-11-23-middag',
      from: '2026-11-23T12:00:00+01:00',
      until: '2026-11-23T17:00:00+01:00',
      taken: 0,
    },
    expect.objectContaining({ slot: '2026-11-24-ochtend', capacity: 2, taken: 0 }),
    expect.objectContaining({ slot: '2026-11-24-middag', taken: 0 }),
  ]);
  expect(await slotCalendar(desk.store.read, municipality, monday('12:00'), 1)).toHaveLength(1);
});

it('who holds a place keeps it when more were promised than there are places', async () => {
  const slot = '2026-11-23-ochtend';
  for (const reference of ['T-ONE', 'T-TWO', 'T-SIX']) await desk.promise(reference);
  expect(await hasPlace(desk.store.read, municipality, { slot, reference: 'T-TWO' })).toBe(true);
  expect(await hasPlace(desk.store.read, municipality, { slot, reference: 'T-NEW' })).toBe(false);
  await desk.store.write((session) =>
    cancelCallback(session, { conversation: 'of T-TWO', reference: 'T-TWO', at: monday('09:30') }),
  );
  expect(await hasPlace(desk.store.read, municipality, { slot, reference: 'T-TWO' })).toBe(false);
});

it('knows the same number or address again without keeping it, and never across databases', async () => {
  const contact = { phone: '+31612345678', email: 'Kim@Example.org' };
  const keys = await contactKeys(desk.store.read, contact);
  expect(JSON.stringify(keys)).not.toMatch(/612345678|kim/i);
  expect(await contactKeys(desk.store.read, { ...contact, email: 'kim@example.org' })).toEqual(keys);
  expect(await contactKeys(desk.store.read, {})).toEqual({ phone_key: null, email_key: null });
  const elsewhere = await openPromises();
  expect(await contactKeys(elsewhere.store.read, contact)).not.toEqual(keys);
  await elsewhere.close();
});
