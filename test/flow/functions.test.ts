import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/flow/functions.js';
import { addDays } from '../../src/lib/amsterdam-time.js';

function compute(name: string, day: string, today = '2027-01-01'): string | undefined {
  return FUNCTIONS[name]?.compute([day], today);
}

describe('a move inside the Netherlands on Monday 1 March 2027', () => {
  it('can be reported from 1 February, and the rule as told ends on Saturday 6 March', () => {
    expect(compute('report-from', '2027-03-01')).toBe('2027-02-01');
    expect(compute('report-until', '2027-03-01')).toBe('2027-03-06');
  });

  it('is only late after Monday 8 March, because the fifth day is a Saturday', () => {
    const days = ['2027-01-31', '2027-02-01', '2027-03-01', '2027-03-06', '2027-03-08', '2027-03-09'];
    expect(days.map((today) => compute('report-window', '2027-03-01', today))).toEqual([
      'too-early',
      'in-time',
      'in-time',
      'in-time',
      'in-time',
      'late',
    ]);
  });

  it('is extended over Easter: a move on 21 March ends on Good Friday and moves to Tuesday 30 March', () => {
    expect(compute('report-until', '2027-03-21')).toBe('2027-03-26');
    expect(compute('report-window', '2027-03-21', '2027-03-30')).toBe('in-time');
    expect(compute('report-window', '2027-03-21', '2027-03-31')).toBe('late');
  });
});

describe('arriving from abroad', () => {
  it('is reported after arriving, within five days, extended over a weekend', () => {
    expect(compute('arrival-window', '2027-03-01', '2027-02-28')).toBe('too-early');
    expect(compute('arrival-window', '2027-03-01', '2027-03-01')).toBe('in-time');
    expect(compute('arrival-window', '2027-03-01', '2027-03-08')).toBe('in-time');
    expect(compute('arrival-window', '2027-03-01', '2027-03-09')).toBe('late');
  });
});

describe('leaving for abroad', () => {
  it('is reported from the fifth day before, until the day itself, and never extended', () => {
    expect(compute('departure-from', '2027-03-06')).toBe('2027-03-01');
    expect(compute('departure-window', '2027-03-06', '2027-02-28')).toBe('too-early');
    expect(compute('departure-window', '2027-03-06', '2027-03-01')).toBe('in-time');
    expect(compute('departure-window', '2027-03-06', '2027-03-06')).toBe('in-time');
    expect(compute('departure-window', '2027-03-06', '2027-03-07')).toBe('late');
  });
});

describe('the working day after a day', () => {
  it('skips the weekend and holidays', () => {
    expect(compute('weekday-after', '2027-03-05')).toBe('2027-03-08');
    expect(compute('weekday-after', '2027-12-24')).toBe('2027-12-27');
    expect(compute('weekday-after', '2027-03-01')).toBe('2027-03-02');
  });
});

describe('samples', () => {
  const windows = Object.entries(FUNCTIONS).filter(([, fn]) => fn.outcomes);

  it.each(windows)('of %s reach every outcome on every day of two years, from both sides', (_name, fn) => {
    for (let n = 0; n < 730; n++) {
      const today = addDays('2026-11-22', n);
      const reached = fn.samples(today).map((args) => fn.compute(args, today));
      expect(new Set(reached)).toEqual(new Set(fn.outcomes));
      expect(reached.filter((outcome) => outcome === 'in-time').length).toBeGreaterThanOrEqual(2);
    }
  });

  it('of a function that gives a day are days too', () => {
    expect(FUNCTIONS['report-from']?.samples('2027-01-01')).toEqual([['2027-01-01']]);
  });
});
