import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Presence, watchPresence } from '../../src/handoff/presence.js';

const FATIMA = { staff: 'f', name: 'Fatima', mostTalks: 3 };
let gone: string[];
let presence: Presence;
beforeEach(() => {
  vi.useFakeTimers();
  gone = [];
  presence = watchPresence({ grace: 30_000, gone: (staff) => gone.push(staff) });
});
afterEach(() => {
  presence.stop();
  vi.useRealTimers();
});

it('is on shift by word and by an open desk, and not while pausing', () => {
  presence.setShift({ ...FATIMA, status: 'on' });
  expect(presence.somebodyOn()).toBe(false);
  presence.connected('f', '1', 's1');
  expect(presence.somebodyOn()).toBe(true);
  presence.setShift({ ...FATIMA, status: 'pause' });
  expect([presence.somebodyOn(), presence.here().length]).toEqual([false, 1]);
  presence.setShift({ ...FATIMA, status: 'off' });
  expect([presence.isHere('f'), presence.here().length]).toEqual([true, 0]);
});

it('is gone when the last desk stayed closed for the whole grace, once', () => {
  presence.setShift({ ...FATIMA, status: 'on' });
  for (const socket of ['1', '2']) presence.connected('f', socket, 's1');
  presence.disconnected('f', '1');
  vi.advanceTimersByTime(60_000);
  expect(gone).toEqual([]);
  presence.disconnected('f', '2');
  presence.disconnected('f', '2');
  vi.advanceTimersByTime(29_999);
  expect([gone, presence.somebodyOn()]).toEqual([[], true]);
  vi.advanceTimersByTime(1);
  expect([gone, presence.somebodyOn()]).toEqual([['f'], false]);
  vi.advanceTimersByTime(60_000);
  expect(gone).toEqual(['f']);
});

it('is still there when a desk opens again in time, and back when it opens later', () => {
  presence.setShift({ ...FATIMA, status: 'on' });
  presence.connected('f', '1', 's1');
  presence.disconnected('f', '1');
  vi.advanceTimersByTime(29_000);
  presence.connected('f', '2', 's1');
  vi.advanceTimersByTime(60_000);
  expect(gone).toEqual([]);
  presence.disconnected('f', '2');
  vi.advanceTimersByTime(30_000);
  presence.connected('f', '3', 's1');
  expect(presence.somebodyOn()).toBe(true);
});

it('knows whether the desk is open beside one session', () => {
  presence.connected('f', '1', 's1');
  expect(presence.isOpenBeside('f', 's1')).toBe(false);
  presence.connected('f', '2', 's2');
  expect([presence.isOpenBeside('f', 's1'), presence.isOpenBeside('p', 's1')]).toEqual([true, false]);
});

it('waits after a start for who was there before', () => {
  presence.setShift({ ...FATIMA, status: 'on' });
  expect(presence.saidToBeThere()).toEqual(['f']);
  presence.expect('f');
  expect(presence.somebodyOn()).toBe(true);
  vi.advanceTimersByTime(30_000);
  expect(gone).toEqual(['f']);
});
