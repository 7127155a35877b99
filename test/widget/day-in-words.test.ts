import { expect, it } from 'vitest';
import { dayInWords } from '../../widget/view/pause-part.js';

it('a day stands before its month, in English too', () => {
  expect(dayInWords('2026-11-22T09:00:00Z', 'nl')).toBe('zondag 22 november 2026');
  expect(dayInWords('2026-11-22T09:00:00Z', 'en')).toMatch(/^Sunday,? 22 November 2026$/);
});
