import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Files } from '../../src/editor/document/files.js';
import { emptyHistory, type History, redo, remember, undo } from '../../src/editor/document/history.js';
import { refusal } from './draft-files.js';

const START: Files = new Map([['content/nl/x.yaml', 'title: Een # let op\n']]);

function typed(files: Files, text: string): Files {
  return applyEdit(files, { type: 'set-text', path: 'content/nl/x.yaml', keys: ['title'], text });
}

/** Typing in one field, letter by letter. */
function typing(words: string, start = START, begun: History = emptyHistory) {
  let [files, history] = [start, begun];
  for (let at = 1; at <= words.length; at++) {
    const after = typed(files, words.slice(0, at));
    history = remember(history, files, after, 'titel veranderd', 'content/nl/x.yaml title');
    files = after;
  }
  return { files, history };
}

describe('what was done', () => {
  it('in one field is undone in one go', () => {
    const { files, history } = typing('Twee');
    expect(history.past).toHaveLength(1);
    expect(undo(history, files)).toMatchObject({ files: START, label: 'titel veranderd' });
    expect([...(redo({ past: [], future: history.past }, START)?.files ?? [])]).toEqual([...files]);
  });

  it('and typed back is as if nothing was done', () => {
    expect(typing('Een').history).toEqual(emptyHistory);
  });

  it('after an undo begins anew: what was undone cannot be redone', () => {
    const { files, history } = typing('Twee');
    const back = undo(history, files);
    if (!back) throw new Error('Nothing undone.');
    const after = typed(back.files, 'Drie');
    const now = remember(back.history, back.files, after, 'titel veranderd', 'content/nl/x.yaml title');
    expect(now.past).toHaveLength(1);
    expect(redo(now, after)).toBeUndefined();
  });

  it('holds for files that come and go', () => {
    const made = applyEdit(START, {
      type: 'set-files',
      files: { 'flows/y.yaml': 'flow: y\n', 'content/nl/x.yaml': null },
    });
    const history = remember(emptyHistory, START, made, 'nieuw gesprek');
    const back = undo(history, made);
    expect([...(back?.files ?? [])]).toEqual([...START]);
    expect([...(redo(back?.history ?? emptyHistory, back?.files ?? START)?.files.keys() ?? [])]).toEqual([
      'flows/y.yaml',
    ]);
  });

  it('is not undone over what somebody else wrote', () => {
    const { history } = typing('Twee');
    const others: Files = new Map([['content/nl/x.yaml', 'title: Anders\n']]);
    expect(refusal(() => undo(history, others))).toMatch(/^Dit kan niet meer terug: content\/nl\/x.yaml is intussen/);
  });

  it('is not undone at a place that somebody else moved, and typing goes on after them', () => {
    const { files, history } = typing('Twee');
    const moved: Files = new Map([['content/nl/x.yaml', `order: 1\n${files.get('content/nl/x.yaml')}`]]);
    expect(refusal(() => undo(history, moved))).toMatch(/^Dit kan niet meer terug/);
    const after = typed(moved, 'Twee of drie');
    const next = remember(history, moved, after, 'titel veranderd', 'content/nl/x.yaml title');
    expect([next.past.length, undo(next, after)?.files]).toEqual([2, moved]);
  });

  it('is kept as far as a browser can keep it, the newest always', () => {
    let [files, history] = [START, emptyHistory];
    for (let at = 0; at < 320; at++) {
      const after = typed(files, `Nummer ${at}`);
      history = remember(history, files, after, `${at}`);
      files = after;
    }
    expect(history.past).toHaveLength(300);
    const large = typed(files, 'x'.repeat(1_500_000));
    history = remember(history, files, large, 'groot');
    expect(history.past.map(({ label }) => label)).toEqual(['groot']);
    expect([...(undo(history, large)?.files ?? [])]).toEqual([...files]);
  });
});
