import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/publishing/changes-between.js';
import { isDraftPath } from '../../src/publishing/file-paths.js';
import { mergeFiles, withChanges } from '../../src/publishing/merge-files.js';
import { unanswered } from '../../src/publishing/unanswered.js';

const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));

describe('two sides of the same files', () => {
  it('come together where only one changed a file', () => {
    const base = files({ a: '1', b: '1', c: '1' });
    const { taken, conflicts } = mergeFiles(base, files({ a: '2', b: '1', c: '1' }), files({ a: '1', b: '3', d: '4' }));
    expect([...taken]).toEqual([
      ['b', '3'],
      ['c', null],
      ['d', '4'],
    ]);
    expect(conflicts).toEqual([]);
  });

  it('are both shown where each changed a file in its own way, and agree where they did the same', () => {
    const { taken, conflicts } = mergeFiles(
      files({ a: '1', b: '1', c: '1' }),
      files({ a: '2', b: '5', new: 'mine' }),
      files({ a: '3', b: '5', c: '9', new: 'theirs' }),
    );
    expect(taken.size).toBe(0);
    expect(conflicts).toEqual([
      { path: 'a', base: '1', mine: '2', theirs: '3' },
      { path: 'c', base: '1', mine: null, theirs: '9' },
      { path: 'new', base: null, mine: 'mine', theirs: 'theirs' },
    ]);
  });

  it('never lose a change of either: 500 random sets of files', () => {
    const some = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'));
    fc.assert(
      fc.property(some, some, some, (base, mine, theirs) => {
        const { taken, conflicts } = mergeFiles(files(base), files(mine), files(theirs));
        const after = new Map(withChanges(files(mine), taken).map(({ path, text }) => [path, text]));
        const open = new Set(conflicts.map(({ path }) => path));
        for (const path of ['a', 'b', 'c', 'd']) {
          if (open.has(path)) continue;
          if (theirs[path] !== base[path]) expect(after.get(path)).toBe(theirs[path]);
          else expect(after.get(path)).toBe(mine[path]);
        }
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });
});

describe('what changed', () => {
  it('is told by file, with the lines that came and went', () => {
    const before = files({ 'a.yaml': 'x\ny\nz\n', 'b.yaml': 'b\n' });
    expect(changesBetween(before, files({ 'a.yaml': 'z\ny\nw\nv\n', 'c.yaml': 'c\n' }))).toEqual([
      { path: 'a.yaml', change: 'changed', linesAdded: 2, linesRemoved: 1 },
      { path: 'b.yaml', change: 'removed', linesAdded: 0, linesRemoved: 1 },
      { path: 'c.yaml', change: 'added', linesAdded: 1, linesRemoved: 0 },
    ]);
  });
});

describe('what stands in the way of publishing', () => {
  const found = { file: 'flows/a.yaml', line: 3, column: 1, message: '' };
  const error = { ...found, rule: 'dead-end', severity: 'error' } as const;
  const warning = { ...found, rule: 'long-way', severity: 'warning' } as const;
  it('is every error, and a warning without a reason', () => {
    const reason = { rule: 'long-way', file: 'flows/a.yaml', line: 3, reason: 'Dat moet van de wet.' };
    expect(unanswered([error, warning], [])).toEqual([error, warning]);
    expect(unanswered([error, warning], [{ ...reason, reason: '  ' }])).toEqual([error, warning]);
    expect(unanswered([error, warning], [reason, { ...reason, rule: 'dead-end' }])).toEqual([error]);
  });
});

describe('the name of a file', () => {
  it.each([
    'flows/a.yaml',
    'flows/a.conversations.yaml',
    'content/municipality.yaml',
    'content/nl/a-b.yaml',
    'content/topics/x.yml',
  ])('may be %s', (path) => expect(isDraftPath(path)).toBe(true));
  it.each([
    '../flows/a.yaml',
    'flows/../../etc/x.yaml',
    'flows/.git/x.yaml',
    '/flows/a.yaml',
    'flows\\a.yaml',
    'src/a.yaml',
    'flows/a.ts',
    'flows/a b.yaml',
    'flows//a.yaml',
    'flows/a.yaml\n',
  ])('may not be %j', (path) => expect(isDraftPath(path)).toBe(false));
});
