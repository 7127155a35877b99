import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  giveCallback,
  listAttempts,
  listOpenCallbacks,
  recordAttempt,
  takeCallback,
} from '../../src/callback/callback-desk.js';
import { cancelCallback, eraseCallbacks, findCallback } from '../../src/callback/callbacks.js';
import { closeCallback } from '../../src/callback/close-callback.js';
import { keptRate } from '../../src/callback/kept-rate.js';
import type { AttemptOutcome } from '../../src/conversation/callback-request.js';
import { monday, openPromises, type Promises } from './promises.js';

let desk: Promises;
beforeEach(async () => {
  desk = await openPromises();
});
afterEach(() => desk.close());

const attempt = (reference: string, time: string, outcome: AttemptOutcome, staff = 'fatima') =>
  desk.store.write((session) => recordAttempt(session, { reference, staff, at: monday(time), outcome }));
const close = (reference: string, outcome: Parameters<typeof closeCallback>[1]['outcome'], least = 3) =>
  desk.store.write((session) =>
    closeCallback(session, { reference, outcome, staff: 'fatima', at: monday('11:00'), least }),
  );

describe('the desk sees', () => {
  it('what is due first, with what is overdue marked and what was tried', async () => {
    await desk.promise('T-LATER', { due: monday('17:00') });
    await desk.promise('T-FIRST');
    await attempt('T-FIRST', '10:00', 'no-answer');
    const listed = await listOpenCallbacks(desk.store.read, monday('12:00'));
    expect(listed.map(({ reference, overdue, attempts }) => [reference, overdue, attempts.length])).toEqual([
      ['T-FIRST', true, 1],
      ['T-LATER', false, 0],
    ]);
  });

  it('nothing of what was cancelled or done', async () => {
    await desk.promise('T-GONE');
    await desk.promise('T-DONE');
    await desk.store.write((session) =>
      cancelCallback(session, { conversation: 'of T-GONE', reference: 'T-GONE', at: monday('09:30') }),
    );
    await attempt('T-DONE', '10:00', 'spoken');
    await close('T-DONE', 'spoken');
    expect(await listOpenCallbacks(desk.store.read, monday('12:00'))).toEqual([]);
  });
});

describe('a promise has one owner', () => {
  it('of two who take it at once exactly one gets it, and the other is told', async () => {
    await desk.promise('T-ONE');
    const take = (staff: string) => desk.store.write((session) => takeCallback(session, 'T-ONE', { staff }));
    const acts = await Promise.all([take('fatima'), take('bram')]);
    expect(acts.filter((act) => 'callback' in act)).toHaveLength(1);
    expect(acts).toContainEqual({ refused: 'taken' });
    expect(await take('fatima')).toMatchObject({ callback: { owner: 'fatima' } });
  });

  it('and can be given to a colleague, or back to everybody', async () => {
    await desk.promise('T-ONE');
    const give = (staff: string | null) => desk.store.write((session) => giveCallback(session, 'T-ONE', staff));
    expect(await give('bram')).toMatchObject({ callback: { owner: 'bram' } });
    expect(await give(null)).toMatchObject({ callback: { owner: null } });
  });

  it('and is taken over from who has it: of two who do that at once exactly one gets it', async () => {
    await desk.promise('T-ONE');
    const take = (staff: string, from?: string) =>
      desk.store.write((session) => takeCallback(session, 'T-ONE', { staff, from }));
    await take('daan');
    expect(await take('fatima')).toEqual({ refused: 'taken' });
    const acts = await Promise.all([take('fatima', 'daan'), take('bram', 'daan')]);
    expect(acts).toEqual([{ callback: expect.objectContaining({ owner: 'fatima' }) }, { refused: 'taken' }]);
  });

  it('who tries first is its owner; who helps a colleague is not', async () => {
    await desk.promise('T-ONE');
    expect(await attempt('T-ONE', '10:00', 'no-answer')).toMatchObject({ callback: { owner: 'fatima' } });
    expect(await attempt('T-ONE', '11:00', 'no-answer', 'bram')).toMatchObject({ callback: { owner: 'fatima' } });
    expect((await listAttempts(desk.store.read, 'T-ONE')).map(({ n, staff }) => [n, staff])).toEqual([
      [1, 'fatima'],
      [2, 'bram'],
    ]);
  });

  it('what is cancelled or unknown is refused, and nothing changes', async () => {
    await desk.promise('T-ONE');
    await desk.store.write((session) =>
      cancelCallback(session, { conversation: 'of T-ONE', reference: 'T-ONE', at: monday('09:30') }),
    );
    for (const [reference, refused] of [
      ['T-ONE', 'not-open'],
      ['T-NONE', 'unknown'],
    ] as const) {
      expect(await desk.store.write((session) => takeCallback(session, reference, { staff: 'bram' }))).toEqual({
        refused,
      });
      expect(await desk.store.write((session) => giveCallback(session, reference, 'bram'))).toEqual({ refused });
      expect(await attempt(reference, '10:00', 'spoken')).toEqual({ refused });
      expect(await close(reference, 'spoken')).toEqual({ refused });
    }
    expect(await findCallback(desk.store.read, 'T-ONE')).toMatchObject({ status: 'cancelled', owner: null });
    expect(await listAttempts(desk.store.read, 'T-ONE')).toEqual([]);
  });
});

describe('a promise is closed', () => {
  it('after a talk, however short the list of attempts', async () => {
    await desk.promise('T-ONE', { phone_key: 'key' });
    await attempt('T-ONE', '10:00', 'spoken');
    expect(await close('T-ONE', 'solved-otherwise')).toMatchObject({
      callback: { status: 'done', outcome: 'solved-otherwise', closed_by: 'fatima', phone_key: null },
    });
  });

  it('after three attempts, and not after two', async () => {
    await desk.promise('T-ONE');
    await attempt('T-ONE', '09:00', 'no-answer');
    await attempt('T-ONE', '10:00', 'no-answer');
    expect(await close('T-ONE', 'not-reached')).toEqual({ refused: 'too-few-attempts' });
    expect(await findCallback(desk.store.read, 'T-ONE')).toMatchObject({ status: 'open', outcome: null });
    await attempt('T-ONE', '11:00', 'wrong-number');
    expect(await close('T-ONE', 'not-reached')).toMatchObject({ callback: { outcome: 'not-reached' } });
    expect(await close('T-ONE', 'not-reached')).toEqual({ refused: 'not-open' });
  });

  it.each([
    [[], 'came-by', 3, 'too-few-attempts'],
    [['no-answer', 'other', 'no-answer'], 'spoken', 3, 'not-spoken'],
    [['no-answer'], 'wrong-number', 1, undefined],
    [['no-answer', 'spoken'], 'spoken', 3, undefined],
  ] as const)('with %j as %s, at least %d: %s', async (tried, outcome, least, refused) => {
    await desk.promise('T-ONE');
    for (const one of tried) await attempt('T-ONE', '10:00', one);
    expect(await close('T-ONE', outcome, least)).toMatchObject(refused ? { refused } : { callback: { outcome } });
  });

  it('by calls in the promised part of the day, not by calls before it; who was spoken to before it was', async () => {
    await desk.promise('T-ONE');
    for (const time of ['08:00', '08:30', '08:59']) await attempt('T-ONE', time, 'no-answer');
    expect(await close('T-ONE', 'not-reached')).toEqual({ refused: 'too-few-attempts' });
    await attempt('T-ONE', '08:59', 'spoken');
    expect(await close('T-ONE', 'spoken')).toMatchObject({ callback: { outcome: 'spoken' } });
  });

  it('by what was done since it was moved: the new promise begins anew, a changed note does not', async () => {
    await desk.promise('T-ONE');
    for (const time of ['09:00', '09:10', '09:20']) await attempt('T-ONE', time, 'no-answer');
    await attempt('T-ONE', '09:30', 'spoken');
    const afternoon = { slot: '2026-11-23-middag', slot_from: '2026-11-23T12:00:00+01:00', due: monday('17:00') };
    await desk.promise('T-ONE', { ...afternoon, created_at: monday('10:00') });
    expect(await close('T-ONE', 'spoken')).toEqual({ refused: 'not-spoken' });
    expect(await close('T-ONE', 'not-reached')).toEqual({ refused: 'too-few-attempts' });
    for (const time of ['12:00', '12:10', '12:20']) await attempt('T-ONE', time, 'no-answer');
    await desk.promise('T-ONE', { ...afternoon, created_at: monday('12:30') });
    expect(await close('T-ONE', 'not-reached')).toMatchObject({ callback: { outcome: 'not-reached' } });
  });
});

describe('the kept rate', () => {
  it('counts what was spoken before the end of its slot, of everything that was due', async () => {
    for (const name of ['KEPT', 'EARLY', 'LATE', 'MISSED', 'GONE']) await desk.promise(`T-${name}`);
    await desk.promise('T-TOMORROW', { due: monday('12:00') + 86_400_000 });
    await attempt('T-KEPT', '12:00', 'spoken');
    await attempt('T-EARLY', '08:30', 'spoken');
    await attempt('T-LATE', '11:00', 'no-answer');
    await attempt('T-LATE', '12:01', 'spoken');
    await desk.store.write((session) =>
      cancelCallback(session, { conversation: 'of T-GONE', reference: 'T-GONE', at: monday('09:30') }),
    );
    await close('T-KEPT', 'spoken');
    expect(await keptRate(desk.store.read, monday('00:00'), monday('23:00'))).toEqual({ due: 4, kept: 2 });
    expect(await keptRate(desk.store.read, 0, monday('12:00'))).toEqual({ due: 0, kept: 0 });
  });

  it('keeps what was missed: moving, withdrawing or erasing afterwards does not mend it', async () => {
    for (const name of ['MOVED', 'STOPPED', 'ERASED', 'CALLED', 'SOONER']) await desk.promise(`T-${name}`);
    await attempt('T-CALLED', '10:00', 'spoken');
    const late = monday('13:00');
    const tomorrow = { slot: '2026-11-24-ochtend', due: monday('12:00') + 86_400_000 };
    await desk.promise('T-MOVED', { ...tomorrow, created_at: late });
    await desk.promise('T-CALLED', { ...tomorrow, created_at: late });
    await desk.promise('T-SOONER', { ...tomorrow, created_at: monday('11:00') });
    await desk.store.write(async (session) => {
      await cancelCallback(session, { conversation: 'of T-STOPPED', reference: 'T-STOPPED', at: late });
      await eraseCallbacks(session, 'of T-ERASED', late);
    });
    expect(await keptRate(desk.store.read, monday('00:00'), monday('23:00'))).toEqual({ due: 4, kept: 1 });
    // A talk before it was moved does not keep the promise for the new day.
    expect(await keptRate(desk.store.read, monday('23:00'), monday('23:00') + 86_400_000)).toEqual({ due: 3, kept: 0 });
  });
});
