import { describe, expect, it } from 'vitest';
import { readDetail } from '../../src/conversation/read-detail.js';

const TODAY = '2026-11-23';

describe('a typed answer with bounds', () => {
  const rooms = { ask: 'number', min: 1, max: 5 } as const;
  it.each([
    ['0', { refused: 'too-early' }],
    ['1', { value: '1' }],
    ['5', { value: '5' }],
    ['6', { refused: 'too-late' }],
    ['vijf', { value: '5' }],
    ['veel', { refused: 'unclear' }],
  ])('takes a number up to and including them: %s', (typed, read) => {
    expect(readDetail(rooms, typed, TODAY)).toEqual(read);
  });

  const week = { ask: 'date', min: { today: -7 }, max: { date: '2026-12-01' } } as const;
  it.each([
    ['15-11-2026', { refused: 'too-early' }],
    ['16-11-2026', { value: '2026-11-16' }],
    ['1-12-2026', { value: '2026-12-01' }],
    ['2-12-2026', { refused: 'too-late' }],
  ])('takes a day up to and including them: %s', (typed, read) => {
    expect(readDetail(week, typed, TODAY)).toEqual(read);
  });
});

describe('a full date', () => {
  it.each(['3 mei 2027', 'wij verhuizen op 3 mei 2027', 'maandag 3-5-2027', '3 mei 2027 om 14.00 uur'])(
    'counts as it is: %s',
    (typed) => {
      expect(readDetail({ ask: 'date' }, typed, TODAY)).toEqual({ value: '2027-05-03' });
    },
  );

  it.each([
    '3-5-2027 lukt niet',
    'een maand later dan 3 mei 2027',
    '3 mei 2027 of eerder',
    '3 mei 2027 min een week',
    '3 mei 2027 is te laat',
    '14 dagen voor 3 mei 2027',
    'ik ben geboren op 3 mei 2027',
  ])('is read back when the rest of the text changes or denies it: %s', (typed) => {
    expect(readDetail({ ask: 'date' }, typed, TODAY)).toEqual({ readBack: { days: ['2027-05-03'] } });
  });

  it('of a birth counts where a passed day is asked; one of before 1900 is none', () => {
    const birth = { ask: 'date', max: { today: 0 } } as const;
    expect(readDetail(birth, 'ik ben geboren op 3 mei 1980', TODAY)).toEqual({ value: '1980-05-03' });
    expect(readDetail({ ask: 'date' }, '3 mei 1880', TODAY)).toEqual({ refused: 'unclear' });
  });

  it('in English: a day and a fortnight', () => {
    expect(readDetail({ ask: 'date' }, 'Thursday fortnight', TODAY, 'en')).toEqual({
      readBack: { days: ['2026-12-10'] },
    });
  });
});

it('an address may come in fields or in one line, any other answer only in one', () => {
  const home = { postcode: '1234ab', houseNumber: '5' };
  expect(readDetail({ ask: 'address' }, home, TODAY)).toEqual({ value: { postcode: '1234 AB', houseNumber: '5' } });
  expect(readDetail({ ask: 'address' }, { postcode: ' ', houseNumber: '' }, TODAY)).toEqual({ refused: 'empty' });
  expect(readDetail({ ask: 'postcode' }, home, TODAY)).toEqual({ refused: 'unclear' });
});

it('an address that is said twice is read back once', () => {
  const home = { postcode: '1234 AB', houseNumber: '12' };
  const read = (typed: string) => readDetail({ ask: 'address' }, typed, TODAY);
  expect(read('1234 AB 12, ik herhaal 1234 AB 12')).toEqual({ readBack: { addresses: [home] } });
  const other = { postcode: '1234 AB', houseNumber: '14' };
  expect(read('1234 AB 12, ik herhaal 1234 AB 12 en 1234 AB 14')).toEqual({ readBack: { addresses: [home, other] } });
});

it.each(['choice', 'choices', 'yes-no'] as const)('nothing typed is an answer to a question of kind %s', (ask) => {
  expect(readDetail({ ask }, 'ja', TODAY)).toEqual({ refused: 'not-an-option' });
});
