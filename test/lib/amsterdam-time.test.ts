import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, isoAt, isoOf, localTime, weekdayOf } from '../../src/lib/amsterdam-time.js';

const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the time zone database says. */
function oracle(epochMs: number) {
  const parts = Object.fromEntries(clock.formatToParts(epochMs).map((part) => [part.type, part.value]));
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  return { day, minutes: Number(parts.hour) * 60 + Number(parts.minute), weekday: WEEK.indexOf(parts.weekday ?? '') };
}

describe('local time in Amsterdam', () => {
  it('agrees with the time zone database around every change of the clock from 2000 to 2040', () => {
    for (let year = 2000; year <= 2040; year++) {
      for (const month of [2, 9]) {
        for (let day = 24; day <= 31; day++) {
          for (const seconds of [0, 3599, 3600, 3601, 7199, 7200]) {
            const moment = Date.UTC(year, month, day, 0, 0, seconds);
            expect(localTime(moment)).toEqual(oracle(moment));
          }
        }
      }
    }
  });

  it('agrees with the time zone database at any moment from 2000 to 2060', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) }), (moment) => {
        expect(localTime(moment)).toEqual(oracle(moment));
      }),
      { numRuns: 500 },
    );
  });

  it('writes the offset of summer and winter', () => {
    expect(isoAt('2026-11-23', 600)).toBe('2026-11-23T10:00:00+01:00');
    expect(isoAt('2026-07-01', 545)).toBe('2026-07-01T09:05:00+02:00');
  });

  it('reads the hour that is skipped an hour later, and the hour that comes twice as the first', () => {
    expect(isoAt('2027-03-28', 119)).toBe('2027-03-28T01:59:00+01:00');
    expect(isoAt('2027-03-28', 150)).toBe('2027-03-28T03:30:00+02:00');
    expect(isoAt('2027-10-31', 150)).toBe('2027-10-31T02:30:00+02:00');
    expect(isoAt('2027-10-31', 180)).toBe('2027-10-31T03:00:00+01:00');
  });

  it('comes back at the same minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 }), (minute) => {
        expect(Date.parse(isoOf(minute * 60_000))).toBe(minute * 60_000);
      }),
    );
  });
});

describe('days', () => {
  it('adds days over months, leap days and years', () => {
    expect(addDays('2027-03-01', -28)).toBe('2027-02-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-12-31', '2028-03-01')).toBe(426);
  });

  it('knows the day of the week', () => {
    expect(weekdayOf('2027-03-01')).toBe(0);
    expect(weekdayOf('2026-11-22')).toBe(6);
    expect(weekdayOf('1969-12-31')).toBe(2);
  });

  it('knows which days exist', () => {
    expect(['2027-02-29', '2027-13-01', '2027-1-1', '01-02-2027', '2027-00-10', ''].filter(isDay)).toEqual([]);
    expect(isDay('2028-02-29')).toBe(true);
  });
});
