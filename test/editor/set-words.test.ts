import { expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';

const PATH = 'content/topics/bijen.yaml';
const TOPIC = `topic: bijen
nl:
  title: Bijen
  phrases:
    - er hangt een zwerm bijen in de boom
    # van de straat
    - "bijen: wie haalt ze?"
    - wespennest onder het dak
  keywords: [bij, zwerm]
`;

const lines = (list: string, words: readonly string[], from = TOPIC) => {
  const files = applyEdit(new Map([[PATH, from]]), { type: 'set-words', path: PATH, keys: ['nl', list], words });
  return (files.get(PATH) ?? '').split('\n');
};
const before = TOPIC.split('\n');
const [zwerm = '', haalt = '', nest = ''] = [
  'er hangt een zwerm bijen in de boom',
  'bijen: wie haalt ze?',
  'wespennest onder het dak',
];

it('a phrase more is a line more, and a phrase less a line less', () => {
  expect(lines('phrases', [zwerm, haalt, nest, 'bij gezien', '# honing']).slice(7, 10)).toEqual([
    '    - wespennest onder het dak',
    '    - bij gezien',
    '    - "# honing"',
  ]);
  expect(lines('phrases', ['eerst', zwerm, 'dan', haalt, nest])).toEqual([
    ...before.slice(0, 4),
    '    - eerst',
    before[4],
    '    - dan',
    ...before.slice(5),
  ]);
  expect(lines('phrases', [zwerm, nest])).toEqual([...before.slice(0, 5), ...before.slice(7)]);
});

it('others take the place of those that go', () => {
  expect(lines('phrases', [zwerm, 'anders', nest])).toEqual([
    ...before.slice(0, 5),
    '    - anders',
    ...before.slice(7),
  ]);
  expect(lines('phrases', ['heel', 'anders'])).toEqual([
    ...before.slice(0, 3),
    '  phrases: [heel, anders]',
    ...before.slice(8),
  ]);
  expect(lines('phrases', [nest, zwerm, haalt])[3]).toBe(`  phrases: [${nest}, ${zwerm}, "${haalt}"]`);
});

it('the same words change nothing, an empty list goes, and a list between brackets stays one', () => {
  expect(lines('phrases', [zwerm, haalt, nest, ` ${nest} `, ''])).toEqual(before);
  expect(lines('phrases', [])).toEqual([...before.slice(0, 3), ...before.slice(8)]);
  expect(lines('keywords', ['bij', 'zwerm', 'imker'])[8]).toBe('  keywords: [bij, zwerm, imker]');
});
