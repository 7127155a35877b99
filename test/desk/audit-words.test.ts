import { expect, it } from 'vitest';
import { EN } from '../../src/desk/words.en.js';
import { codesOf } from '../../src/desk/words.js';
import { NL } from '../../src/desk/words.nl.js';
import { AUDIT_ACTIONS, AUDIT_RESULTS } from '../../src/staff/audit-actions.js';

it('the desk has words for every act and every result that the audit tells of, and for no other', () => {
  expect([...codesOf('audit-action')].sort()).toEqual([...AUDIT_ACTIONS].sort());
  expect([...codesOf('audit-result')].sort()).toEqual([...AUDIT_RESULTS].sort());
  for (const [key, dutch] of Object.entries(NL)) {
    if (/^audit-(action|result)-/.test(key)) expect(EN[key as keyof typeof NL], key).not.toBe(dutch);
  }
});
