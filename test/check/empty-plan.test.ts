import { describe, expect, it } from 'vitest';
import { findings, town } from './town.js';

/** Whoever answers `b` comes to the plan by a longer way than whoever answers `a`. */
const twoWays = (short: string, result: string) => `  soort:
    ask: choice
    options: [a, b, weet-niet]
    next:
      - when: { soort: a }
        go: kort
      - go: extra
  extra:
    ask: choice
    options: [x, weet-niet]
    next: nog
  nog:
    ask: choice
    options: [x, weet-niet]
    next: plan
  kort:
${short}    next: plan
${result}`;

const PLAN = (actions: string) => `  plan:
    result: plan
    actions:
${actions}`;

const empty = (line: number, trail: string) => [
  `flows/toets.yaml:${line}:3 empty-result: Wie dit antwoordt, krijgt bij "plan" een lege lijst. Voeg een actie of een stuk tekst toe dat altijd getoond wordt. [${trail}]`,
];

describe('a plan that may be empty', () => {
  it('is found with the answers that leave it empty', () => {
    expect(
      findings(
        town(`  kwijt:
    ask: choices
    options: [pas, geld, geen-van-deze]
    next: plan
  plan:
    result: plan
    actions:
      - blokkeer: { when: { kwijt: { includes: pas } }, by: [phone] }
      - bank: { when: { kwijt: { includes: geld } }, by: [phone] }
`),
      ),
    ).toEqual([
      'flows/toets.yaml:7:3 empty-result: Wie dit antwoordt, krijgt bij "plan" een lege lijst. Voeg een actie of een stuk tekst toe dat altijd getoond wordt. [kwijt: geen-van-deze]',
    ]);
  });

  it('is found on a longer way too, where the question it depends on is not asked', () => {
    const asked = '    ask: choice\n    options: [pas, weet-niet]\n';
    const plan = PLAN('      - bel: { when: { kort: { one-of: [pas, weet-niet] } }, by: [phone] }\n');
    expect(findings(town(twoWays(asked, plan)))).toEqual(empty(22, 'soort: b > extra: x > nog: x'));
  });

  it('is found where an answer of long ago makes the difference, and nothing in between asks for it', () => {
    const plan = PLAN('      - bel: { when: { soort: a }, by: [phone] }\n');
    expect(findings(town(twoWays('    message: true\n', plan)))).toEqual(empty(21, 'soort: b > extra: x > nog: x'));
  });

  it('is found where it takes over the actions of a flow that was not called', () => {
    const called = [
      {
        path: 'flows/kaart.yaml',
        text: `flow: kaart
listed: false
steps:
  zeker: { ask: yes-no, options: [weet-niet], next: af }
  af: { result: plan, actions: [{ meld: { by: [desk] } }] }
`,
      },
      { path: 'content/nl/kaart.yaml', text: 'title: Kaart\ndescription: Kaart.\nsteps: {}\n' },
    ];
    const files = town(twoWays('    call: kaart\n', PLAN('      - from: kort\n')));
    expect(findings([...files, ...called])).toEqual(empty(21, 'soort: b > extra: x > nog: x'));
  });

  it('is no finding where every way has something to show', () => {
    const plan = PLAN(`      - bel: { when: { soort: a }, by: [phone] }
      - kom: { when: { extra: { one-of: [x, weet-niet] } }, by: [desk] }
`);
    expect(findings(town(twoWays('    message: true\n', plan)))).toEqual([]);
  });
});

describe('a report that may be empty', () => {
  const report = (row: string) => `  melding:
    result: report
    rows: [${row}]
`;
  const flow = (row: string) => `  soort:
    ask: choice
    options: [a, b, weet-niet]
    next:
      - when: { soort: a }
        go: naam
      - go: melding
  naam:
    ask: name
    options: [weet-niet]
    purpose: melding
    keep: 30
    next: melding
${report(row)}`;

  it('is found where its only row belongs to a question on another path', () => {
    const { length } = flow('naam').split('\n');
    expect(findings(town(flow('naam')))).toEqual([
      `flows/toets.yaml:${length - 1}:3 empty-result: Wie dit antwoordt, krijgt bij "melding" een lege lijst. Voeg een actie of een stuk tekst toe dat altijd getoond wordt. [soort: b]`,
    ]);
  });

  it('is found where its rows can be skipped', () => {
    const asked = `  naam:
    ask: name
    options: [overslaan]
    purpose: melding
    keep: 30
    next: melding
`;
    expect(findings(town(asked + report('naam')))[0]).toContain('empty-result');
    expect(findings(town(asked.replace('    options: [overslaan]\n', '') + report('naam')))).not.toContainEqual(
      expect.stringContaining('empty-result'),
    );
  });

  it('is no finding where every path fills in a row', () => {
    expect(findings(town(flow('naam, soort').replace('b, weet-niet]', 'b, iets-anders]')))).toEqual([]);
  });
});
