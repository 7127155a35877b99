import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { dueReviews } from '../../src/check/due-reviews.js';
import { town } from './town.js';

const STEPS = `  vraag:
    ask: yes-no
    complete: er is niets anders
    owner: Belastingen
    review: 2026-12-23
    next: klaar
  klaar:
    result: answer
    review: 2026-11-01
`;

const files = (head = 'owner: Burgerzaken\nreview: 2027-03-01\n', steps = STEPS) => town(steps, { head });
const on = (day: string) => dueReviews(files(), day).map(({ step, owner, left }) => [step, owner, left]);

describe('a day to look again', () => {
  it('is told within a month, oldest first, with the owner of the step or else of the flow', () => {
    expect(on('2026-11-22')).toEqual([['klaar', 'Burgerzaken', -21]]);
    expect(on('2026-11-23')).toEqual([
      ['klaar', 'Burgerzaken', -22],
      ['vraag', 'Belastingen', 30],
    ]);
    expect(on('2027-02-01')).toEqual([
      ['klaar', 'Burgerzaken', -92],
      ['vraag', 'Belastingen', -40],
      [undefined, 'Burgerzaken', 28],
    ]);
  });

  it('is a remark in a check, at its line', () => {
    const found = checkFiles(files(), Date.parse('2026-11-23T10:00:00+01:00')).diagnostics;
    const said = found.filter(({ rule }) => rule === 'review-due');
    expect(said.map(({ line, severity, message }) => `${line} ${severity} ${message}`)).toEqual([
      '9 remark Kijk stap "vraag" na: dat moet voor 2026-12-23. Vraag Belastingen. Kies daarna een nieuwe dag.',
      '13 remark Kijk stap "klaar" na: dat moest voor 2026-11-01. Vraag Burgerzaken. Kies daarna een nieuwe dag.',
    ]);
  });

  it('stands at every kind of step, and must be a day', () => {
    const every = `  a:
    message: true
    review: 2027-01-01
    next: b
  b:
    result: answer
    review: volgend jaar
    owner: []
`;
    const said = checkFiles(files('', every), 0).diagnostics.filter(({ file }) => file === 'flows/toets.yaml');
    expect(said.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '9 "volgend jaar" is geen dag. Schrijf een dag als 2027-03-01.',
      '10 Bij "owner" hoort een tekst.',
    ]);
  });
});
