import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import type { SourceFile } from '../../src/flow/version.js';
import { town } from './town.js';

const STEPS = `  plan:
    result: plan
    actions:
      - pas: { by: [desk], cost: leges.pas }
`;

const withFees = (fees: string) =>
  town(STEPS, {
    municipality: `gemeente: { naam: Gemeente Toets }
telefoon: { gemeente: { number: 14 0999, href: "tel:140999" } }
leges:
${fees}
openingstijden: { maandag: ["9.00-17.00"], dinsdag: ["9.00-17.00"] }
terugbellen: { dag: 9.00-17.00 }
`,
  });

const THIS_YEAR = withFees('  pas: [{ amount: 10, from: 2026-01-01, until: 2026-12-31 }]');

/** What is said about fees on a day. */
function said(files: readonly SourceFile[], day: string): readonly string[] {
  const found = checkFiles(files, Date.parse(`${day}T10:00:00+01:00`)).diagnostics;
  const fees = found.filter(({ rule }) => rule.startsWith('fee-'));
  return fees.map(({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule}: ${message}`);
}

describe('a fee that ends in December', () => {
  const message = 'Het bedrag van "leges.pas" geldt tot en met 2026-12-31. Vul het bedrag voor daarna aan.';

  it('is a remark until November, and a warning from the first of November on', () => {
    expect(said(THIS_YEAR, '2026-10-01')).toEqual([`4:3 remark fee-ends-soon: ${message}`]);
    expect(said(THIS_YEAR, '2026-10-31')).toEqual([`4:3 remark fee-ends-soon: ${message}`]);
    expect(said(THIS_YEAR, '2026-11-01')).toEqual([`4:3 warning fee-ends-soon: ${message}`]);
    expect(said(THIS_YEAR, '2026-12-31')).toEqual([`4:3 warning fee-ends-soon: ${message}`]);
    expect(said(THIS_YEAR, '2025-11-01')).toHaveLength(1);
  });

  it('is no news when the amount of next year is there', () => {
    const both =
      '[{ amount: 11, from: 2027-01-01, until: 2027-12-31 }, { amount: 10, from: 2026-01-01, until: 2026-12-31 }]';
    expect(said(withFees(`  pas: ${both}`), '2026-11-01')).toEqual([]);
  });

  it('is told also when the next one leaves days without, and when no flow says it', () => {
    const gap =
      '[{ amount: 10, from: 2026-01-01, until: 2026-12-31 }, { amount: 11, from: 2027-02-01, until: 2028-12-31 }]';
    const files = withFees(`  pas: ${gap}\n  hond: [{ amount: 5, from: 2026-01-01, until: 2026-12-31 }]`);
    expect(said(files, '2026-11-01')).toEqual([
      '4:3 warning fee-ends-soon: Het bedrag van "leges.pas" geldt tot en met 2026-12-31. Het volgende begint pas op 2027-02-01. Vul de dagen daartussen aan.',
      '5:3 warning fee-ends-soon: Het bedrag van "leges.hond" geldt tot en met 2026-12-31. Vul het bedrag voor daarna aan.',
    ]);
  });
});

describe('other fees', () => {
  it('warn when they end within two months in spring, or have no amount today and are shown', () => {
    const files = withFees(
      '  pas: [{ amount: 10, from: 2020-01-01, until: 2020-12-31 }]\n  oud: [{ amount: 10, from: 2020-01-01, until: 2020-12-31 }]\n' +
        '  zomer: [{ amount: 10, from: 2026-01-01, until: 2026-05-31 }]',
    );
    expect(said(files, '2026-04-15')).toEqual([
      '4:3 warning fee-without-value: "leges.pas" heeft vandaag (2026-04-15) geen bedrag. Inwoners lezen nu: vraag het aan de gemeente. Vul het bedrag aan.',
      '6:3 warning fee-ends-soon: Het bedrag van "leges.zomer" geldt tot en met 2026-05-31. Vul het bedrag voor daarna aan.',
    ]);
  });

  it('are shown too when only the answer of a topic says them', () => {
    const topic = {
      path: 'content/topics/oud.yaml',
      text: 'nl:\n  title: Oud\n  phrases: [oud, oude pas, de oude pas]\n  answer: { text: "Dat kost {leges.oud}.", simple: Betaal. }\n',
    };
    const files = withFees('  pas: [{ amount: 10, from: 2026-01-01, until: 2028-12-31 }]\n  oud: []');
    expect(said(files, '2026-04-15')).toEqual([]);
    expect(said([...files, topic], '2026-04-15')[0]).toContain('5:3 warning fee-without-value: "leges.oud"');
  });
});
