import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Files } from '../../src/editor/document/files.js';
import { lineDiff } from '../../src/editor/document/merge/line-diff.js';
import { mergeFile } from '../../src/editor/document/merge/merge-file.js';
import { rawFile } from '../../src/editor/document/raw-texts.js';
import { flowVersion } from '../../src/editor/live/flow-version.js';
import { placeOf } from '../../src/editor/problems/place-of.js';
import { repairsFor } from '../../src/editor/problems/repairs.js';
import { talkItems } from '../../src/editor/talks/talk-items.js';
import { keysAt } from '../../src/flow/yaml-at.js';
import { REPOSITORY, refusal } from './draft-files.js';

const FLOW = 'rijbewijs-kwijt';
const GOOD = REPOSITORY.get(`flows/${FLOW}.yaml`) ?? '';
const LAUGHS = `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}`;

/** Files that nobody should write, each with what is said of it. */
const HOSTILE: Readonly<Record<string, readonly [text: string, rule: string]>> = {
  'an anchor that is referred to': [`${GOOD}extra: &a [b]\nmore: *a\n`, 'no-reference'],
  'a billion laughs': [`${GOOD}${LAUGHS}`, 'no-reference'],
  'a tab in the margin': [GOOD.replace('\n  ', '\n\t'), 'tab-indent'],
  'a name that stands there twice': [`${GOOD}flow: ${FLOW}\n`, 'duplicate-key'],
  'brackets without end': ['['.repeat(100_000), 'yaml-syntax'],
  'ten megabytes': [`${GOOD}# ${'x'.repeat(10_000_000)}\n`, 'file-too-long'],
  'nothing at all': ['', 'empty-file'],
};

describe('a draft with', () => {
  for (const [name, [text, rule]] of Object.entries(HOSTILE)) {
    it(`${name} says what is wrong and where, and goes on`, () => {
      for (const path of [`flows/${FLOW}.yaml`, `content/nl/${FLOW}.yaml`, `flows/${FLOW}.conversations.yaml`]) {
        const files: Files = new Map([...REPOSITORY, [path, text]]);
        if (!path.includes('conversations')) {
          const problem = flowVersion(files, FLOW).diagnostics.find((one) => one.file === path && one.rule === rule);
          expect([path, problem?.rule, problem?.message]).toEqual([path, rule, expect.stringMatching(/\.$/)]);
          for (const one of flowVersion(files, FLOW).diagnostics.slice(0, 200)) {
            placeOf(files, one.file, one.line, one.step);
            repairsFor(files, { ...one, from: 'check' });
          }
        }
        keysAt(rawFile(files, path), ['steps']);
        talkItems(files, FLOW);
      }
    });

    it(`${name} is not changed by an edit that does not understand it, nor merged`, () => {
      const path = `flows/${FLOW}.yaml`;
      const files: Files = new Map([...REPOSITORY, [path, text]]);
      const edit = () => applyEdit(files, { type: 'set-field', flow: FLOW, field: 'urgent', value: 'true' });
      // A name twice can be read: the first counts, and the check says so.
      if (rule !== 'duplicate-key' && rule !== 'empty-file') expect(refusal(edit)).toMatch(/\.$/);
      expect(files.get(path)).toBe(text);
      const sides = { path, base: GOOD, mine: text, theirs: `${GOOD}order: 3\n` };
      if (rule !== 'empty-file') expect(mergeFile(sides)).toEqual({ type: 'whole' });
    });
  }

  it('a hundred problems offers the ways to mend each of them', () => {
    const path = `content/nl/${FLOW}.yaml`;
    const strange = Array.from({ length: 100 }, (_, n) => `  niet-${n}:\n    text: Niets\n`).join('');
    const files: Files = new Map([
      ...REPOSITORY,
      [path, (REPOSITORY.get(path) ?? '').replace('steps:\n', `steps:\n${strange}`)],
    ]);
    const problems = flowVersion(files, FLOW).diagnostics.filter(({ rule }) => rule === 'unused-text');
    expect(problems).toHaveLength(100);
    for (const one of problems)
      expect(repairsFor(files, { ...one, from: 'check' }).map(({ label }) => label)).toContain('repair-remove-text');
  });

  it('a file that is another one altogether is compared line by line', () => {
    const lines = (word: string) => Array.from({ length: 100_000 }, (_, n) => `${word} ${n}`).join('\n');
    expect(lineDiff(lines('a'), lines('b'))).toHaveLength(200_000);
  });
});
