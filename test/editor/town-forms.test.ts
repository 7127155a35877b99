import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../src/conversation/format.js';
import { amountText, feeFaults, nextFee } from '../../src/editor/document/town/fee-faults.js';
import { holidayName, holidaysUnsaid } from '../../src/editor/document/town/holidays.js';
import { openingFaults, openingMinutes, openingText, timeText } from '../../src/editor/document/town/opening-faults.js';
import { readTown } from '../../src/editor/document/town/read-town.js';
import { TOWN } from '../../src/editor/document/town/town-edit.js';
import { townForm } from '../../src/editor/document/town/town-form.js';
import { readYaml } from '../../src/flow/read-yaml.js';
import { REPOSITORY } from './draft-files.js';

const FORM = townForm(readYaml({ path: TOWN, text: REPOSITORY.get(TOWN) ?? '' }).root);

describe('the file of the town', () => {
  it('is read as it is written, to be filled in', () => {
    expect(FORM.texts.get('gemeente.naam')).toBe('Gemeente Voorbeeld');
    expect(FORM.texts.get('gemeente.boete')).toEqual({ nl: 'hoogstens € 325', en: 'at most €325' });
    expect(FORM.phones.get('telefoon.alarm')).toBe('112');
    expect(FORM.links.get('link.rdw')).toBe('https://www.rdw.nl/');
    expect(FORM.fees.get('leges.bezorgen')).toEqual([{ amount: '4.95', from: '2026-01-01', until: '2027-12-31' }]);
    expect(FORM.week).toEqual([...Array(3).fill(['9.00-17.00']), ['9.00-20.00'], ['9.00-17.00'], [], []]);
    expect(FORM.days.get('2026-12-24')?.openings).toEqual(['9.00-16.00']);
    expect([...FORM.days.keys()]).toEqual([...FORM.days.keys()].sort());
  });

  it('may be empty or something else altogether', () => {
    for (const text of ['', 'x', 'gemeente: []\nleges: { a: x }\nuitzonderingen: [x]\n']) {
      expect(townForm(readYaml({ path: TOWN, text }).root).texts.size).toBe(0);
    }
  });

  it('is said in the words that residents read', () => {
    expect(formatMoney(readTown(REPOSITORY, 'nl').texts, 7785)).toBe('€ 77,85');
    expect(readTown(REPOSITORY, 'nl').municipality?.name).toBe('Gemeente Voorbeeld');
    expect(readTown(new Map(), 'nl').municipality).toBeUndefined();
  });
});

describe('an amount', () => {
  it('is read as people type it', () => {
    const typed = ['78,50', '€ 78,5', '78', '78,-', '1.250', '1.250,00', '0,95', '78.50 euro'];
    expect(typed.map(amountText)).toEqual(['78.50', '78.50', '78.00', '78.00', '1250.00', '1250.00', '0.95', '78.50']);
    expect(['', 'gratis', '-5', '1,2,3', '12345678'].map(amountText)).toEqual(Array(5).fill(undefined));
  });

  const fee = (...periods: readonly [from: string, until: string][]) =>
    periods.map(([from, until]) => ({ amount: '10.00', from, until }));

  it('that ends before it begins, overlaps or leaves days without is told under its field', () => {
    const year = ['2026-01-01', '2026-12-31'] as const;
    expect(feeFaults(fee([...year], ['2027-01-01', '2027-12-31']), 1)).toEqual({});
    expect(feeFaults(fee(['2026-12-31', '2026-01-01']), 0)).toEqual({ until: { type: 'reversed' } });
    expect(feeFaults(fee([...year], ['2026-12-01', '2027-12-31']), 1)).toEqual({
      from: { type: 'overlap', day: '2026-12-01' },
    });
    expect(feeFaults(fee([...year], ['2027-02-01', '2027-12-31']), 1)).toEqual({
      from: { type: 'gap', from: '2027-01-01', until: '2027-01-31' },
    });
    expect(feeFaults([{ amount: 'x', from: '', until: '2026-02-30' }], 0)).toEqual({
      amount: { type: 'amount' },
      from: { type: 'day' },
      until: { type: 'day' },
    });
  });

  it('of next year begins on the day after the last and lasts until the end of that year', () => {
    expect(nextFee(fee(['2026-01-01', '2026-12-31']), '2026')).toEqual({
      amount: '',
      from: '2027-01-01',
      until: '2027-12-31',
    });
    expect(nextFee(fee(['2026-01-01', '2026-06-30']), '2026')).toMatchObject({
      from: '2026-07-01',
      until: '2026-12-31',
    });
    expect(nextFee([], '2026')).toMatchObject({ from: '2026-01-01', until: '2026-12-31' });
  });
});

describe('a time', () => {
  it('is read as people type it', () => {
    expect(['9', '09:00', '9.30', '9 uur', '9u30', '24.00'].map(timeText)).toEqual([
      ...['9.00', '9.00', '9.30', '9.00', '9.30', '24.00'],
    ]);
    expect(['', 'negen', '25', '9.60', '24.01'].map(timeText)).toEqual(Array(5).fill(undefined));
  });

  it('of an opening comes after its beginning and after the opening before it', () => {
    const day = (...spans: readonly string[]) => spans.map(openingText);
    expect(openingFaults(day('9.00-12.00', '13.00-17.00'), 1)).toEqual({});
    expect(openingFaults(day('17.00-9.00'), 0)).toEqual({ until: 'reversed' });
    expect(openingFaults(day('9.00-12.00', '11.00-17.00'), 1)).toEqual({ from: 'overlap' });
    expect(openingFaults(day('9.00'), 0)).toEqual({ until: 'time' });
    expect(openingMinutes(['9.00-12.30', '17.00-9.00'])).toEqual([{ from: 540, until: 750 }]);
  });
});

describe('holidays', () => {
  it('have names, also those that move with Easter', () => {
    const days = ['2027-03-29', '2027-05-06', '2027-05-17', '2025-04-26', '2026-12-26', '2027-03-28'];
    expect(days.map((day) => holidayName(day)?.nl)).toEqual([
      ...['Tweede Paasdag', 'Hemelvaartsdag', 'Tweede Pinksterdag', 'Koningsdag', 'Tweede Kerstdag', undefined],
    ]);
  });

  it('of which nothing is said while the town would be open are found', () => {
    expect(holidaysUnsaid(2027, FORM.week, FORM.days)).toEqual(['2027-03-26', '2027-05-05']);
  });
});
