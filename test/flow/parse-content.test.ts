import { describe, expect, it } from 'vitest';
import { readVersion } from '../../src/flow/read-version.js';
import { fill } from '../../src/flow/template.js';
import { files, findings, good } from './findings.js';

const PATH = 'content/nl/fiets.yaml';

/** Findings after changing pieces of the good texts. */
function changed(...changes: readonly (readonly [string, string])[]): string[] {
  let text = good(PATH);
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return findings({ [PATH]: text }).map((line) => line.replace(`${PATH}:`, ''));
}

describe('a text that is missing', () => {
  it('is named where it should stand', () => {
    expect(changed(['title: Fiets\n', ''])).toEqual([
      '1:1 missing-text Hier ontbreekt de naam voor inwoners (title). Vul die in.',
    ]);
    expect(changed(['    text: Welke fiets?\n', ''])).toEqual([
      '4:3 missing-text Hier ontbreekt de gewone tekst (text). Vul die in.',
    ]);
    expect(changed([', race: Racefiets', ''])).toEqual([
      '7:14 missing-text Bij stap "soort" heeft antwoord "race" nog geen tekst. Voeg die toe.',
    ]);
    expect(
      changed(['    filed-note: Er is niets gemeld.\n    next: Er gebeurt niets.\n    if-not: Bel ons.\n', '']),
    ).toEqual([
      '8:3 missing-text Bij resultaat "klaar" ontbreekt "Wat is er gemeld, en wat niet" (filed-note). Vul dat in.',
      '8:3 missing-text Bij resultaat "klaar" ontbreekt "Wat gebeurt er nu, en wanneer" (next). Vul dat in.',
      '8:3 missing-text Bij resultaat "klaar" ontbreekt "Wat als dat niet gebeurt" (if-not). Vul dat in.',
    ]);
  });

  it('may be a whole step', () => {
    const text = good(PATH).slice(0, good(PATH).indexOf('  klaar:'));
    expect(findings({ [PATH]: text })).toEqual([
      'content/nl/fiets.yaml:4:3 missing-text Stap "klaar" heeft hier nog geen tekst. Voeg die toe.',
    ]);
  });

  it('is not made good by signs, or by what nobody can see', () => {
    const nothing = 'Hier staat geen enkel woord. Een inwoner ziet of hoort dan niets. Schrijf een tekst.';
    expect(changed(['text: Welke fiets?', 'text: "\\u200b"'])).toEqual([`5:11 no-words ${nothing}`]);
    expect(changed(['race: Racefiets', 'race: "..."'])).toEqual([`7:40 no-words ${nothing}`]);
  });

  it('is the same for two answers: nobody can choose between them', () => {
    expect(changed(['race: Racefiets', 'race: " stadsfiets"'])).toEqual([
      '7:34 same-label De antwoorden "stad" en "race" hebben dezelfde tekst. Geef ze elk een eigen tekst.',
    ]);
    for (const alike of ['Stadsfiets.', '"Stads\\u200bfiets"', 'STADSFIETS!', '"stadsfiets \\u00a0?"']) {
      expect(changed(['race: Racefiets', `race: ${alike}`])[0]).toContain('same-label De antwoorden "stad" en "race"');
    }
    const filled: readonly [string, string] = ['stad: Stadsfiets', 'stad: "Fiets van {gemeente.naam}"'];
    expect(changed(filled, ['race: Racefiets', 'race: Fiets van Gemeente Voorbeeld'])).toHaveLength(1);
    expect(changed(filled, ['race: Racefiets', 'race: Fiets van gemeente Elders'])).toEqual([]);
    expect(changed(['race: Racefiets', 'race: { text: Racefiets, simple: Stadsfiets }'])).toEqual([
      '7:34 same-label De antwoorden "stad" en "race" hebben dezelfde makkelijke tekst. Geef ze elk een eigen tekst.',
    ]);
  });

  it('is only a warning when it is the easy one', () => {
    const text = good(PATH).replace('    simple: Welke?\n', '');
    const { diagnostics } = readVersion(files({ [PATH]: text }), 'v1');
    expect(diagnostics).toEqual([
      {
        file: PATH,
        line: 4,
        column: 3,
        rule: 'missing-simple',
        severity: 'warning',
        message: 'Stap "soort" heeft nog geen makkelijke tekst. Vul die in (simple).',
      },
    ]);
  });

  it('may be a whole language', () => {
    expect(findings({ 'content/en/fiets.yaml': good(PATH) })).toEqual([
      'content/en/interface.yaml:1:1 missing-file Dit bestand ontbreekt. Voeg het toe.',
    ]);
  });
});

describe('a text that nothing uses', () => {
  it('is named, with what was meant', () => {
    expect(changed(['  soort:', '  soortt:'])).toEqual([
      '4:3 unused-text Het gesprek heeft geen stap "soortt". Haal deze tekst weg. Bedoelt u "soort"?',
      '4:3 missing-text Stap "soort" heeft hier nog geen tekst. Voeg die toe.',
    ]);
    expect(changed(['weet-niet: Weet', 'bakfiets: Bak, weet-niet: Weet'])).toEqual([
      '7:51 unused-text Stap "soort" heeft geen antwoord "bakfiets". Haal deze tekst weg.',
    ]);
    expect(changed(['    simple: Welke?', '    simple: Welke?\n    exmaple: x'])).toEqual([
      '7:5 unknown-key "exmaple" kan hier niet staan. Hier kan staan: text, simple, spoken, short, why, hint, errors, options.',
    ]);
  });

  it('may be a whole file', () => {
    expect(findings({ 'content/nl/step.yaml': 'title: x\n', 'flows/step.conversations.yaml': '[]\n' })).toEqual([
      'content/nl/step.yaml:1:1 unused-file Er is geen gesprek "step" in de map flows. Haal dit bestand weg of geef het de goede naam.',
      'flows/step.conversations.yaml:1:1 unused-file Er is geen gesprek "step" in de map flows. Haal dit bestand weg of geef het de goede naam.',
    ]);
  });
});

describe('a name in a text', () => {
  it('is an answer, a derived value or a fact', () => {
    expect(changed(['Dit was het.', 'U koos {soort} in {gemeente.naam}.'])).toEqual([]);
    expect(changed(['Dit was het.', 'U koos een {soorrt} in {gemeente.nam} voor {leges.fiets}.'])).toEqual([
      '10:22 unknown-name "{soorrt}" kan niet ingevuld worden: die naam bestaat niet. Bedoelt u "soort"?',
      '10:34 unknown-name "{gemeente.nam}" kan niet ingevuld worden: die naam bestaat niet. Bedoelt u "gemeente.naam"?',
    ]);
    expect(changed(['Dit was het.', '|\n      Eerst dit.\n      Dan {klaar}.'])).toEqual([
      '12:11 unknown-name "{klaar}" kan niet ingevuld worden: die naam bestaat niet.',
    ]);
  });

  it('stands between braces, and braces have a name', () => {
    expect(changed(['Dit was het.', 'U koos { soort}.'])).toEqual([
      '10:11 stray-brace Hier staat een losse accolade. Zet een naam tussen accolades, of haal het teken weg.',
    ]);
  });
});

describe('a question', () => {
  const link = (place: string) =>
    `${place} link-in-question In een vraag kan geen link staan: dan raakt de inwoner de vraag kwijt. Zet de link bij een resultaat.`;

  it('has no link in any of its texts', () => {
    expect(changed(['Welke fiets?', 'Kijk op www.example.org. Welke fiets?'])).toEqual([link('5:11')]);
    expect(changed(['Welke fiets?', 'Zie {link.fiets}.'])).toEqual([link('5:15')]);
    expect(changed(['stad: Stadsfiets', 'stad: "https://example.org"'])).toEqual([link('7:22')]);
    expect(changed(['Dit was het.', 'Zie {link.fiets} of www.example.org.'])).toEqual([]);
  });

  it('with a purpose says why it asks', () => {
    const flow = good('flows/fiets.yaml').replace(
      '    next: klaar',
      '    purpose: fiets\n    keep: 30\n    next: klaar',
    );
    expect(findings({ 'flows/fiets.yaml': flow })).toEqual([
      'content/nl/fiets.yaml:4:3 missing-text Bij stap "soort" ontbreekt "Waarom vragen wij dit" (why). Vul dat in.',
    ]);
  });

  it('has own error texts only for reasons that exist', () => {
    expect(
      changed(['    simple: Welke?', '    simple: Welke?\n    errors: { empty: Kies iets., unclaer: Hoe? }']),
    ).toEqual([
      '7:34 unknown-key "unclaer" kan hier niet staan. Hier kan staan: empty, unclear, too-early, too-late, not-an-option, too-long. Bedoelt u "unclear"?',
    ]);
  });
});

describe('the texts of an action', () => {
  const flow = `${good('flows/fiets.yaml')}    actions:
      - koop: { by: [{ phone: telefoon.gemeente }, desk], cost: leges.fiets }
`;
  const action = (lines: string) => {
    const text = `${good(PATH)}    actions:\n      koop:\n${lines.replaceAll(/^/gm, '        ')}\n`;
    return findings({ 'flows/fiets.yaml': flow, [PATH]: text });
  };

  it('say how, for every way and no other', () => {
    const right = 'text: Koop een fiets\nsimple: Koop\nphone: Bel {telefoon.gemeente}.\ndesk: Kom langs.\nbring: Geld';
    expect(action(right)).toEqual([]);
    expect(action('text: Koop een fiets\nphone: Bel.\nonline: Klik.')).toEqual([
      'content/nl/fiets.yaml:16:7 missing-simple Actie "koop" heeft nog geen makkelijke tekst. Vul die in (simple).',
      'content/nl/fiets.yaml:16:7 missing-text Bij actie "koop" staat niet hoe het aan de balie kan (desk). Vul dat in.',
      'content/nl/fiets.yaml:19:17 unused-text Actie "koop" kan niet online (online), maar hier staat er wel een ' +
        'tekst voor. Haal de tekst weg, of zeg bij de actie dat het wel kan.',
    ]);
  });
});

describe('the words of the product', () => {
  it('are there, are used, and fill in only what they get', () => {
    const words = good('content/nl/interface.yaml');
    const changedWords = words
      .replace('go-on: tekst\n', 'go-onn: tekst\n')
      .replace('time: tekst', 'time: "{hours}.{minuten}"');
    const line = words.split('\n').indexOf('time: tekst') + 1;
    expect(findings({ 'content/nl/interface.yaml': changedWords })).toEqual([
      'content/nl/interface.yaml:1:1 missing-text De tekst "go-on" ontbreekt. Voeg die regel toe.',
      'content/nl/interface.yaml:2:1 unused-text De tekst "go-onn" wordt nergens gebruikt. Haal hem weg. Bedoelt u "go-on"?',
      `content/nl/interface.yaml:${line}:16 unknown-name "{minuten}" kan niet ingevuld worden: die naam bestaat niet. Bedoelt u "minutes"?`,
    ]);
  });

  it('say how the language is called and which way it runs', () => {
    const words = good('content/nl/interface.yaml').replace(
      'language-name: tekst',
      'language-name: العربية\ndirection: rtl',
    );
    const { version } = readVersion(files({ 'content/nl/interface.yaml': words }), 'v1');
    expect(version?.content.get('nl')).toMatchObject({ language: 'nl', name: 'العربية', dir: 'rtl' });
  });
});

describe('what is read', () => {
  it('are the texts under their names, without the last newline', () => {
    const text = good(PATH).replace('Welke fiets?', '|\n      Welke fiets?\n      Van wie?');
    const { version } = readVersion(files({ [PATH]: text }), 'v1');
    const soort = version?.content.get('nl')?.flows.get('fiets')?.steps.soort;
    expect(soort && fill(soort.words.text, () => '')).toBe('Welke fiets?\nVan wie?');
    expect(soort?.options.stad).toEqual({ label: { text: ['Stadsfiets'] }, also: [] });
  });
});
