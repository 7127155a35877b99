import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Edit } from '../../src/editor/document/edit.js';
import { type Files, sourceFiles } from '../../src/editor/document/files.js';
import { emptyHistory, remember, undo } from '../../src/editor/document/history.js';
import { brokenTalks, mendTalks, type TalkAnswer } from '../../src/editor/document/mend-talks.js';
import { changedLines, REPOSITORY, versionOf } from './draft-files.js';

const NOW = Date.parse('2026-11-23T10:00:00+01:00');
const FLOW = 'identiteitskaart-kwijt';
const NEW = { home: FLOW, step: 'digid-app' };

/** A new question that everybody gets behind the first one, in the flow and in those that call it. */
const question = (step: string, ask: 'yes-no' | 'choice', after: string): Edit => ({
  ...{ type: 'add-step', flow: FLOW, step, after, from: { step: after } },
  make: { kind: 'question', ask, options: ask === 'yes-no' ? ['weet-niet'] : ['app', 'sms', 'weet-niet'] },
  texts: {
    nl: { text: 'Hebt u de app van DigiD?', options: { app: 'De app', sms: 'Een sms' } },
    en: 'Do you have it?',
  },
});

const failing = (files: Files) =>
  checkFiles(sourceFiles(files), NOW).diagnostics.filter(({ rule }) => rule === 'talk-fails');

function mended(files: Files, answers: readonly TalkAnswer[]) {
  const version = versionOf(files);
  return mendTalks(version, brokenTalks(files, version), answers);
}

describe('example talks that a new question breaks', () => {
  const asked = applyEdit(REPOSITORY, question('digid-app', 'choice', 'hoe'));
  const answer: TalkAnswer = { ...NEW, line: { type: 'choose', options: ['app'] } };

  it('are all mended by answering it once, and nothing else of them changes', () => {
    const broken = failing(asked);
    expect(broken.length).toBeGreaterThan(8);
    const before = mended(asked, []);
    expect([before.mended, before.left.length, before.asked[0]]).toEqual([[], broken.length, NEW]);
    const { mended: whole, left, edit } = mended(asked, [answer]);
    expect(left).toEqual([]);
    expect(whole.map(({ end }) => end)).toContainEqual({ home: FLOW, step: 'plan' });
    expect(new Set(whole.map(({ flow }) => flow)).size).toBeGreaterThan(1);
    const files = applyEdit(asked, edit);
    expect(failing(files)).toEqual([]);
    const lines = changedLines(asked, files).filter((line) => /^[+-] /.test(line));
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(line.slice(1), (counts.get(line.slice(1)) ?? 0) + (line[0] === '+' ? 1 : -1));
    expect([...counts].filter(([, count]) => count !== 0)).toEqual([['    - app', whole.length]]);
    expect(undo(remember(emptyHistory, asked, files, 'x'), files)?.files).toEqual(asked);
  });

  it('are left as they are where they would end in another way', () => {
    const elsewhere = applyEdit(asked, {
      type: 'connect',
      flow: FLOW,
      from: { step: NEW.step, option: 'app' },
      to: 'ander-document',
    });
    const wrong = mended(elsewhere, [answer]);
    expect([wrong.mended, wrong.edit.lines]).toEqual([[], []]);
    expect(wrong.left.length).toBeGreaterThan(8);
    const right = mended(elsewhere, [{ ...NEW, line: { type: 'choose', options: ['sms'] } }]);
    expect(right.left).toEqual([]);
    const refused = mended(elsewhere, [{ ...NEW, line: { type: 'choose', options: ['fax'] } }]);
    expect([refused.mended, refused.left[0]?.stuck]).toEqual([[], NEW]);
  });

  it('by two questions are mended by answering both', () => {
    const two = applyEdit(asked, question('nog-iets', 'yes-no', 'digid-app'));
    const first = mended(two, [answer]);
    expect([first.mended, first.asked[0]]).toEqual([[], { home: FLOW, step: 'nog-iets' }]);
    const second: TalkAnswer = { home: FLOW, step: 'nog-iets', line: { type: 'choose', options: ['ja'] } };
    const { edit, left } = mended(two, [answer, second]);
    expect([left, failing(applyEdit(two, edit))]).toEqual([[], []]);
  });

  it('are mended with what is typed', () => {
    const typed = applyEdit(REPOSITORY, {
      ...{ type: 'add-step', flow: FLOW, step: 'hoeveel', after: 'hoe', from: { step: 'hoe' } },
      make: { kind: 'question', ask: 'number', purpose: 'tellen', keep: 30 },
      texts: { nl: { text: 'Hoeveel?', why: 'Om te tellen.' }, en: { text: 'How many?', why: 'To count.' } },
    });
    const { left, edit } = mended(typed, [{ home: FLOW, step: 'hoeveel', line: { type: 'provide', value: '3' } }]);
    expect([left, failing(applyEdit(typed, edit))]).toEqual([[], []]);
  });

  it('are mended too where the new question took the answer to the one behind it', () => {
    const twice = applyEdit(REPOSITORY, question('digid-app', 'yes-no', 'gedaan'));
    const before = mended(twice, []);
    expect(before.left.map(({ stuck }) => stuck)).toContainEqual({ home: FLOW, step: 'digid' });
    expect(before.asked).toContainEqual(NEW);
    const { left, edit } = mended(twice, [{ ...NEW, line: { type: 'choose', options: ['nee'] } }]);
    expect([left, failing(applyEdit(twice, edit))]).toEqual([[], []]);
  });
});
