import { describe, expect, it } from 'vitest';
import { findings, findingsInFlow } from './findings.js';

const END = `  klaar:
    result: answer
`;

describe('a flow that is right', () => {
  it('has no findings', () => {
    expect(findings()).toEqual([]);
  });
});

describe('where a step leads', () => {
  it('must exist; the near name is offered', () => {
    const steps = `steps:
  buiten:
    message: true
    next: afspraken
  afspraak:
    message: person
    next:
      - go: klaar
${END}`;
    expect(findingsInFlow(steps)).toEqual([
      '5:11 unknown-step Stap "buiten" gaat naar "afspraken". Die stap bestaat niet. Bedoelt u "afspraak"?',
    ]);
  });

  it('must be written', () => {
    expect(findingsInFlow(`steps:\n  a:\n    message: true\n${END}`)).toEqual([
      '3:3 missing-key Hier ontbreekt "next". Voeg die regel toe.',
    ]);
    expect(findingsInFlow(`steps:\n  a:\n    message: true\n    next: []\n${END}`)).toEqual([
      '5:11 wrong-kind Bij "next" van stap "a" hoort de naam van een stap, of een lijst met "go".',
    ]);
    expect(findingsInFlow(`steps:\n  a:\n    message: true\n    next:\n      - when: { a: b }\n${END}`)[0]).toEqual(
      '6:9 missing-key Hier ontbreekt "go". Voeg die regel toe.',
    );
  });
});

describe('a step', () => {
  it('has one kind', () => {
    expect(findingsInFlow(`steps:\n  a:\n    aks: choice\n    next: klaar\n${END}`)).toEqual([
      '4:5 step-kind Stap "a" moet één van deze regels hebben: ask, message, call of result. Bedoelt u "ask"?',
    ]);
    expect(findingsInFlow(`steps:\n  a:\n    ask: choice\n    message: true\n    next: klaar\n${END}`)).toEqual([
      '3:3 step-kind Stap "a" moet één van deze regels hebben: ask, message, call of result.',
    ]);
  });

  it('has a plain name and a mapping', () => {
    expect(findingsInFlow(`steps:\n  a.b:\n    message: true\n    next: klaar\n${END}`)).toEqual([
      '3:3 bad-name "a.b" kan geen naam zijn. Gebruik alleen letters, cijfers en streepjes.',
    ]);
    expect(findingsInFlow(`steps:\n  a: klaar\n${END}`)).toEqual([
      '3:6 wrong-kind Bij "a" horen regels met een naam, een dubbele punt en een waarde.',
    ]);
  });

  it('has no key twice', () => {
    expect(findingsInFlow(`steps:\n  a:\n    message: true\n    next: klaar\n  a:\n    message: true\n${END}`)).toEqual(
      ['6:3 duplicate-key "a" staat hier twee keer. Haal er één weg.'],
    );
  });
});

describe('the head of a flow', () => {
  it('has the name of its file and known keys', () => {
    const source = `flow: fietsen\nurgetn: true\nlisted: misschien\norder: eerst\nsteps:\n${END}`;
    expect(findings({ 'flows/fiets.yaml': source, 'content/nl/fiets.yaml': undefined })).toEqual([
      'content/nl/fiets.yaml:1:1 missing-file Het gesprek "fiets" heeft nog geen teksten in deze taal (nl). Vul ze in.',
      'flows/fiets.yaml:1:7 flow-name Dit gesprek heet "fietsen", maar het bestand heet "fiets". Geef beide dezelfde naam.',
      'flows/fiets.yaml:2:1 unknown-key "urgetn" kan hier niet staan. Hier kan staan: flow, urgent, listed, order, owner, review, derive, steps. Bedoelt u "urgent"?',
      'flows/fiets.yaml:3:9 wrong-kind Bij "listed" hoort true of false.',
      'flows/fiets.yaml:4:8 bad-number Bij "order" hoort een getal, bijvoorbeeld 10. Het laagste staat vooraan op de startpagina.',
    ]);
  });

  it('has steps', () => {
    expect(findingsInFlow('')).toEqual(['1:1 missing-key Hier ontbreekt "steps". Voeg die regel toe.']);
    expect(findingsInFlow('steps: {}\n')).toEqual([
      '2:8 missing-key Dit gesprek heeft nog geen stap. Voeg er een toe.',
    ]);
  });
});

describe('derived values', () => {
  const derive = (line: string) => `derive:
  ${line}
steps:
  dag:
    ask: date
    options: [weet-niet]
    purpose: aangifte
    keep: 30
    next: soort
  soort:
    ask: choice
    options: [a, weet-niet]
    next: klaar
${END}`;

  it('name a function that exists, with as many steps as it needs', () => {
    expect(findingsInFlow(derive('termijn: { report-windw: dag }'))).toEqual([
      '3:14 unknown-function De functie "report-windw" bestaat niet. Er zijn: report-window, report-from, report-until, ' +
        'arrival-window, departure-window, departure-from, weekday-after. Bedoelt u "report-window"?',
    ]);
    expect(findingsInFlow(derive('termijn: { report-window: [dag, dag] }'))).toEqual([
      '3:29 wrong-arguments De functie "report-window" heeft 1 stap nodig, hier staan er 2.',
    ]);
  });

  it('take the answer to a question for a date', () => {
    expect(findingsInFlow(derive('termijn: { report-window: daag }'))).toEqual([
      '3:29 unknown-name "daag" is geen vraag of berekende waarde van dit gesprek. Bedoelt u "dag"?',
    ]);
    expect(findingsInFlow(derive('termijn: { report-window: soort }'))).toEqual([
      '3:29 wrong-arguments Deze functie heeft een datum nodig. "soort" is geen vraag naar een datum.',
    ]);
    expect(findingsInFlow(derive('termijn: { report-window: klaar }'))).toEqual([
      '3:29 not-a-question Stap "klaar" is geen vraag en heeft dus geen antwoord. Noem hier een vraag.',
    ]);
  });

  it('do not have the name of a step', () => {
    expect(findingsInFlow(derive('dag: { report-window: dag }'))).toEqual([
      '3:3 duplicate-name "dag" is al de naam van een stap. Geef deze berekende waarde een andere naam.',
    ]);
  });
});
