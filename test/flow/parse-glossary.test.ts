import { expect, it } from 'vitest';
import { glossaryForms, parseGlossary } from '../../src/flow/parse-glossary.js';
import { readYaml } from '../../src/flow/read-yaml.js';

const read = (text: string) => {
  const { sheet, root } = readYaml({ path: 'content/nl/glossary.yaml', text });
  const words = root ? parseGlossary({ drafts: new Map(), facts: new Map() }, sheet, root) : [];
  return { words, found: sheet.found.map(({ line, rule, message }) => `${line} ${rule}: ${message}`) };
};

const GOOD = `leges:
  also: [de leges]
  text: Wat u betaalt.
  simple: Geld.
`;

it('reads what a hard word means, with its forms', () => {
  const { words, found } = read(GOOD);
  expect(found).toEqual([]);
  expect(words).toEqual([
    { word: 'leges', forms: ['leges', 'de leges'], words: { text: ['Wat u betaalt.'], simple: ['Geld.'] } },
  ]);
});

it('says which word stands twice, and which has no easy text', () => {
  expect(read(`${GOOD}bedrag:\n  also: [Leges]\n  text: Geld.\n`).found).toEqual([
    '5 same-word: "Leges" staat al bij het woord "leges". Haal het op één van de twee plekken weg.',
    '5 missing-simple: Woord "bedrag" heeft nog geen makkelijke tekst. Vul die in (simple).',
  ]);
});

it('gives every form of a language, in lower case', () => {
  const files = [{ path: 'content/nl/glossary.yaml', text: GOOD.replace('leges:', 'Leges:') }];
  expect([...glossaryForms(files, 'nl')]).toEqual(['leges', 'de leges']);
  expect(glossaryForms(files, 'en').size).toBe(0);
});
