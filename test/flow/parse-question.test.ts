import { describe, expect, it } from 'vitest';
import { findingsInFlow } from './findings.js';

function question(lines: string): string[] {
  const body = lines.replaceAll(/^/gm, '    ');
  return findingsInFlow(`steps:\n  vraag:\n${body}\n    next: klaar\n  klaar:\n    result: answer\n`);
}

describe('a question', () => {
  it('is of a known kind', () => {
    expect(question('ask: chioce\noptions: [a, weet-niet]')).toEqual([
      '4:10 unknown-question-kind "chioce" kan niet bij "ask". Kies "choice", "choices", "yes-no", "text", "name", "date", ' +
        '"address", "postcode", "phone", "email" of "number". Bedoelt u "choice" of "choices"?',
    ]);
  });

  it('has answers, each once', () => {
    expect(question('ask: choice')[0]).toBe(
      '3:3 missing-key Stap "vraag" heeft nog geen antwoorden (options). Voeg er een toe.',
    );
    expect(question('ask: choice\noptions: [a, a, weet-niet]')).toEqual([
      '5:18 duplicate-option Het antwoord "a" staat twee keer bij stap "vraag". Haal er één weg.',
    ]);
    expect(question('ask: yes-no\noptions: [ja, weet-niet]')).toEqual([
      '5:15 duplicate-option Het antwoord "ja" staat twee keer bij stap "vraag". Haal er één weg.',
    ]);
  });

  it('has a way out for who does not know, or says why not', () => {
    expect(question('ask: yes-no')).toEqual([
      '3:3 no-way-out Stap "vraag" heeft geen antwoord voor wie het niet weet. Voeg het toe ' +
        '(weet-niet, iets-anders, geen-van-deze of overslaan), of leg uit waarom dat niet nodig is (complete).',
    ]);
    expect(question('ask: yes-no\ncomplete: er is geen derde antwoord')).toEqual([]);
    expect(question('ask: yes-no\noptions: [weet-niet]')).toEqual([]);
  });

  it('that is typed says what the answer is for and how long it is kept', () => {
    expect(question('ask: name\noptions: [overslaan]')).toEqual([
      '3:3 missing-purpose Stap "vraag" vraagt gegevens van de inwoner. Zeg waarvoor het antwoord nodig is (purpose).',
      '3:3 missing-keep Zeg hoeveel dagen wij het antwoord op stap "vraag" bewaren (keep).',
    ]);
    expect(question('ask: name\noptions: [overslaan]\npurpose: aangifte\nkeep: lang')).toEqual([
      '7:11 bad-number Bij "keep" hoort een aantal dagen, bijvoorbeeld 30.',
    ]);
  });

  it('that is picked says how long the answer is kept when it says what it is for', () => {
    expect(question('ask: choice\noptions: [a, weet-niet]\npurpose: aangifte')).toEqual([
      '3:3 missing-keep Zeg hoeveel dagen wij het antwoord op stap "vraag" bewaren (keep).',
    ]);
  });

  it('for a date or a number has bounds that are one', () => {
    const typed = 'options: [weet-niet]\npurpose: x\nkeep: 1\n';
    expect(question(`ask: date\n${typed}min: today-28\nmax: 2027-02-29`)).toEqual([
      '9:10 bad-date "2027-02-29" is geen dag. Schrijf bijvoorbeeld 2027-03-01, today of today+5.',
    ]);
    expect(question(`ask: number\n${typed}min: 0\nmax: veel`)).toEqual([
      '9:10 bad-number "veel" is geen getal. Schrijf bijvoorbeeld 5.',
    ]);
    expect(question(`ask: name\n${typed}max: 5`)).toEqual([
      '8:10 unknown-key "max" kan alleen bij een vraag naar een datum of een getal. Haal de regel weg.',
    ]);
  });

  it('has options that are a name, or a name with a pictogram', () => {
    expect(
      question(
        'ask: choice\noptions: [{ a: { pictogram: geld } }, { b: { icno: x } }, { c: { pictogram: bankaps } }, weet-niet]',
      ),
    ).toEqual([
      '5:50 unknown-key "icno" kan hier niet staan. Hier kan staan: pictogram.',
      '5:81 unknown-pictogram Het pictogram "bankaps" is er niet. Kies een ander, of haal de regel weg. Bedoelt u "bankpas"?',
    ]);
    expect(question('ask: choice\noptions: weet-niet')).toEqual(
      [
        '5:14 wrong-kind Bij "options" hoort een lijst, bijvoorbeeld [a, b].',
        '3:3 missing-key Stap "vraag" heeft nog geen antwoorden (options). Voeg er een toe.',
        '3:3 no-way-out Stap "vraag" heeft geen antwoord voor wie het niet weet. Voeg het toe ' +
          '(weet-niet, iets-anders, geen-van-deze of overslaan), of leg uit waarom dat niet nodig is (complete).',
      ].sort(),
    );
  });
});
