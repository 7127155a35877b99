import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { findings, MONDAY, town } from './town.js';

const END = `  klaar:
    result: answer
`;

describe('checking a flow', () => {
  it('has nothing to say about a flow in which every answer leads on', () => {
    const files = town(`  soort:
    ask: choice
    options: [a, b, weet-niet]
    next: klaar
${END}`);
    expect(findings(files)).toEqual([]);
    expect(checkFiles(files, MONDAY).flows).toEqual([{ flow: 'toets', states: 2, steps: 2 }]);
  });

  it('names the answers after which the conversation goes nowhere', () => {
    expect(
      findings(
        town(`  soort:
    ask: choice
    options: [a, b, weet-niet]
    next: meer
  meer:
    ask: yes-no
    options: [weet-niet]
    next:
      - when: { soort: a }
        go: klaar
      - when: { meer: ja }
        go: klaar
${END}`),
      ),
    ).toEqual([
      'flows/toets.yaml:7:3 dead-end: Na dit antwoord gaat het gesprek bij stap "meer" niet verder. Zet onderaan "next" een regel zonder "when". [soort: b > meer: nee]',
    ]);
  });

  it('finds steps nobody reaches and transitions nobody takes', () => {
    expect(
      findings(
        town(`  soort:
    ask: choice
    options: [a, b, weet-niet]
    next:
      - go: klaar
      - when: { soort: a }
        go: nooit
  nooit:
    ask: yes-no
    options: [weet-niet]
    next: klaar
${END}`),
      ),
    ).toEqual([
      'flows/toets.yaml:9:13 unused-transition: Geen enkel antwoord leidt langs deze regel naar "nooit". Haal de regel weg, of kijk naar de voorwaarde (when) en naar de regels erboven.',
      'flows/toets.yaml:10:3 unreachable-step: Niemand komt ooit bij stap "nooit". Laat een andere stap hierheen gaan, of haal deze stap weg.',
    ]);
  });

  it('lets a step be that serves a town that chooses otherwise', () => {
    expect(
      findings(
        town(`  soort:
    ask: choice
    options: [a, weet-niet]
    next:
      - when: { keuze.balie: nee }
        go: online
      - go: klaar
  online:
    message: true
    next: klaar
${END}`),
      ),
    ).toEqual([]);
  });

  it('lets a step be that serves a town with another choice than yes or no', () => {
    const serves = (condition: string) =>
      findings(
        town(`  soort:
    ask: choice
    options: [a, weet-niet]
    next:
      - when: { keuze.balie: ${condition} }
        go: online
      - go: klaar
  online:
    message: true
    next: klaar
${END}`),
      );
    expect(serves('afspraak')).toEqual([]);
    expect(serves('{ one-of: [afspraak, vrij] }')).toEqual([]);
  });

  it('finds a round of messages without a question', () => {
    const [first] = findings(
      town(`  soort:
    ask: choice
    options: [a, weet-niet]
    next:
      - when: { soort: a }
        go: een
      - go: klaar
  een:
    message: true
    next: twee
  twee:
    message: true
    next: een
${END}`),
    );
    expect(first).toBe(
      'flows/toets.yaml:10:3 loop-without-question: Deze stappen draaien in een kring zonder vraag: "een", "twee". Laat één ervan naar een vraag of een resultaat gaan. [soort: a]',
    );
  });

  it('finds a condition on an answer that is only asked later', () => {
    expect(
      findings(
        town(`  soort:
    ask: choice
    options: [a, weet-niet]
    next:
      - when: { later: ja }
        go: klaar
      - go: later
  later:
    ask: yes-no
    options: [weet-niet]
    next: klaar
${END}`),
      ).filter((line) => line.includes('used-too-early')),
    ).toEqual([
      'flows/toets.yaml:7:17 used-too-early: "later" is bij stap "soort" nog nooit beantwoord. Vraag het eerder, of haal het hier weg.',
    ]);
  });

  it('finds a text that names an answer some path has not given, with that path', () => {
    const steps = `  soort:
    ask: choice
    options: [a, b, weet-niet]
    next:
      - when: { soort: a }
        go: hoe
      - go: groet
  hoe:
    ask: choice
    options: [snel, weet-niet]
    next: groet
  groet:
    message: true
    next: klaar
${END}`;
    const texts = `  soort: { text: Welke soort?, options: { a: A, b: B, weet-niet: Weet niet } }
  hoe: { text: Hoe?, options: { snel: Snel, weet-niet: Weet niet } }
  groet: { text: "U zei {hoe}." }
`;
    expect(findings(town(steps, { texts }))).toEqual([
      'content/nl/toets.yaml:6:25 used-too-early: De tekst bij "groet" noemt {hoe}, maar op deze weg is dat nog niet gevraagd. Vraag het eerder, of haal het uit de tekst. [soort: b]',
    ]);
  });

  it('lets a text name an answer where only those come who gave it', () => {
    const steps = `  soort:
    ask: choice
    options: [a, b, weet-niet]
    next:
      - when: { soort: a }
        go: hoe
      - go: tussen
  hoe:
    ask: choice
    options: [snel, weet-niet]
    next: tussen
  tussen:
    ask: yes-no
    options: [weet-niet]
    next:
      - when: { soort: a }
        go: groet
      - go: klaar
  groet:
    message: true
    next: klaar
${END}`;
    expect(findings(town(steps, { texts: '  groet: { text: "U zei {hoe}." }\n' }))).toEqual([]);
  });

  it('does not make 2,048 states of eleven boxes', () => {
    const boxes = Array.from({ length: 11 }, (_, box) => `box${box}`);
    const asked = boxes.map((box, index) => {
      const next = index < 10 ? `na${index + 1}` : 'klaar';
      return `  na${index}:
    ask: yes-no
    options: [weet-niet]
    next:
      - when: { kwijt: { includes: ${box} } }
        go: extra${index}
      - go: ${next}
  extra${index}:
    message: true
    next: ${next}
`;
    });
    const files = town(`  kwijt:
    ask: choices
    options: [${boxes.join(', ')}, weet-niet]
    next: na0
${asked.join('')}${END}`);
    expect(findings(files)).toEqual([]);
    expect(checkFiles(files, MONDAY).flows[0]?.states).toBe(24);
  });

  it('tries days on both sides of a legal window', () => {
    const files = town(
      `  dag:
    ask: date
    options: [weet-niet]
    purpose: aangifte
    keep: 30
    next:
      - when: { termijn: late }
        go: laat
      - when: { termijn: too-early }
        go: vroeg
      - go: klaar
  laat:
    message: true
    next: klaar
  vroeg:
    message: true
    next: klaar
${END}`,
      { head: 'derive:\n  termijn: { report-window: dag }\n' },
    );
    expect(findings(files)).toEqual([]);
    expect(checkFiles(files, MONDAY).flows[0]?.states).toBe(4);
  });

  it('finds a date question that takes no day at all', () => {
    expect(
      findings(
        town(`  dag:
    ask: date
    options: [weet-niet]
    purpose: aangifte
    keep: 30
    min: today+5
    max: today
    next: klaar
${END}`),
      ),
    ).toContain(
      'flows/toets.yaml:3:3 refused-answer: Stap "dag" neemt geen enkel getypt antwoord aan. Kijk naar wat er minstens en hoogstens mag (min en max). []',
    );
  });

  it('says plainly how far it came when a flow is too large', () => {
    const steps = Array.from(
      { length: 30 },
      (_, n) => `  s${n}:\n    message: true\n    next: ${n < 29 ? `s${n + 1}` : 'klaar'}\n`,
    );
    expect(findings(town(`${steps.join('')}${END}`), 10)).toEqual([
      'flows/toets.yaml:1:1 too-large: Dit gesprek is te groot om helemaal na te gaan: na 11 toestanden is de controle gestopt, bij 11 van de 31 stappen. Wat daarna komt, is niet gecontroleerd. Deel het gesprek op.',
    ]);
  });
});
