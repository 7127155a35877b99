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

const again = (place: string, step: string, trail: string, asked = 'dezelfde vraag') =>
  `flows/toets.yaml:${place} asks-again: Wie dit bij stap "${step}" antwoordt, krijgt ${asked} nog een keer. Laat dit antwoord naar een nieuwe vraag leiden, of naar een einde. [${trail}]`;

describe('a resident who never comes to an end', () => {
  it('is found where questions lead to each other and to nothing else', () => {
    expect(findings(town(QUESTION('een', 'twee') + QUESTION('twee', 'een')))).toEqual([
      ...round(7, '"twee", "een"', ' [een: a]'),
      again('10:11', 'twee', 'een: a > twee: a', 'de vraag van stap "een"'),
    ]);
  });

  it('is found where a question leads to itself', () => {
    expect(findings(town(QUESTION('een', 'een')))).toEqual([
      ...round(3, '"een"', ' []'),
      again('6:11', 'een', 'een: a'),
    ]);
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
    expect(found[0]).toEqual(round(10, '"een", "twee"', ' [soort: a]')[0]);
  });
});

describe('an answer that leads back to a question that was answered', () => {
  const choice = (step: string, back: string, on: string) => `  ${step}:
    ask: choice
    options: [a, weet-niet]
    next:
      - when: { ${step}: weet-niet }
        go: ${back}
      - go: ${on}
`;
  const message = (step: string, on: string) => `  ${step}:\n    message: true\n    next: ${on}\n`;

  it('is found where it is its own question, also where other answers go on', () => {
    expect(findings(town(choice('een', 'een', 'einde') + END))).toEqual([again('8:13', 'een', 'een: weet-niet')]);
  });

  it('is found in a ring of questions with a way out', () => {
    const ring = QUESTION('een', 'twee') + QUESTION('twee', 'drie') + choice('drie', 'een', 'einde') + END;
    const trail = 'een: a > twee: a > drie: weet-niet';
    expect(findings(town(ring))).toEqual([again('16:13', 'drie', trail, 'de vraag van stap "een"')]);
  });

  it('is found with messages in between, wherever the ring begins', () => {
    const after = choice('een', 'uitleg', 'einde') + message('uitleg', 'een') + END;
    const found = (step: string, trail: string) =>
      `asks-again: Wie bij stap "${step}" verdergaat, krijgt de vraag van stap "een" nog een keer. Laat deze stap naar een nieuwe vraag leiden, of naar een einde. [${trail}]`;
    expect(findings(town(after))).toEqual([
      `flows/toets.yaml:12:11 ${found('uitleg', 'een: weet-niet > uitleg: verder')}`,
    ]);
    const before = message('uitleg', 'een') + choice('een', 'uitleg', 'einde') + END;
    expect(findings(town(before))).toEqual([
      again('11:13', 'een', 'uitleg: verder > een: weet-niet', 'dezelfde vraag'),
    ]);
  });

  it('is found in a long ring, which not every path is followed round', () => {
    const long = Array.from({ length: 20 }, (_, n) => QUESTION(`l${n}`, `l${n + 1}`)).join('');
    const flow = choice('begin', 'een', 'twee') + QUESTION('een', 'twee') + QUESTION('twee', 'l0') + long;
    const found = findings(town(flow + choice('l20', 'een', 'einde') + END));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('Wie dit bij stap "een" antwoordt, krijgt de vraag van stap "twee" nog een keer.');
  });

  it('is not found where two ways come to the same question', () => {
    expect(
      findings(town(choice('een', 'drie', 'twee') + QUESTION('twee', 'drie') + QUESTION('drie', 'einde') + END)),
    ).toEqual([]);
  });
});
