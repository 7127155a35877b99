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

const again = (place: string, step: string) => [
  `flows/toets.yaml:${place} asks-again: Wie dit bij stap "${step}" antwoordt, krijgt dezelfde vraag nog een keer. Laat dit antwoord ergens anders heen leiden.`,
];

describe('a resident who never comes to an end', () => {
  it('is found where questions lead to each other and to nothing else', () => {
    expect(findings(town(QUESTION('een', 'twee') + QUESTION('twee', 'een')))).toEqual(
      round(7, '"twee", "een"', ' [een: a]'),
    );
  });

  it('is found where a question leads to itself', () => {
    expect(findings(town(QUESTION('een', 'een')))).toEqual([...round(3, '"een"', ' []'), ...again('6:11', 'een')]);
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

  it('is not who can go round with one answer and on with another', () => {
    const other = `  twee:
    ask: choice
    options: [a, weet-niet]
    next:
      - when: { twee: weet-niet }
        go: een
      - go: einde
`;
    expect(findings(town(QUESTION('een', 'twee') + other + END))).toEqual([]);
  });
});

describe('an answer that leads straight back to its own question', () => {
  it('is found, also where other answers go on', () => {
    const own = `  een:
    ask: choice
    options: [a, weet-niet]
    next:
      - when: { een: weet-niet }
        go: een
      - go: einde
`;
    expect(findings(town(own + END))).toEqual(again('8:13', 'een'));
  });
});
