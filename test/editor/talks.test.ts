import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { TALK_TIME } from '../../src/check/run-talk.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import { type Files, sourceFiles } from '../../src/editor/document/files.js';
import { talksPath } from '../../src/editor/document/flow-parts.js';
import { emptyHistory, remember, undo } from '../../src/editor/document/history.js';
import { recordTalk } from '../../src/editor/document/record-talk.js';
import { flowVersion } from '../../src/editor/live/flow-version.js';
import { playTalk } from '../../src/editor/preview/preview-talk.js';
import type { Problem } from '../../src/editor/problems/problem.js';
import { problemsOf, talkInputs, talkItems } from '../../src/editor/talks/talk-items.js';
import { changedLines, REPOSITORY, refusal } from './draft-files.js';

const NOW = Date.parse('2026-11-23T10:00:00+01:00');
const FLOW = 'identiteitskaart-kwijt';
const FILES: Files = new Map(
  [...REPOSITORY].filter(([path]) => path.includes(FLOW) || /municipality|interface|glossary/.test(path)),
);
const names = (files: Files) => talkItems(files, FLOW).map(({ name }) => name);

/** The talk at a place, played and kept again under a name. */
function recordedAgain(files: Files, index: number, name: string) {
  const { version } = flowVersion(files, FLOW);
  const item = talkItems(files, FLOW)[index];
  if (!version || !item) throw new Error('Nothing to record.');
  const moment = momentAt(version.municipality, Date.parse(item.talk.at ?? TALK_TIME));
  const inputs = talkInputs(version, item.talk);
  const played = playTalk(version, { flow: FLOW, inputs, language: 'nl', simple: false }, moment);
  if (!played) throw new Error('Cannot be played.');
  const edit = recordTalk({ name, flow: FLOW, inputs: played.inputs, version, state: played.state, moment });
  return edit.type === 'add-talk' ? { ...edit, instead: item.index } : edit;
}

describe('the example talks of a flow', () => {
  it('are listed with their place, and played to where they end', () => {
    const { version } = flowVersion(FILES, FLOW);
    if (!version) throw new Error('Cannot be read.');
    const items = talkItems(FILES, FLOW);
    expect(items.map(({ index }) => index)).toEqual([...items.keys()]);
    expect(items.length).toBeGreaterThan(5);
    for (const { talk } of items) {
      const acts = talk.lines.filter(({ type }) => type !== 'expect-step');
      expect([talk.name, talkInputs(version, talk).length]).toEqual([talk.name, acts.length]);
    }
  });

  it('are renamed and taken away one by one; with the last the file goes', () => {
    const [first = '', ...rest] = names(FILES);
    const path = talksPath(FLOW);
    const renamed = applyEdit(FILES, { type: 'set-text', path, keys: [0, 'talk'], text: 'Een ander: naam' });
    expect(names(renamed)).toEqual(['Een ander: naam', ...rest]);
    const less = applyEdit(FILES, { type: 'remove-talk', flow: FLOW, index: 0 });
    expect(names(less)).toEqual(rest);
    expect(undo(remember(emptyHistory, FILES, less, 'weg'), less)?.files.get(path)).toBe(FILES.get(path));
    const none = names(FILES).reduce((files) => applyEdit(files, { type: 'remove-talk', flow: FLOW, index: 0 }), FILES);
    expect([first !== '', none.has(path)]).toEqual([true, false]);
    expect(refusal(() => applyEdit(FILES, { type: 'remove-talk', flow: FLOW, index: 99 }))).toMatch(/er niet meer/);
  });

  it('say which of them holds no longer, and it can be recorded anew in its place', () => {
    const files = applyEdit(FILES, { type: 'connect', flow: FLOW, from: { step: 'hoe' }, to: 'van-wie' });
    const problems = (after: Files): readonly Problem[] =>
      checkFiles(sourceFiles(after), NOW).diagnostics.map((one) => ({ ...one, from: 'check' }));
    const failing = talkItems(files, FLOW).filter((item) => problemsOf(item, FLOW, problems(files)).length > 0);
    expect(failing.length).toBeGreaterThan(0);
    const [item] = failing;
    if (!item) throw new Error('Nothing fails.');
    const mended = applyEdit(files, recordedAgain(files, item.index, item.name));
    expect(names(mended)).toEqual(names(files));
    const after = talkItems(mended, FLOW)[item.index];
    expect(after && problemsOf(after, FLOW, problems(mended))).toEqual([]);
    const others = changedLines(files, mended).filter((line) => /talk: /.test(line));
    expect(others.length).toBeLessThanOrEqual(2);
  });
});
