import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/flow/parse-condition.js';
import { readPlainYaml } from '../../src/flow/plain-yaml.js';
import { openSheet } from '../../src/flow/sheet.js';
import { findingsInFlow } from './findings.js';

/** The condition that stands on line 20, from column 15. */
function when(condition: string): string[] {
  return findingsInFlow(`derive:
  termijn: { report-window: dag }
  vanaf: { report-from: dag }
steps:
  soort:
    ask: choice
    options: [stad, race, weet-niet]
    next: delen
  delen:
    ask: choices
    options: [bel, licht, geen-van-deze]
    next: dag
  dag:
    ask: date
    options: [weet-niet]
    purpose: aangifte
    keep: 30
    next:
      - when: ${condition}
        go: klaar
      - go: klaar
  klaar:
    result: answer
`);
}

describe('a condition', () => {
  it.each([
    '{ soort: stad }',
    '{ soort: { is: stad }, delen: { includes: bel } }',
    '{ soort: { one-of: [stad, race] } }',
    '{ not: { all: [{ soort: stad }, { any: [{ dag: { before: today+5 } }, { dag: { after: 2027-03-01 } }] }] } }',
    '{ dag: weet-niet, termijn: late, vanaf: { after: today }, keuze.contant: ja }',
  ])('may be %s', (condition) => {
    expect(when(condition)).toEqual([]);
  });

  it('names something that has an answer', () => {
    expect(when('{ soortt: stad }')).toEqual([
      '20:17 unknown-name "soortt" is geen vraag of berekende waarde van dit gesprek. Bedoelt u "soort"?',
    ]);
    expect(when('{ klaar: stad }')).toEqual([
      '20:17 not-a-question Stap "klaar" is geen vraag en heeft dus geen antwoord. Noem hier een vraag.',
    ]);
    expect(when('{ keuze.contnat: ja }')).toEqual([
      '20:17 unknown-name "keuze.contnat" is geen vraag of berekende waarde van dit gesprek. Bedoelt u "keuze.contant"?',
    ]);
    expect(when('{ leges.fiets: ja }')).toEqual([
      '20:17 unknown-name "leges.fiets" is geen vraag of berekende waarde van dit gesprek.',
    ]);
    expect(when('{ id/soort: ja }')).toEqual([
      '20:17 unknown-name "id/soort" is geen vraag of berekende waarde van dit gesprek.',
    ]);
  });

  it('names an answer that can be given', () => {
    expect(when('{ soort: { one-of: [stad, rase] } }')).toEqual([
      '20:41 unknown-option "soort" kent het antwoord "rase" niet. Bedoelt u "race"?',
    ]);
    expect(when('{ termijn: latee }')).toEqual([
      '20:26 unknown-outcome "termijn" kent de uitkomst "latee" niet. Bedoelt u "late"?',
    ]);
    expect(when('{ dag: gisteren }')).toEqual(['20:22 unknown-option "dag" kent het antwoord "gisteren" niet.']);
  });

  it('fits the kind of answer', () => {
    expect(when('{ soort: { includes: stad } }')).toEqual([
      '20:17 wrong-operator Deze voorwaarde past niet bij "soort". Maak hem opnieuw: daar hoort "is" of "one-of", geen "includes".',
    ]);
    expect(when('{ delen: bel }')).toEqual([
      '20:17 wrong-operator Deze voorwaarde past niet bij "delen". Maak hem opnieuw: daar hoort "includes", geen "is".',
    ]);
    expect(when('{ soort: { before: today } }')).toEqual([
      '20:17 wrong-operator Deze voorwaarde past niet bij "soort". Maak hem opnieuw: daar hoort "is" of "one-of", geen "before".',
    ]);
    expect(when('{ vanaf: late }')).toEqual([
      '20:17 wrong-operator Deze voorwaarde past niet bij "vanaf". Maak hem opnieuw: daar hoort "before" of "after", geen "is".',
    ]);
  });

  it('uses the words of the little language, and days that exist', () => {
    expect(when('{ soort: { iss: stad } }')).toEqual([
      '20:26 unknown-operator "iss" kan niet in een voorwaarde. Gebruik is, includes, one-of, before of after. Bedoelt u "is"?',
    ]);
    expect(when('{ dag: { before: morgen } }')).toEqual([
      '20:32 bad-date "morgen" is geen dag. Schrijf bijvoorbeeld 2027-03-01, today of today+5.',
    ]);
    expect(when('{}')).toEqual(['20:15 empty-condition Deze voorwaarde is leeg. Vul hem in of haal hem weg.']);
    expect(when('stad')).toEqual([
      '20:15 wrong-kind Bij "when" horen regels met een naam, een dubbele punt en een waarde.',
    ]);
  });
});

describe('what a condition means', () => {
  function parse(source: string) {
    const sheet = openSheet({ path: 'x.yaml', text: `${source}\n` });
    const node = readPlainYaml(sheet.source);
    return node && parseCondition({ sheet, steps: new Set(), uses: [], broken: false }, node);
  }

  it('two names in one mapping mean both', () => {
    expect(parse('{ a: x, b: { includes: y } }')).toEqual({
      type: 'all',
      conditions: [
        { type: 'is', name: 'a', value: 'x', place: { file: 'x.yaml', line: 1, column: 3 } },
        { type: 'includes', name: 'b', value: 'y', place: { file: 'x.yaml', line: 1, column: 9 } },
      ],
    });
  });

  it('today may have days added or taken off', () => {
    expect(parse('a: { after: today-28 }')).toMatchObject({ type: 'after', bound: { today: -28 } });
    expect(parse('a: { before: today }')).toMatchObject({ type: 'before', bound: { today: 0 } });
    expect(parse('a: { before: 2027-03-01 }')).toMatchObject({ bound: { date: '2027-03-01' } });
  });
});
