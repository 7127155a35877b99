import { describe, expect, it } from 'vitest';
import { findings, town } from './town.js';

const QUESTION = (step: string, next: string) => `  ${step}:
    ask: choice
    options: [a, weet-niet]
    next: ${next}
`;
const END = '  einde:\n    result: answer\n';

const round = (line: number, ids: string, trail: string) => [
  `flows/toets.yaml:${line}:3 no-end: Wie hier komt, komt nooit bij een einde. Dit zijn de stappen in de kring: ${ids}. Laat een antwoord naar een einde leiden.${trail}`,
];

describe('a resident who never comes to an end', () => {
  it('is found where questions lead to each other and to nothing else', () => {
    expect(findings(town(QUESTION('een', 'twee') + QUESTION('twee', 'een')))).toEqual(
      round(7, '"twee", "een"', ' [een: a]'),
    );
  });

  it('is found where a question leads to itself', () => {
    expect(findings(town(QUESTION('een', 'een')))).toEqual(round(3, '"een"', ' []'));
  });

  it('is found behind one answer, with that answer', () => {
    const first = `  soort:
    ask: choice
    options: [a, weet-niet]
    next:
      - when: { soort: a }
        go: een
      - go: einde
`;
    const found = findings(town(first + QUESTION('een', 'twee') + QUESTION('twee', 'een') + END));
    expect(found).toEqual(round(10, '"een", "twee"', ' [soort: a]'));
  });

  it('is not who goes round with one answer and on with another', () => {
    const again = `  een:
    ask: choice
    options: [a, weet-niet]
    next:
      - when: { een: weet-niet }
        go: een
      - go: einde
`;
    expect(findings(town(again + END))).toEqual([]);
  });
});
