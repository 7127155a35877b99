import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import { emptyHistory, remember, undo } from '../../src/editor/document/history.js';
import { openSource, scalarsIn } from '../../src/editor/document/yaml-source.js';
import { changedLines, REPOSITORY } from './draft-files.js';

const WORDS = fc.oneof(
  fc.constantFrom(
    'Ja',
    'Let op: bel',
    'a\nb',
    'a\n\n  b: c\n- d',
    '# nee',
    '"\'"',
    '{a.b}',
    '[x',
    'x #y',
    '€ 5',
    '1',
    'é\u0301',
    '\ttab',
    ' begin',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constant(' begint met een spatie'),
);

/** Every text of a file with where it stands, as the reader sees it. */
function textsIn(path: string, text: string): readonly string[] {
  return [...scalarsIn(openSource(path, text).root)].map(
    ({ keys, text: words, isKey }) => `${keys.join(' ')} ${isKey ? 'key' : words.replace(/\n$/, '')}`,
  );
}

describe('any text of any file of the repository', () => {
  it('is changed alone, and undone to the byte', () => {
    const paths = [...REPOSITORY.keys()];
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(1_000_000), WORDS, (a, b, words) => {
        const path = paths[a % paths.length] ?? '';
        const before = REPOSITORY.get(path) ?? '';
        const all = [...scalarsIn(openSource(path, before).root)];
        const values = all.flatMap(({ isKey, text }, index) => (isKey || text === '' ? [] : [index]));
        const index = values[b % values.length] ?? 0;
        const keys = all[index]?.keys ?? [];
        const after = applyEdit(REPOSITORY, { type: 'set-text', path, keys, text: words });
        const expected = [...textsIn(path, before)];
        expected[index] = `${keys.join(' ')} ${words.replace(/\r\n?/g, '\n').replace(/\s+$/, '')}`;
        expect(textsIn(path, after.get(path) ?? '')).toEqual(expected);
        const history = remember(emptyHistory, REPOSITORY, after, 'tekst');
        expect(changedLines(REPOSITORY, undo(history, after)?.files ?? after)).toEqual([]);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  it('is changed without a line elsewhere that differs', () => {
    for (const [path, text] of REPOSITORY) {
      const all = [...scalarsIn(openSource(path, text).root)];
      const last = all.filter(({ isKey }) => !isKey).at(-1);
      const after = applyEdit(REPOSITORY, { type: 'set-text', path, keys: last?.keys ?? [], text: 'Een ander woord' });
      const lines = changedLines(REPOSITORY, after);
      const own = last?.text.trimEnd().split('\n').length ?? 0;
      expect(lines.filter((line) => line.startsWith('-')).length).toBeLessThanOrEqual(own);
    }
  });
});
