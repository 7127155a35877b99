import { describe, expect, it } from 'vitest';
import { detailWords, objectOf, objectWords } from '../../src/desk/manage/audit-object.js';
import { wordsIn } from '../../src/desk/words.js';

const words = wordsIn('nl');
const STAFF = 'ff427e04-fd51-48da-9b83-52777fe74cff';

describe('what a line of the log is about', () => {
  it('is in words, with the name of a colleague where that is known', () => {
    const names = new Map([[STAFF, 'Fatima']]);
    expect(objectWords(words, 'conversation:1dqD7tUg_I', names)).toBe('gesprek 1dqD7tUg_I');
    expect(objectWords(words, `staff:${STAFF}`, names)).toBe('medewerker Fatima');
    expect(objectWords(words, `staff:${STAFF}`, new Map())).toBe(`medewerker ${STAFF}`);
    expect(objectWords(words, '/desk/api/audit', names)).toBe('/desk/api/audit');
    expect(objectWords(words, '', names)).toBe('');
  });

  it('is found by its number alone, as it stands in the log, and as it is kept', () => {
    expect(objectOf(words, ' 1dqD7tUg_I ')).toBe('conversation:1dqD7tUg_I');
    expect(objectOf(words, 't-rwwcw3')).toBe('callback:T-RWWCW3');
    expect(objectOf(words, STAFF)).toBe(`staff:${STAFF}`);
    expect(objectOf(words, 'Gesprek 1dqD7tUg_I')).toBe('conversation:1dqD7tUg_I');
    expect(objectOf(words, 'conversation:1dqD7tUg_I')).toBe('conversation:1dqD7tUg_I');
    expect(objectOf(words, '')).toBe('');
  });

  it('says with each code what it means there: "other" is an outcome and a role', () => {
    const told = (detail: Record<string, string | number | boolean>) =>
      detailWords(words, detail, new Map([[STAFF, 'Fatima']]));
    expect(told({ outcome: 'other' })).toEqual(['afloop: anders']);
    expect(told({ role: 'other' })).toEqual(['als: collega']);
    expect(told({ to: STAFF, count: 3 })).toEqual(['naar: Fatima', 'aantal: 3']);
    expect(told({ done: false, status: 'pause' })).toEqual(['klaar: nee', 'stand: pauze']);
  });
});
