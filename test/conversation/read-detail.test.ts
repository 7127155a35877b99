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

it('an address may come in fields or in one line, any other answer only in one', () => {
  const home = { postcode: '1234ab', houseNumber: '5' };
  expect(readDetail({ ask: 'address' }, home, TODAY)).toEqual({ value: { postcode: '1234 AB', houseNumber: '5' } });
  expect(readDetail({ ask: 'address' }, { postcode: ' ', houseNumber: '' }, TODAY)).toEqual({ refused: 'empty' });
  expect(readDetail({ ask: 'postcode' }, home, TODAY)).toEqual({ refused: 'unclear' });
});

it.each(['choice', 'choices', 'yes-no'] as const)('nothing typed is an answer to a question of kind %s', (ask) => {
  expect(readDetail({ ask }, 'ja', TODAY)).toEqual({ refused: 'not-an-option' });
});
