import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../src/language/read-address.js';
import { readAmounts } from '../../src/language/read-amount.js';
import { readDates } from '../../src/language/read-dates.js';
import { readPhones } from '../../src/language/read-phone.js';
import { scored, setOf } from './reading-sets.js';

describe('messages in many voices are read right, and never surely wrong', () => {
  it.each([
    ['dates-dev', 0.98],
    ['dates-held-out', 0.97],
    ['dates-voices-held-out', 0.95],
    ['dates-styles-held-out', 0.95],
    ['dates-again-held-out', 0.95],
  ])('%s', (name, least) => {
    const { right, wrong, surelyWrong } = scored(setOf<string>(name), ({ text, at = '', language = 'nl' }) => {
      const [hours = 0, minutes = 0] = at.slice(11).split(':').map(Number);
      const { readings, sure } = readDates(text, { today: at.slice(0, 10), now: hours * 60 + minutes, language });
      return { readings: readings.map(({ value }) => value), sure };
    });
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(least);
    expect(surelyWrong).toEqual([]);
  });

  it.each([
    ['addresses', readAddresses],
    ['phones', readPhones],
    ['amounts', readAmounts],
  ] as const)('%s', (kind, read) => {
    for (const part of ['dev', 'held-out']) {
      const { right, wrong, surelyWrong } = scored(setOf<unknown>(`${kind}-${part}`), ({ text }) => read(text));
      expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(surelyWrong).toEqual([]);
    }
  });

  it('holds more than two hundred dates that were not looked at while the rules were made', () => {
    const heldOut = [
      'dates-held-out',
      'dates-voices-held-out',
      'dates-styles-held-out',
      'dates-again-held-out',
    ].flatMap((name) => setOf(name));
    expect(heldOut.length).toBeGreaterThan(200);
    const dev = new Set(setOf('dates-dev').map(({ text, at }) => `${text} ${at}`));
    expect(heldOut.filter(({ text, at }) => dev.has(`${text} ${at}`))).toEqual([]);
  });
});
