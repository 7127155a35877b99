import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Edit } from '../../src/editor/document/edit.js';
import { type Files, sourceFiles } from '../../src/editor/document/files.js';
import { wayOutCalled } from '../../src/editor/document/standard-texts.js';
import { flowVersion } from '../../src/editor/live/flow-version.js';
import { playTalk } from '../../src/editor/preview/preview-talk.js';
import type { Problem } from '../../src/editor/problems/problem.js';
import { type Repair, repairsFor } from '../../src/editor/problems/repairs.js';
import { flowsOfTrail, trailTowards } from '../../src/editor/problems/trail-inputs.js';
import { changedLines, REPOSITORY, refusal } from './draft-files.js';

const NOW = Date.parse('2026-11-23T10:00:00+01:00');
const FLOW = 'identiteitskaart-kwijt';
const STRUCTURE = `flows/${FLOW}.yaml`;
const WORDS = `content/nl/${FLOW}.yaml`;
const FILES: Files = new Map(
  [...REPOSITORY].filter(([path]) => path.includes(FLOW) || /municipality|interface|glossary/.test(path)),
);

/** The files with words of one of them replaced. */
function wrong(path: string, from: string | RegExp, to: string): Files {
  const text = (FILES.get(path) ?? '').replace(from, to);
  expect(text).not.toBe(FILES.get(path));
  return new Map([...FILES, [path, text]]);
}

function problemsIn(files: Files): readonly Problem[] {
  return checkFiles(sourceFiles(files), NOW).diagnostics.map((one) => ({ ...one, from: 'check' }));
}

function theProblem(files: Files, rule: string): Problem {
  const found = problemsIn(files).find((problem) => problem.rule === rule);
  if (!found) throw new Error(`No ${rule}: ${JSON.stringify(problemsIn(files).map((one) => one.rule))}`);
  return found;
}

/** The files after the first repair with a label; what had to be picked is the first of which the words hold this. */
function mended(files: Files, problem: Problem, label: Repair['label'], pick = ''): Files {
  const repair = repairsFor(files, problem).find((one) => one.label === label);
  if (repair?.type === 'edit') return applyEdit(files, repair.edit);
  if (repair?.type !== 'pick') throw new Error('No such repair.');
  const [value = ''] = repair.choices.find(([, words]) => words.includes(pick)) ?? [];
  return applyEdit(files, repair.editFor(value));
}

describe('a repair', () => {
  it('of a name that is not known is the near name, and only that word changes', () => {
    const files = wrong(STRUCTURE, 'go: hoe\n', 'go: hoee\n');
    const problem = theProblem(files, 'unknown-step');
    expect(repairsFor(files, problem)[0]).toMatchObject({ label: 'repair-name', to: 'hoe' });
    expect(changedLines(FILES, mended(files, problem, 'repair-name'))).toEqual([]);
  });

  it('of an answer, a fact or a text that is misspelt is the same', () => {
    for (const [path, from, to, rule] of [
      [STRUCTURE, /hoe: gestolen/, 'hoe: gestoolen', 'unknown-option'],
      [WORDS, '{telefoon.', '{telefon.', 'unknown-name'],
      [WORDS, /^ {2}hoe:$/m, '  hoee:', 'unused-text'],
    ] as const) {
      const files = wrong(path, from, to);
      const problem = theProblem(files, rule);
      expect([rule, changedLines(FILES, mended(files, problem, 'repair-name'))]).toEqual([rule, []]);
    }
  });

  it('of a step that nobody reaches is leading there, or taking it away', () => {
    const added: Edit = {
      ...{ type: 'add-step', flow: FLOW, step: 'extra', after: 'hoe' },
      make: { kind: 'message', next: 'waar' },
      texts: { nl: 'Nog iets', en: 'One more thing' },
    };
    const files = applyEdit(FILES, added);
    const problem = theProblem(files, 'unreachable-step');
    const rules = (after: Files) => problemsIn(after).map(({ rule }) => rule);
    const led = mended(files, problem, 'repair-connect', 'Is het gestolen of verloren? Verloren');
    expect(rules(led)).not.toContain('unreachable-step');
    expect(changedLines(FILES, mended(files, problem, 'repair-remove-step'))).toEqual([]);
  });

  it('of a text that nothing says is taking it away; of a text that misses, going to its step beside Dutch', () => {
    const files = wrong(
      'content/en/identiteitskaart-kwijt.yaml',
      /^steps:$/m,
      'steps:\n  niets-van-ons:\n    text: Nothing',
    );
    const problem = theProblem(files, 'unused-text');
    expect(changedLines(FILES, mended(files, problem, 'repair-remove-text'))).toEqual([]);
    const without = applyEdit(FILES, {
      ...{ type: 'add-language-text', language: 'en', flow: FLOW, keys: ['steps', 'hoe'] },
      text: null,
    });
    expect(repairsFor(without, theProblem(without, 'missing-text'))).toEqual([
      { type: 'go', label: 'repair-field', route: { type: 'flow', flow: FLOW, step: 'hoe' }, language: 'en' },
    ]);
  });

  it('of a question without an answer for who does not know is the usual one, in each language', () => {
    const without = applyEdit(FILES, {
      ...{ type: 'add-step', flow: FLOW, step: 'extra', after: 'hoe', from: { step: 'hoe' } },
      make: { kind: 'question', ask: 'yes-no' },
      texts: { nl: { text: 'Is dat zo?', simple: 'Klopt het?' }, en: { text: 'Is it so?', simple: 'So?' } },
    });
    const problem = theProblem(without, 'no-way-out');
    const files = mended(without, problem, 'repair-way-out');
    expect(problemsIn(files).filter(({ rule }) => /no-way-out|missing-text/.test(rule))).toEqual([]);
    expect(
      changedLines(without, files)
        .filter((line) => /^\+ /.test(line))
        .join(),
    ).toMatch(/I do not know.*Dat weet ik niet/s);
    expect([
      wayOutCalled('dat weet ik niet', []),
      wayOutCalled('Ja hoor', []),
      wayOutCalled('Iets anders', ['iets-anders']),
    ]).toEqual(['weet-niet', undefined, undefined]);
  });

  it('of a way on that no answer takes is taking that line away', () => {
    const files = wrong(STRUCTURE, '      - go: ander-document\n', '      - go: ander-document\n      - go: hoe\n');
    const problem = theProblem(files, 'unused-transition');
    expect(changedLines(FILES, mended(files, problem, 'repair-remove-line'))).toEqual([]);
  });

  it('of a hard word is the better one, with its capital', () => {
    const files = wrong(WORDS, 'Is het gestolen of verloren?', 'Tevens gestolen?');
    const line = (files.get(WORDS) ?? '').split('\n').findIndex((one) => one.includes('Tevens')) + 1;
    const column = ((files.get(WORDS) ?? '').split('\n')[line - 1] ?? '').indexOf('Tevens') + 1;
    const place = {
      from: 'lint',
      rule: 'hard-word',
      severity: 'remark',
      message: '',
      file: WORDS,
      line,
      column,
    } as const;
    const [repair] = repairsFor(files, { ...place, found: 'Tevens', better: 'ook' });
    expect(repair).toMatchObject({ label: 'repair-name', to: 'Ook' });
    if (repair?.type !== 'edit') throw new Error('No edit.');
    expect(applyEdit(files, repair.edit).get(WORDS)).toContain('Ook gestolen?');
    expect(refusal(() => applyEdit(FILES, repair.edit))).toMatch(/^Hier staat intussen iets anders/);
  });
});

describe('the trail of a problem', () => {
  it('is played to where it goes wrong', () => {
    const files = applyEdit(FILES, { type: 'set-field', flow: FLOW, step: 'van-wie', field: 'complete', value: null });
    const stuck = new Map([...files, [STRUCTURE, stuckAt(files.get(STRUCTURE) ?? '')]]);
    const problem = theProblem(stuck, 'dead-end');
    const { version } = flowVersion(stuck, FLOW);
    if (!version || !problem.trail) throw new Error('Nothing to play.');
    const moment = momentAt(version.municipality, NOW);
    const found = trailTowards(version, FLOW, problem.trail, moment);
    expect(found?.inputs.length).toBeGreaterThan(0);
    const played = playTalk(
      version,
      { flow: FLOW, inputs: found?.inputs ?? [], language: 'nl', simple: false },
      moment,
    );
    expect(played?.view.step).toBe('hoe');
    expect(flowsOfTrail(STRUCTURE, ['andere', FLOW])).toEqual([FLOW, 'andere']);
  });
});

/** The question how with a way on for one of its answers only. */
function stuckAt(text: string): string {
  return text.replace(
    /( {2}hoe:\n(?: {4}.*\n)*? {4}next:)(?: .*\n|\n(?: {6}.*\n)+)/,
    '$1\n      - when: { hoe: gestolen }\n        go: waar\n',
  );
}
