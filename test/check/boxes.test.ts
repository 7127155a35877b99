import { describe, expect, it } from 'vitest';
import { findings, town } from './town.js';

const END = `  klaar:
    result: answer
`;

/** Whoever answers `y` comes to the last question by a longer way, on which less is known of the boxes. */
const twoWays = (next: string, last: string) => `  soort:
    ask: choice
    complete: er zijn er twee
    options: [x, y]
    next: kwijt
  kwijt:
    ask: choices
    options: [a, b, geen-van-deze]
    next:
${next}      - go: tussen
  tussen:
    message: true
    next: laatste
  laatste:
    ask: yes-no
    options: [weet-niet]
    next:
      - when: ${last}
        go: klaar
${END}`;

const deadEnd = (trail: string) => [
  `flows/toets.yaml:20:3 dead-end: Na dit antwoord gaat het gesprek bij stap "laatste" niet verder. Zet onderaan "next" een regel zonder "when". [${trail}]`,
];

describe('boxes of which a path knows something', () => {
  it('are not taken for the same when on one path the last one left must be ticked', () => {
    const next = `      - when: { soort: x, any: [{ kwijt: { includes: a } }, { kwijt: { includes: geen-van-deze } }] }
        go: klaar
      - when: { soort: x }
        go: laatste
`;
    expect(findings(town(twoWays(next, '{ kwijt: { includes: b } }')))).toEqual(
      deadEnd('soort: y > kwijt: a > tussen: verder > laatste: ja'),
    );
  });

  it('are not taken for the same when on one path "none of these" was ticked', () => {
    const next = `      - when: { soort: x, kwijt: { includes: geen-van-deze } }
        go: laatste
      - when: { soort: x }
        go: klaar
`;
    expect(findings(town(twoWays(next, '{ not: { kwijt: { includes: b } } }')))).toEqual(
      deadEnd('soort: y > kwijt: b > tussen: verder > laatste: ja'),
    );
  });
});

it('days are tried on both sides of the day a condition compares with', () => {
  const steps = `  dag:
    ask: date
    options: [weet-niet]
    purpose: aangifte
    keep: 30
    next:
      - when: { dag: { before: 2026-12-01 } }
        go: eerder
      - when: { dag: { after: 2026-12-01 } }
        go: later
      - go: klaar
  eerder: { message: true, next: klaar }
  later: { message: true, next: klaar }
${END}`;
  expect(findings(town(steps))).toEqual([]);
});

it('a mistake in a flow that others call is told once, with the shortest way to it', () => {
  const called = [
    {
      path: 'flows/kaart.yaml',
      text: 'flow: kaart\nsteps:\n  zeker: { ask: yes-no, options: [weet-niet], next: [{ when: { zeker: ja }, go: af }] }\n  af: { result: answer }\n',
    },
    { path: 'content/nl/kaart.yaml', text: 'title: Kaart\ndescription: Kaart.\nsteps: {}\n' },
  ];
  const steps = `  soort:
    ask: choice
    options: [a, weet-niet]
    next: kaart
  kaart:
    call: kaart
    next: klaar
${END}`;
  expect(findings([...town(steps), ...called])).toEqual([
    'flows/kaart.yaml:3:3 dead-end: Na dit antwoord gaat het gesprek bij stap "zeker" niet verder. Zet onderaan "next" een regel zonder "when". [zeker: nee]',
  ]);
});
