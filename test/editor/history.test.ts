import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Files } from '../../src/editor/document/files.js';
import { emptyHistory, type History, redo, remember, undo, withOthers } from '../../src/editor/document/history.js';
import { REPOSITORY } from './draft-files.js';

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

  it('is not undone where nobody knows what came between, and typing goes on after them', () => {
    const { files, history } = typing('Twee');
    const moved: Files = new Map([['content/nl/x.yaml', `order: 1\n${files.get('content/nl/x.yaml')}`]]);
    expect(undo(history, moved)).toMatchObject({ files: moved, refused: 'content/nl/x.yaml', history: emptyHistory });
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

describe('what a colleague changed meanwhile', () => {
  const PATH = 'content/nl/x.yaml';
  const begun: Files = new Map([[PATH, 'title: Een\nabout: Over\nend: Uit\n']]);
  const put = (files: Files, key: string, text: string) =>
    applyEdit(files, { type: 'set-text', path: PATH, keys: [key], text });
  const said = (files: Files | undefined) => files?.get(PATH)?.trimEnd().split('\n');

  /** Own edits one after another, each of one key; `theirs` is one of a colleague. */
  function done(...acts: readonly (readonly [key: string, text: string, theirs?: 'theirs'])[]) {
    let [files, history] = [begun, emptyHistory];
    for (const [key, text, theirs] of acts) {
      const after = put(files, key, text);
      history = theirs ? withOthers(history, files, after) : remember(history, files, after, key);
      files = after;
    }
    return { files, history };
  }

  it('stays when one undoes what was done before and after it, and redoes that', () => {
    let { files, history } = done(
      ['title', 'Twee'],
      ['about', 'Van een ander', 'theirs'],
      ['end', 'Klaar'],
      ['about', 'Langer, van een ander', 'theirs'],
    );
    const steps = [undo, undo, redo, redo].map((step) => {
      const next = step(history, files);
      if (next) ({ files, history } = next);
      return [next?.refused, said(next?.files)];
    });
    const about = 'about: Langer, van een ander';
    expect(steps).toEqual([
      [undefined, ['title: Twee', about, 'end: Uit']],
      [undefined, ['title: Een', about, 'end: Uit']],
      [undefined, ['title: Twee', about, 'end: Uit']],
      [undefined, ['title: Twee', about, 'end: Klaar']],
    ]);
    expect(undo({ past: [], future: [] }, files)).toBeUndefined();
  });

  it('between an undo and a redo stays as well', () => {
    const { files, history } = done(['title', 'Twee'], ['end', 'Klaar']);
    const first = undo(history, files);
    const back = first && undo(first.history, first.files);
    if (!back) throw new Error('Nothing undone.');
    const theirs = put(back.files, 'about', 'Van een ander');
    const one = redo(withOthers(back.history, back.files, theirs), theirs);
    expect(said(one?.files)).toEqual(['title: Twee', 'about: Van een ander', 'end: Uit']);
    const two = one && redo(one.history, one.files);
    expect(said(two?.files)).toEqual(['title: Twee', 'about: Van een ander', 'end: Klaar']);
    const again = two && undo(two.history, two.files);
    expect(said(again?.files)).toEqual(['title: Twee', 'about: Van een ander', 'end: Uit']);
  });

  it('in the same text refuses only that: what was done before it is undone next', () => {
    const { files, history } = done(['end', 'Klaar'], ['title', 'Twee'], ['title', 'Van een ander', 'theirs']);
    const first = undo(history, files);
    expect(first).toMatchObject({ label: 'title', refused: PATH });
    const next = first && undo(first.history, first.files);
    expect(said(next?.files)).toEqual(['title: Van een ander', 'about: Over', 'end: Uit']);
  });

  it('in the same flow stays, also where both left the translation behind', () => {
    const dutch = (files: Files, step: string, text: string) =>
      applyEdit(files, {
        ...{ type: 'add-language-text', language: 'nl', flow: 'portemonnee' },
        ...{ keys: ['steps', step, 'text'], text },
      });
    const mine = dutch(REPOSITORY, 'hoe', 'Hoe kwam dat?');
    const both = dutch(mine, 'wat-kwijt', 'Wat is er weg?');
    const history = remember(emptyHistory, REPOSITORY, mine, 'add-language-text');
    const back = undo(withOthers(history, mine, both), both);
    const theirs = dutch(REPOSITORY, 'wat-kwijt', 'Wat is er weg?');
    expect(back?.refused).toBeUndefined();
    for (const path of ['content/nl/portemonnee.yaml', 'content/en/portemonnee.yaml']) {
      expect(both.get(path)).not.toBe(mine.get(path));
      expect(back?.files.get(path)).toBe(theirs.get(path));
    }
  });

  it('in another file is of no concern', () => {
    const { files, history } = done(['title', 'Twee']);
    expect(withOthers(history, files, new Map([...files, ['flows/y.yaml', 'flow: y\n']]))).toBe(history);
  });
});
