import { expect, it } from 'vitest';
import { formatDay, formatList, formatMoney, formatNearDay, formatTime } from '../../src/conversation/format.js';
import { interfaceText } from '../../src/conversation/speech.js';
import { smallVersion } from './small-version.js';

const content = smallVersion().content.get('nl');
if (!content) throw new Error('A version has Dutch.');
const dutch = { text: (key: string, slots = {}) => interfaceText(content, key, false, slots) };

it('an amount shows cents only where there are any', () => {
  expect(formatMoney(dutch, 3500)).toBe('€ 35');
  expect(formatMoney(dutch, 7850)).toBe('€ 78,50');
  expect(formatMoney(dutch, 5)).toBe('€ 0,05');
});

it('a day near by is named by what it is', () => {
  expect(formatNearDay(dutch, '2026-12-31', '2026-12-31')).toBe('vandaag');
  expect(formatNearDay(dutch, '2027-01-01', '2026-12-31')).toBe('morgen');
  expect(formatNearDay(dutch, '2027-01-02', '2026-12-31')).toBe('zaterdag 2 januari');
  expect(formatDay(dutch, '2027-01-02')).toBe('zaterdag 2 januari 2027');
});

it('a time has two figures for its minutes', () => {
  expect(formatTime(dutch, 9 * 60 + 5)).toBe('9.05 uur');
});

it('a list has "en" before its last part', () => {
  expect(formatList(dutch, [])).toBe('');
  expect(formatList(dutch, ['a'])).toBe('a');
  expect(formatList(dutch, ['a', 'b', 'c'])).toBe('a, b en c');
});
