import { describe, expect, it } from 'vitest';
import { viewTexts } from '../../src/check/view-texts.js';
import type { StepView } from '../../src/conversation/view.js';
import type { Files } from '../../src/editor/document/files.js';
import { partNamesInDutch } from '../../src/editor/document/part-names.js';
import { fileWords, placeWords, textWords } from '../../src/editor/document/place-words.js';
import { rawFile } from '../../src/editor/document/raw-texts.js';
import { actionParts, partsOf, sectionParts } from '../../src/editor/document/step-parts.js';
import { BY_NAME, titlesIn } from '../../src/editor/document/titles.js';
import { WAYS } from '../../src/flow/flow.js';
import { readYaml } from '../../src/flow/read-yaml.js';
import { nodeAt } from '../../src/flow/yaml-at.js';
import type { YamlNode } from '../../src/flow/yaml-node.js';
import { REPOSITORY } from './draft-files.js';
import { DRAFT } from './small-draft.js';

/** Every word of the table as its key, to see what has a name there. */
const asKeys = (key: string) => `[${key}]`;
const named = /^\[part-[a-z-]+\](?:: [^,[]+)?(?:, \[level-[a-z]+\])?$/;
const inDutch = (path: string, keys: string, files: Files = DRAFT) =>
  placeWords(partNamesInDutch, titlesIn(files), path, keys.split(' '));

function* leavesOf(node: YamlNode | undefined, keys: readonly string[] = []): Generator<readonly string[]> {
  if (node?.kind !== 'map') yield keys;
  else for (const { key, value } of node.entries) yield* leavesOf(value, [...keys, key]);
}

describe('a part of a step has one name', () => {
  it('for each text of each flow', () => {
    const ofFlow = (path: string) => REPOSITORY.has(`flows/${path.split('/').at(-1)}`);
    const texts = [...REPOSITORY.keys()].filter((path) => path.startsWith('content/') && ofFlow(path));
    const nameless = texts.flatMap((path) =>
      [...leavesOf(nodeAt(rawFile(REPOSITORY, path), ['steps']))]
        .map(([, ...keys]) => textWords(asKeys, keys))
        .filter((words) => !named.test(words)),
    );
    expect(texts.length).toBeGreaterThan(5);
    expect(nameless).toEqual([]);
  });

  it('for each field of the form', () => {
    const steps = ['ask: text\npurpose: x', 'message: plain', 'result: plan'].map(
      (text) => readYaml({ path: '', text }).root,
    );
    const parts = [...steps.flatMap(partsOf), ...sectionParts('hulp'), ...actionParts('bel', WAYS)];
    const words = parts.map(({ keys }) => textWords(asKeys, keys));
    expect(words.filter((one) => !named.test(one))).toEqual([]);
    expect(parts.map(({ keys }) => textWords(partNamesInDutch, keys))).toContain('Actie, per telefoon: bel');
  });

  it('for each text of a screen, the same as in the form', () => {
    const action = { id: 'bel', text: 'Bel ons', by: [{ way: 'desk', text: 'Kom' }], cost: '€ 5' };
    const view = {
      messages: [{ text: 'Hoe?' }],
      title: 'Kop',
      spoken: 'Zeg het',
      exits: { phone: { number: '14 020' } },
      question: { why: 'Daarom', hint: 'Kijk', options: [{ id: 'ja', label: 'Ja' }] },
      result: { next: 'Dan', actions: [action], sections: [{ heading: 'Hulp', text: 'Hier' }] },
    } as unknown as StepView;
    const words = [...viewTexts(view).keys()].map((place) => textWords(partNamesInDutch, place.split('/')));
    expect(words).toEqual([
      'Tekst',
      'Kop',
      'Tekst, om voor te lezen',
      'Telefoonnummer van de gemeente',
      'Waarom vragen wij dit',
      'Uitleg onder de vraag',
      'Antwoord: ja',
      'Wat gebeurt er nu, en wanneer',
      'Kop van het onderdeel: 1',
      'Tekst van het onderdeel: 1',
      'Actie: bel',
      'Actie, aan de balie: bel',
      'Actie, wat kost het: bel',
    ]);
  });
});

describe('a place in a file', () => {
  it('is told with the step, the part and the reading level', () => {
    expect(inDutch('content/nl/toets.yaml', 'steps soort hint simple')).toBe(
      'Stap "Welke soort?" (nl): Uitleg onder de vraag, makkelijker',
    );
    expect(inDutch('content/en/toets.yaml', 'steps soort options b also')).toBe(
      'Stap "Welke soort?" (en): Wat mensen ervoor typen: De tweede',
    );
    expect(inDutch('content/en/toets.yaml', 'translated-from steps/klaar')).toBe(
      'Stap "Klaar" (en): Tekst, vertaald van',
    );
    expect(inDutch('flows/toets.yaml', 'steps soort next')).toBe('Stap "Welke soort?" (soort): Leidt naar');
  });

  it('is told of what is no step too', () => {
    expect(inDutch('content/nl/toets.yaml', 'title')).toBe('Teksten van "Toets" (nl): Naam voor inwoners');
    expect(inDutch('flows/toets.yaml', 'urgent')).toBe('Hoe het gesprek "Toets" loopt: Dringend: staat bovenaan');
    expect(inDutch('content/topics/afval.yaml', 'nl phrases')).toBe(
      'Onderwerp "afval": nl, Zinnen zoals mensen ze typen',
    );
    expect(inDutch('content/municipality.yaml', 'leges paspoort 1 amount')).toBe(
      'Gegevens van de gemeente: prijzen, paspoort, 1, Bedrag in euro',
    );
    expect(inDutch('flows/toets.conversations.yaml', 'Zomaar')).toBe('Voorbeeldgesprek "Zomaar" van "Toets"');
    expect(fileWords(partNamesInDutch, BY_NAME, 'content/nl/interface.yaml')).toBe('Woorden op het scherm (nl)');
  });

  it('takes no name of a step or an answer for a key', () => {
    expect(inDutch('content/nl/toets.yaml', 'steps constructor options text')).toBe(
      'Stap "constructor" (nl): Antwoord: text',
    );
    expect(inDutch('flows/toets.yaml', 'constructor')).toBe('Hoe het gesprek "Toets" loopt: constructor');
  });
});
