import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readVersion } from '../../src/flow/read-version.js';

const file = (path: string, text = readFileSync(path, 'utf8')) => ({ path, text });
const small = [
  file('content/municipality.yaml'),
  file('content/nl/interface.yaml'),
  file('flows/een.yaml', 'flow: een\nsteps:\n  klaar: { result: answer }\n'),
  file(
    'content/nl/een.yaml',
    'title: Een\ndescription: Een.\nsteps:\n  klaar: { text: Klaar., simple: Klaar., heading: Klaar, filed-note: Niets gemeld., next: Niets., if-not: Bel. }\n',
  ),
];
const read = (text: string) => readVersion([...small, file('content/nl/replies.yaml', text)], 'v');

it('ready answers of staff come in the order of their file, in both reading levels', () => {
  const { version, diagnostics } = read(readFileSync('content/nl/replies.yaml', 'utf8'));
  expect(diagnostics).toEqual([]);
  const replies = version?.content.get('nl')?.replies ?? [];
  expect(replies[0]).toMatchObject({ id: 'begroeting', title: 'Begroeten' });
  expect(replies.every(({ words }) => words.simple)).toBe(true);
});

it('what is missing or unknown in them is said, with the place', () => {
  const { diagnostics } = read('dag:\n  text: Dag {telefoon.gemente}.\n  titel: Dag\n');
  expect(diagnostics.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '1 missing-text',
    '1 missing-simple',
    '2 unknown-name',
    '3 unknown-key',
  ]);
});

it('a town without ready answers is whole', () => {
  const { version, diagnostics } = readVersion(small, 'v');
  expect(diagnostics).toEqual([]);
  expect(version?.content.get('nl')?.replies).toEqual([]);
});
