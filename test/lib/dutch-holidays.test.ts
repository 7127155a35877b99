import { describe, expect, it } from 'vitest';
import { easterOf, holidaysOf, isRestDay } from '../../src/lib/dutch-holidays.js';

describe('holidays of the Algemene termijnenwet', () => {
  it('are these in 2027', () => {
    expect(holidaysOf(2027)).toEqual([
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-04-27',
      '2027-05-05',
      '2027-05-06',
      '2027-05-17',
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  it('have the King on Saturday when his birthday is a Sunday', () => {
    expect(holidaysOf(2025)).toContain('2025-04-26');
    expect(holidaysOf(2025)).not.toContain('2025-04-27');
  });

  it('know Easter, early and late', () => {
    const years = [1961, 2000, 2008, 2011, 2024, 2025, 2026, 2027, 2028, 2038, 2100];
    expect(years.map(easterOf)).toEqual([
      '1961-04-02',
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2038-04-25',
      '2100-03-28',
    ]);
  });

  it('count weekends with them', () => {
    expect(['2027-03-05', '2027-03-06', '2027-03-07', '2027-03-08', '2027-05-05'].map(isRestDay)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});
