import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageText } from '../../src/flow/package.js';
import { newKeyText, readKeyText, signPackage } from '../../src/publishing/packages/package-signature.js';
import { makePackage } from '../../src/server/packages/make-package.js';
import { readPackage } from '../../src/server/packages/read-package.js';
import { readFiles } from '../../src/server/read-files.js';
import { makeTown } from './town.js';

const TEXTS = 'content/nl/fiets.yaml';
const KEY = readKeyText(newKeyText());
if (!KEY) throw new Error('No key was made.');

let files: ReturnType<typeof readFiles>;
let whole: NonNullable<ReturnType<typeof makePackage>>;
beforeAll(() => {
  const town = makeTown();
  files = readFiles({ flows: `${town.folder}/flows`, content: `${town.folder}/content` });
  town.remove();
  const made = makePackage({ files, flow: 'fiets', version: 1, at: 0 }, KEY);
  if (!made) throw new Error('No package was made.');
  whole = made;
});

/** The package with something else in it, signed by its maker: what a maker who means harm would send. */
function signed(change: (given: typeof whole) => Partial<typeof whole>): string {
  return packageText(signPackage({ ...whole, ...change(whole) }, KEY as NonNullable<typeof KEY>));
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The sign that says the same at the end of 32 bytes in base64: its last two bits say nothing. */
const spare = (sign: string) => SIGNS[SIGNS.indexOf(sign) + 1] ?? '';

const asFile = () => packageText(whole);
const withFile = (path: string, text: string) =>
  signed(({ files }) => ({ files: [...files.filter((file) => file.path !== path), { path, text }] }));
const plainOf = (text: string): unknown => parse(text, { schema: 'failsafe' });
const textOf = (path: string) => whole.files.find((file) => file.path === path)?.text ?? '';

it('leaves at home who answers for a flow, or for a step of it', () => {
  const path = 'flows/fiets.yaml';
  const text = files.find((file) => file.path === path)?.text ?? '';
  const first = /^steps:\n( +)([\w-]+):\n( +)/m;
  const owned = `owner: Piet Bakker\nreview: 2027-03-01\n${text.replace(first, 'steps:\n$1$2:\n$3owner: Piet Bakker\n$3')}`;
  expect(owned.match(/Piet Bakker/g)).toHaveLength(2);
  const own = files.map((file) => (file.path === path ? { path, text: owned } : file));
  const made = makePackage({ files: own, flow: 'fiets', version: 1, at: 0 }, KEY as NonNullable<typeof KEY>);
  const sent = made?.files.find((file) => file.path === path)?.text ?? '';
  expect(packageText(made ?? whole)).not.toMatch(/Piet|2027-03-01/);
  expect(plainOf(sent)).toEqual(plainOf(text));
});

it('is read as it was made', () => {
  expect(readPackage(asFile())).toEqual(whole);
});

it.each<readonly [string, () => string, string]>([
  [
    'one letter is otherwise',
    () => asFile().replace('Wat is er gebeurd?', 'Wat is er gebeurt?'),
    'De handtekening klopt niet',
  ],
  [
    'another maker stands in it',
    () => asFile().replace('"maker": "Gemeente Test"', '"maker": "Gemeente Best"'),
    'De handtekening klopt niet',
  ],
  [
    'the same key is spelled otherwise',
    () => packageText({ ...whole, key: `${whole.key.slice(0, -1)}${spare(whole.key.at(-1) ?? '')}` }),
    'De handtekening klopt niet',
  ],
  ['it is cut off', () => asFile().slice(0, -40), 'geen pakket van Wegwijs'],
  ['it is something else', () => '{"wegwijs-pakket":1,"files":[]}', 'geen pakket van Wegwijs'],
  [
    'it is of a newer Wegwijs',
    () => asFile().replace('"wegwijs-pakket": 1', '"wegwijs-pakket": 2'),
    'nieuwere versie van Wegwijs',
  ],
  [
    'it has more than it should',
    () => asFile().replace('"licence"', '"run": "rm", "licence"'),
    'geen pakket van Wegwijs',
  ],
  [
    'a name turns the reading direction',
    () => signed(() => ({ maker: 'Gemeente \u202Etset' })),
    'geen pakket van Wegwijs',
  ],
  ['a file climbs out', () => withFile('flows/../../uit.yaml', 'a: b\n'), 'hoort: "flows/../../uit.yaml"'],
  ['a file has an odd path', () => withFile('C:\\fiets.yaml', 'a: b\n'), 'hoort: "C??fiets.yaml"'],
  [
    'it brings the facts of the town',
    () => withFile('content/municipality.yaml', 'a: b\n'),
    'hoort: "content/municipality.yaml"',
  ],
  [
    'it brings the words of the product',
    () => withFile('content/nl/interface.yaml', 'a: b\n'),
    'hoort: "content/nl/interface.yaml"',
  ],
  [
    'it brings a flow that is not called',
    () => withFile('flows/verhuizen.yaml', textOf('flows/fiets.yaml')),
    'hoort: "flows/verhuizen.yaml"',
  ],
  [
    'it brings a topic of another flow',
    () => withFile('content/topics/afval.yaml', 'topic: afval\nflow: afval\n'),
    'hoort: "content/topics/afval.yaml"',
  ],
  [
    'its flow has the name of the words of the product',
    () =>
      signed(({ files }) => ({
        flow: 'interface',
        files: files.map((file) => ({ ...file, path: file.path.replace('fiets', 'interface') })),
      })),
    'hoort: "flows/interface.yaml"',
  ],
  [
    'its flow is not there',
    () => signed(({ files }) => ({ files: files.filter(({ path }) => !path.startsWith('flows')) })),
    'hoort',
  ],
  [
    'it calls a flow that is not there',
    () => withFile('flows/fiets.yaml', textOf('flows/fiets.yaml').replace('message: person', 'call: elders')),
    'ontbreekt het gesprek "elders"',
  ],
  ['a file is there twice', () => signed(({ files }) => ({ files: [...files, ...files.slice(0, 1)] })), 'hoort'],
  ['a file is no YAML', () => withFile(TEXTS, 'title: [a\n'), `klopt niet: ${TEXTS}, regel`],
  [
    'a file laughs a billion times',
    () =>
      withFile(
        TEXTS,
        `a: &a [x, x]\n${'bcdefghij'
          .split('')
          .map((name, at) => `${name}: &${name} [*${'abcdefghi'[at]}, *${'abcdefghi'[at]}]\n`)
          .join('')}`,
      ),
    `klopt niet: ${TEXTS}, regel`,
  ],
  ['a file is of 10 MB', () => withFile(TEXTS, `title: ${'x'.repeat(10_000_000)}\n`), 'te groot'],
])('is refused when %s', (_, text, why) => {
  const read = readPackage(text());
  expect('flow' in read ? 'It was read.' : read.nl).toContain(why);
});
