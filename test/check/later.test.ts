import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { findings, MONDAY, town } from './town.js';

const END = '  klaar:\n    result: answer\n';

/** A question for a day, and where it leads. */
const day = (lines: string) => `  dag:
    ask: date
    purpose: aangifte
    keep: 30
    complete: Iedereen weet deze dag.
${lines}`;

const FROM_JANUARY = day('    min: today\n    max: 2026-12-31\n    next: klaar\n');

describe('a flow that is right today and goes wrong on a later day', () => {
  it('takes no day any more after its last one', () => {
    expect(findings(town(FROM_JANUARY + END))).toEqual([
      'flows/toets.yaml:3:3 refused-answer: Vanaf 1 januari 2027: Stap "dag" neemt geen enkel getypt antwoord aan. Kijk naar wat er minstens en hoogstens mag (min en max). []',
    ]);
    const sooner = FROM_JANUARY.replace('min: today', 'min: today+14');
    expect(findings(town(sooner + END))[0]).toContain('Vanaf 18 december 2026: Stap "dag" neemt');
  });

  it('names that day, so that the way there can be played on it', () => {
    const { diagnostics } = checkFiles(town(FROM_JANUARY + END), MONDAY);
    expect(diagnostics.filter(({ rule }) => rule === 'refused-answer').map(({ day }) => day)).toEqual(['2027-01-01']);
    const now = checkFiles(town(FROM_JANUARY + END), Date.parse('2027-01-05T10:00:00+01:00'));
    expect(now.diagnostics.filter(({ rule }) => rule === 'refused-answer').map(({ day }) => day)).toEqual([undefined]);
  });

  it('has an answer from a day on that leads nowhere', () => {
    const next = '      - when: { dag: { before: 2026-12-01 } }\n        go: klaar\n';
    const flow = day(`    min: today-28\n    max: today\n    next:\n${next}`);
    expect(findings(town(flow + END))).toEqual([
      'flows/toets.yaml:3:3 dead-end: Vanaf 1 december 2026: Na dit antwoord gaat het gesprek bij stap "dag" niet verder. Zet onderaan "next" een regel zonder "when". [dag: 2026-12-01]',
    ]);
    const ahead = flow.replace('max: today', 'max: today+7');
    expect(findings(town(ahead + END))[0]).toContain('Vanaf 24 november 2026: Na dit antwoord');
  });

  it('has a plan from a day on with nothing on it', () => {
    const plan = `  plan:
    result: plan
    actions:
      - bel: { when: { dag: { before: 2026-12-01 } }, by: [phone] }
`;
    const [found] = findings(town(day('    min: today-28\n    max: today\n    next: plan\n') + plan));
    expect(found).toContain(
      'empty-result: Vanaf 1 december 2026: Wie dit antwoordt, krijgt bij "plan" een lege lijst.',
    );
  });

  it('is told once, as it is today, when it is wrong already', () => {
    const found = findings(town(FROM_JANUARY + END), undefined, Date.parse('2027-01-05T10:00:00+01:00'));
    expect(found.filter((line) => line.includes('refused-answer'))).toHaveLength(1);
    expect(found.filter((line) => line.includes('Vanaf'))).toEqual([]);
  });

  it('is no finding where a line waits for its day, or the day is more than thirteen months ahead', () => {
    expect(findings(town(FROM_JANUARY.replace('2026-12-31', '2029-12-31') + END))).toEqual([]);
    const next = '      - when: { dag: { before: 2026-12-01 } }\n        go: klaar\n      - go: klaar\n';
    expect(findings(town(day(`    min: today-28\n    max: today\n    next:\n${next}`) + END))).toEqual([]);
  });
});

describe('a calendar in which the town is closed for long', () => {
  const closed = (days: number) => {
    const all = Array.from({ length: days }, (_, n) => new Date(Date.UTC(2026, 11, 2 + n)).toISOString().slice(0, 10));
    const lines = all.map((one) => `  - { dag: ${one}, open: [], reden: Verbouwing }\n`).join('');
    return `gemeente: { naam: Gemeente Toets }
telefoon: { gemeente: { number: 14 0999, href: "tel:140999" } }
openingstijden: { maandag: ["9.00-17.00"], dinsdag: ["9.00-17.00"] }
terugbellen: { dag: 9.00-17.00 }
uitzonderingen:
${lines}`;
  };

  it('is found, with the day from which no call can be promised', () => {
    expect(findings(town(END, { municipality: closed(70) }))).toEqual([
      'content/municipality.yaml:5:1 no-person: Vanaf 1 december 2026 is er geen tijd om terug te bellen: de gemeente is dan te lang achter elkaar dicht. Kijk naar "uitzonderingen" en naar "terugbellen".',
    ]);
  });

  it('is no finding when it opens again in time', () => {
    expect(findings(town(END, { municipality: closed(14) }))).toEqual([]);
  });
});
