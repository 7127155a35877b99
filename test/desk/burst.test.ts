import { describe, expect, it } from 'vitest';
import { burstOf } from '../../src/desk/callbacks/burst.js';
import type { DeskCallback } from '../../src/protocol/desk.js';

const NINE = Date.parse('2026-11-23T09:00:00Z');

/** So many requests, so many minutes after each other. */
const requests = (count: number, minutes: number, change: Partial<DeskCallback> = {}) =>
  Array.from({ length: count }, (_, n) => {
    const asked = new Date(NINE + n * minutes * 60_000).toISOString();
    return {
      reference: `T-${n}`,
      status: 'open',
      asked,
      untouched: true,
      attempts: [],
      ...change,
    } as unknown as DeskCallback;
  });

describe('many requests at once', () => {
  it('are ten within an hour in whose conversations nothing else was done', () => {
    expect(burstOf(requests(10, 6))).toHaveLength(10);
    expect(burstOf(requests(9, 1))).toEqual([]);
    expect(burstOf(requests(30, 7))).toEqual([]);
    expect(burstOf(requests(200, 0))).toHaveLength(200);
  });

  it('are not those that somebody took or tried, nor those of who did something first', () => {
    expect(burstOf(requests(20, 1, { untouched: false }))).toEqual([]);
    expect(burstOf(requests(20, 1, { owner: { id: 'f', name: 'Fatima' } }))).toEqual([]);
    expect(burstOf(requests(20, 1, { attempts: [{ at: '', by: '', outcome: 'no-answer', counts: true }] }))).toEqual(
      [],
    );
    expect(burstOf(requests(20, 1, { status: 'aside' }))).toEqual([]);
  });

  it('are only those close together: who asked in the quiet hours before stays out of it', () => {
    const quiet = requests(1, 1, { asked: new Date(NINE - 3 * 3_600_000).toISOString() });
    expect(burstOf([...quiet, ...requests(12, 1)])).toHaveLength(12);
  });
});
