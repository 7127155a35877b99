import { expect, it } from 'vitest';
import { readVersion } from '../../src/flow/read-version.js';
import { files, findings } from './findings.js';

const PATH = 'content/topics/fiets.yaml';
const GOOD = `topic: fiets
flow: fiets
link: link.fiets
sensitive: true
nl:
  title: Fiets weg
  phrases: [mijn fiets is weg, fiets gejat]
  keywords: [fiets]
  answer: { text: "Bel ons op {telefoon.gemeente}. Dat kost {leges.fiets}. Wij helpen u.", simple: Bel ons. }
tr:
  phrases: [bisikletim çalındı]
  keywords: [bisiklet]
`;
const found = (text: string, others: Readonly<Record<string, string>> = {}) => findings({ [PATH]: text, ...others });

it('a topic is read with all its languages', () => {
  const { version, diagnostics } = readVersion(files({ [PATH]: GOOD }), 'v1');
  expect(diagnostics).toEqual([]);
  const [topic] = version?.topics ?? [];
  expect(topic).toMatchObject({ id: 'fiets', none: false, flow: 'fiets', link: 'link.fiets', sensitive: true });
  expect(topic?.languages.get('nl')?.answer?.text).toContainEqual({ name: 'telefoon.gemeente' });
  expect(topic?.languages.get('tr')).toMatchObject({ phrases: ['bisikletim çalındı'], keywords: ['bisiklet'] });
});

it('a request for a person has no answer of its own, and messages of no topic only phrases', () => {
  const person = 'topic: fiets\ncommand: person\nnl: { title: Mens, phrases: [een mens] }\n';
  expect(found(person)).toEqual([]);
  expect(found(person.replace('[een mens]', '[een mens], answer: Ja.'))).toEqual([
    `${PATH}:3:49 unused-text Dit onderwerp is een vraag om een medewerker of een telefoontje. Haal het antwoord weg.`,
  ]);
  expect(found('topic: fiets\nnone: true\nnl: { phrases: [mooi weer] }\n')).toEqual([]);
  expect(found('topic: fiets\nnone: true\nflow: fiets\nnl: { phrases: [mooi weer] }\n')).toEqual([
    `${PATH}:3:1 unknown-key "flow" kan hier niet staan. Hier kan staan: topic, none, nl, en, de, tr, ar, pl, uk.`,
  ]);
});

it('says where a name does not exist and which one comes near', () => {
  const wrong = GOOD.replace('topic: fiets', 'topic: fits').replace('flow: fiets', 'flow: fits');
  expect(found(wrong.replace('link.fiets', 'fiets'))).toEqual([
    `${PATH}:1:8 file-name Het onderwerp heet "fits", maar het bestand heet "fiets". Geef ze dezelfde naam.`,
    `${PATH}:2:7 unknown-flow Er is geen gesprek "fits". Bedoelt u "fiets"?`,
    `${PATH}:3:7 unknown-name "fiets" is geen link van de gemeente. Schrijf "link.fiets".`,
  ]);
  expect(found(GOOD.replace('{leges.fiets}', '{leges.fits}'))).toEqual([
    `${PATH}:9:61 unknown-name "{leges.fits}" kan niet ingevuld worden: die naam bestaat niet. Bedoelt u "leges.fiets"?`,
  ]);
});

it('says what is missing or too long', () => {
  expect(found('topic: fiets\ntr: { phrases: [bisiklet] }\n')).toEqual([
    `${PATH}:1:1 missing-key Hier ontbreekt "nl". Voeg die regel toe.`,
  ]);
  expect(found('topic: fiets\nnl: { keywords: [fiets] }\n')).toEqual([
    `${PATH}:2:5 no-phrases Hier staat nog niet hoe mensen dit zeggen. Voeg hele zinnen toe (phrases).`,
    `${PATH}:2:5 missing-text Hier ontbreekt de naam van het onderwerp (title). Mensen kiezen daarmee.`,
    `${PATH}:2:5 missing-text Hier ontbreekt het antwoord (answer). Schrijf in hoogstens drie korte zinnen wat de inwoner kan doen.`,
  ]);
  expect(found(GOOD.replace('Wij helpen u.', 'Wij helpen u. Altijd om 9.00 uur.'))).toEqual([
    `${PATH}:9:19 too-many-sentences Dit antwoord heeft 4 zinnen. Gebruik er hoogstens 3.`,
  ]);
});

it('the same phrase in two topics is an error where it stands the second time', () => {
  const other = GOOD.replace('topic: fiets', 'topic: slot').replace('[mijn fiets is weg,', '["Fiets, gejat!",');
  expect(found(GOOD, { 'content/topics/slot.yaml': other.replace('bisikletim', 'kilidim') })).toEqual([
    'content/topics/slot.yaml:7:13 same-phrase Deze zin staat ook bij onderwerp "fiets". Haal hem op één van de twee plekken weg.',
    'content/topics/slot.yaml:7:30 same-phrase Deze zin staat ook bij onderwerp "fiets". Haal hem op één van de twee plekken weg.',
  ]);
  expect(found(GOOD.replace('[mijn fiets is weg,', '[fiets gejat,'))).toEqual([
    `${PATH}:7:26 same-phrase Deze zin staat hier twee keer. Haal er één weg.`,
  ]);
});

it('the lexicon gives plain words for what is typed', () => {
  const { version, diagnostics } = readVersion(
    files({ 'content/nl/lexicon.yaml': "ff: even\nKwijtgeráákt: kwijt\ndoekoe's: geld\n" }),
    'v1',
  );
  expect(diagnostics).toEqual([]);
  expect([...(version?.lexicon ?? [])]).toEqual([
    ['ff', 'even'],
    ['Kwijtgeráákt', 'kwijt'],
    ["doekoe's", 'geld'],
  ]);
  expect(findings({ 'content/nl/lexicon.yaml': '"!": niets\n' })).toEqual([
    'content/nl/lexicon.yaml:1:1 bad-phrase "!" is geen woord. Haal deze regel weg.',
  ]);
});
