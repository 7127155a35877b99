import { describe, expect, it } from 'vitest';
import { readVersion } from '../../src/flow/read-version.js';
import { files, findings, good } from './findings.js';

const PATH = 'content/municipality.yaml';

function changed(from: string, to: string): string[] {
  expect(good(PATH)).toContain(from);
  return findings({ [PATH]: good(PATH).replace(from, to) }).map((line) => line.replace(`${PATH}:`, ''));
}

/** Findings after adding lines at the end; the good file has 7. */
function added(lines: string): string[] {
  return findings({ [PATH]: good(PATH) + lines }).map((line) => line.replace(`${PATH}:`, ''));
}

describe('the facts of the municipality', () => {
  it('have a name and a telephone number, always', () => {
    expect(changed('naam: Gemeente Voorbeeld', 'naem: Gemeente Voorbeeld')).toEqual([
      '1:1 missing-key Hier ontbreekt "naam" bij "gemeente". Voeg die toe.',
    ]);
    expect(changed('gemeente: 14 0999, politie', 'politie')).toEqual([
      '1:1 missing-key Hier ontbreekt "gemeente" bij "telefoon". Inwoners moeten altijd kunnen bellen: voeg het nummer toe.',
    ]);
  });

  it('stand under known headings', () => {
    expect(added('kosten: {}\nlegez: {}\n')).toEqual([
      '8:1 unknown-key "kosten" kan hier niet staan. Hier kan staan: gemeente, telefoon, link, leges, keuze, openingstijden, ' +
        'uitzonderingen, balie, terugbellen, terugbellen-nummer, terugbellen-team, terugbellen-pogingen, dichtbij.',
      '9:1 unknown-key "legez" kan hier niet staan. Hier kan staan: gemeente, telefoon, link, leges, keuze, openingstijden, ' +
        'uitzonderingen, balie, terugbellen, terugbellen-nummer, terugbellen-team, terugbellen-pogingen, dichtbij. Bedoelt u "leges"?',
    ]);
  });

  it('have texts in Dutch at least', () => {
    expect(changed('naam: Gemeente Voorbeeld', 'naam: Gemeente Voorbeeld, duur: { en: one week }')).toEqual([
      '1:45 missing-key Bij "duur" ontbreekt de Nederlandse tekst. Voeg "nl" toe.',
    ]);
  });

  it('have numbers that can be called and links that can be followed', () => {
    expect(changed('0900-8844', 'nul negenhonderd')).toEqual([
      '2:41 bad-phone "nul negenhonderd" is geen telefoonnummer. Gebruik cijfers, spaties en streepjes.',
    ]);
    expect(changed('0900-8844', '{ number: 0900-8844, href: 09008844 }')).toEqual([
      '2:68 bad-phone "09008844" kan niet. Schrijf "tel:" met daarachter alleen cijfers.',
    ]);
    const links = [
      'javascript:alert(1)',
      'http://www.example.org',
      'https://www',
      'https://bank.nl:geheim@evil.example',
    ];
    for (const link of links) {
      expect(changed('https://www.example.org/fiets', link)).toEqual([
        `3:16 bad-link "${link}" is geen link. Een link begint met https://, met daarachter de hele naam van de website.`,
      ]);
    }
    expect(changed('https://www.example.org/fiets', 'mailto:fiets@example.org')).toEqual([]);
  });

  it('have numbers that are dialled as they are read', () => {
    expect(changed('0900-8844', '{ number: 0900-8844, href: "tel:112" }')).toEqual([
      '2:68 bad-phone Inwoners lezen "0900-8844", maar wie erop drukt, belt 112. Maak die nummers gelijk.',
    ]);
    expect(changed('0900-8844', '{ number: 020 22 888 00, href: "tel:+31202288800" }')).toEqual([]);
    expect(changed('0900-8844', '{ number: +31 (0)20 22 888 00, href: "tel:0202288800" }')).toEqual([]);
  });
});

describe('fees', () => {
  const fee = (periods: string) => changed('[{ amount: 12.50, from: 2026-01-01, until: 2026-12-31 }]', periods);

  it('have one amount a day', () => {
    const double =
      '[{ amount: 1, from: 2026-01-01, until: 2026-06-30 }, { amount: 2, from: 2026-06-30, until: 2026-12-31 }]';
    expect(fee(double)).toEqual([
      '4:70 fee-overlap Op 2026-06-30 gelden er twee bedragen voor "fiets". Laat het vorige bedrag eerder eindigen.',
    ]);
  });

  it('run forward, on days that exist, with an amount', () => {
    expect(fee('[{ amount: 1, from: 2026-12-31, until: 2026-01-01 }]')).toEqual([
      '4:18 fee-reversed Bij "fiets" ligt "until" vóór "from". Draai de dagen om.',
    ]);
    expect(fee('[{ amount: 12.505, from: 2026-02-30, until: 2026-12-31 }]')).toEqual([
      '4:28 bad-number "12.505" is geen bedrag. Schrijf bijvoorbeeld 78.50.',
      '4:42 bad-date "2026-02-30" is geen dag. Schrijf jaar, maand en dag: 2027-03-01.',
    ]);
    expect(fee('[{ amount: 12, from: 2026-01-01 }]')).toEqual([
      '4:18 missing-key Hier ontbreekt "until". Voeg die regel toe.',
    ]);
  });
});

describe('hours', () => {
  it('are times from and until on days of the week', () => {
    expect(changed('maandag: ["9.00-17.00"]', 'maandagg: ["9.00-17.00"]')).toEqual([
      '6:19 unknown-key "maandagg" kan hier niet staan. Hier kan staan: maandag, dinsdag, woensdag, donderdag, vrijdag, ' +
        'zaterdag, zondag. Bedoelt u "maandag"?',
    ]);
    for (const wrong of ['9-17', '17.00-9.00', '9.60-10.00', '20.00-25.00']) {
      expect(changed('"9.00-17.00"', `"${wrong}"`)).toEqual([
        `6:29 bad-time "${wrong}" is geen tijd van en tot. Schrijf bijvoorbeeld 9.00-17.00.`,
      ]);
    }
    expect(changed('["9.00-17.00"]', '["9.00-13.00", "12.00-17.00"]')).toEqual([
      '6:43 bad-time De tijden bij "maandag" lopen door elkaar. Laat de ene eindigen voor de andere begint.',
    ]);
  });

  it('may follow each other without a break', () => {
    expect(changed('["9.00-17.00"]', '["9.00-12.00", "12.00-17.00"]')).toEqual([]);
  });

  it('have exceptions, each day once', () => {
    const twice =
      'uitzonderingen:\n  - { dag: 2026-12-25, open: [], reden: Kerst }\n  - { dag: 2026-12-25, open: [], reden: x }\n';
    expect(added(twice)).toEqual([
      '10:12 duplicate-day 2026-12-25 staat twee keer bij "uitzonderingen". Haal er één weg.',
    ]);
    expect(added('uitzonderingen: [{ dag: kerst, open: [] }]\n')).toEqual([
      '8:18 missing-key Hier ontbreekt "reden". Voeg die regel toe.',
      '8:25 bad-date "kerst" is geen dag. Schrijf jaar, maand en dag: 2027-03-01.',
    ]);
  });

  it('have at least one part of the day to call back', () => {
    expect(changed('{ ochtend: 9.00-12.00 }', '{}')).toEqual([
      '7:14 missing-key Zet bij "terugbellen" ten minste één deel van de dag, bijvoorbeeld ochtend: 9.00-12.00.',
    ]);
  });

  it('have places and rules for calling back that can be counted and called', () => {
    expect(changed('ochtend: 9.00-12.00', 'ochtend: { tijd: 9.00-12.00, plaatsen: 0 }')).toEqual([
      '7:55 bad-number "0" kan niet bij "plaatsen". Schrijf een heel getal vanaf 1.',
    ]);
    expect(changed('ochtend: 9.00-12.00', 'ochtend: { plaats: 6 }')).toEqual([
      '7:25 missing-key Hier ontbreekt "tijd". Voeg die regel toe.',
      '7:27 unknown-key "plaats" kan hier niet staan. Hier kan staan: tijd, plaatsen. Bedoelt u "plaatsen"?',
    ]);
    expect(added('terugbellen-nummer: geheim\nterugbellen-pogingen: vaak\n')).toEqual([
      '8:21 bad-phone "geheim" kan niet. Schrijf het nummer dat inwoners zien, of anoniem.',
      '9:23 bad-number "vaak" kan niet bij "terugbellen-pogingen". Schrijf een heel getal vanaf 1.',
    ]);
  });
});

describe('what is read', () => {
  it('are the places of a part of the day, and what the town says about calling back', () => {
    const parts = '{ ochtend: { tijd: 9.00-12.00, plaatsen: 6 }, middag: 12.00-17.00 }';
    const rules = 'terugbellen-nummer: 14 0999\nterugbellen-team: { nl: Publiekszaken }\nterugbellen-pogingen: 4\n';
    const text = good(PATH).replace('{ ochtend: 9.00-12.00 }', parts) + rules;
    const { version } = readVersion(files({ [PATH]: text }), 'v1');
    expect(version?.municipality.callbackParts).toEqual([
      { id: 'ochtend', from: 540, until: 720, places: 6 },
      { id: 'middag', from: 720, until: 1020 },
    ]);
    expect(version?.municipality.callbackRules).toEqual({
      shows: { number: '14 0999' },
      team: { nl: 'Publiekszaken' },
      tries: 4,
    });
    const hidden = readVersion(files({ [PATH]: `${good(PATH)}terugbellen-nummer: anoniem\n` }), 'v1');
    expect(hidden.version?.municipality.callbackRules).toEqual({ shows: 'anonymous', tries: 3 });
  });

  it('are facts by their full name, with cents, minutes and a number to dial', () => {
    const text = good(PATH).replace('politie: 0900-8844', 'politie: { number: 0900-8844, href: "tel:09008844" }');
    const more = `uitzonderingen: [{ dag: 2026-12-24, open: ["9.00-16.00"], reden: { nl: Kerst, en: Christmas } }]
balie: { adres: "Raadhuisplein 1, Voorbeeld" }
dichtbij: [{ naam: Digihulplijn, tekst: Bellen is gratis., telefoon: 0800-1508 }]
`;
    const { version } = readVersion(files({ [PATH]: text + more }), 'v1');
    expect(version?.municipality).toEqual({
      name: 'Gemeente Voorbeeld',
      phone: { number: '14 0999', href: 'tel:140999' },
      desk: { address: 'Raadhuisplein 1, Voorbeeld' },
      hours: [[{ from: 540, until: 1020 }], [], [], [], [], [], []],
      exceptions: new Map([
        ['2026-12-24', { openings: [{ from: 540, until: 960 }], reason: { nl: 'Kerst', en: 'Christmas' } }],
      ]),
      callbackParts: [{ id: 'ochtend', from: 540, until: 720 }],
      callbackRules: { tries: 3 },
      nearby: [{ name: { nl: 'Digihulplijn' }, text: { nl: 'Bellen is gratis.' }, phone: '0800-1508' }],
      facts: new Map<string, unknown>([
        ['openingstijden.week', { type: 'week' }],
        ['gemeente.naam', { type: 'text', text: { nl: 'Gemeente Voorbeeld' } }],
        ['telefoon.gemeente', { type: 'phone', number: '14 0999', href: 'tel:140999' }],
        ['telefoon.politie', { type: 'phone', number: '0900-8844', href: 'tel:09008844' }],
        ['link.fiets', { type: 'link', href: 'https://www.example.org/fiets' }],
        ['leges.fiets', { type: 'fee', periods: [{ cents: 1250, from: '2026-01-01', until: '2026-12-31' }] }],
        ['keuze.contant', { type: 'choice', value: 'ja' }],
      ]),
    });
  });
});
