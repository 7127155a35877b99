import { describe, expect, it } from 'vitest';
import { momentAt } from '../../src/conversation/moment-at.js';
import { lineDiff } from '../../src/editor/document/merge/line-diff.js';
import { mergeLines } from '../../src/editor/document/merge/merge-lines.js';
import { flowsIn, rawFile } from '../../src/editor/document/raw-texts.js';
import { afterConflict, START, unsavedIn, withColleagues, withServer } from '../../src/editor/live/editor-state.js';
import { flowVersion } from '../../src/editor/live/flow-version.js';
import { nameFrom } from '../../src/editor/live/names.js';
import { inputsTo, playTalk } from '../../src/editor/preview/preview-talk.js';
import { timeFor } from '../../src/editor/preview/preview-time.js';
import { placeOf } from '../../src/editor/problems/place-of.js';
import { atOf } from '../../src/editor/publish/publish-time.js';
import { EN } from '../../src/editor/words.en.js';
import { NL } from '../../src/editor/words.nl.js';
import { keysAt } from '../../src/flow/yaml-at.js';
import { readFiles } from '../../src/server/read-files.js';

const FILES = new Map(readFiles({ flows: 'flows', content: 'content' }).map(({ path, text }) => [path, text]));
const NOW = Date.parse('2026-11-23T10:00:00+01:00');

describe('what is not saved', () => {
  const file = (path: string, text: string) => ({ path, text, hash: `hash of ${text}` });
  const server = (revision: number, ...files: ReturnType<typeof file>[]) => {
    return { revision, base: 'v', live: 'v', files, conflicts: [] };
  };

  it('is every file that differs, with what it was made from', () => {
    const state = withServer(START, server(1, file('a', '1'), file('b', '1')), []);
    expect(unsavedIn(state)).toEqual([]);
    expect(unsavedIn({ ...state, files: new Map([['a', '2']]) })).toEqual([
      { path: 'a', text: '2', was: 'hash of 1' },
      { path: 'b', text: null, was: 'hash of 1' },
    ]);
  });

  it('keeps what it was made from when the draft moved on meanwhile, so that the server sees two changes', () => {
    const kept = [{ path: 'a', text: 'mine', was: 'hash of 1' }];
    const state = withServer(START, server(2, file('a', 'theirs')), kept);
    expect(unsavedIn(state)).toEqual(kept);
    const [conflict] = withColleagues(state, [{ path: 'a', base: '1', mine: 'mine', theirs: 'older' }]).conflicts;
    expect(conflict).toEqual({ path: 'a', base: '1', mine: 'mine', theirs: 'theirs' });
    const chosen = afterConflict({ ...state, conflicts: [] }, 'a', 'both');
    expect(unsavedIn(chosen)).toEqual([{ path: 'a', text: 'both', was: 'hash of theirs' }]);
  });

  it('takes in what a colleague saved in another text of the same file, to be saved on top of theirs', () => {
    const state = withServer(START, server(2, file('a', 'x: 1\ny: theirs')), [
      { path: 'a', text: 'x: mine\ny: 1', was: 'hash of x: 1\ny: 1' },
    ]);
    const after = withColleagues(state, [{ path: 'a', base: 'x: 1\ny: 1', mine: null, theirs: null }]);
    expect(after.conflicts).toEqual([]);
    expect(unsavedIn(after)).toEqual([{ path: 'a', text: 'x: mine\ny: theirs', was: 'hash of x: 1\ny: theirs' }]);
  });
});

describe('two changes of one text', () => {
  it('are put together when they stand on other lines', () => {
    expect(mergeLines('a\nb\nc\nd\ne', 'A\nb\nc\nd\ne', 'a\nb\nc\nd\nE\nf')).toBe('A\nb\nc\nd\nE\nf');
    expect(mergeLines('a\nb\nc', 'A\nb\nc', 'a\nB\nc')).toBe('A\nB\nc');
  });

  it('are not put together when they change one line', () => {
    expect(mergeLines('a\nb\nc', 'A\nb\nc', 'Z\nb\nc')).toBeUndefined();
  });

  it('are shown line by line, with what is around them', () => {
    const lines = lineDiff('1\n2\n3\n4\n5\n6', '1\n2\n3\n4\nvijf\n6', 1).map(({ type, text }) => `${type} ${text}`);
    expect(lines).toEqual(['same 4', 'before 5', 'after vijf', 'same 6']);
  });
});

describe('the preview', () => {
  it('begins at any step that a resident can reach, with answers that lead there', () => {
    for (const flow of ['portemonnee', 'rijbewijs-kwijt']) {
      const { version } = flowVersion(FILES, flow);
      if (!version) throw new Error(`${flow} cannot be read`);
      const moment = momentAt(version.municipality, NOW);
      const root = rawFile(FILES, `flows/${flow}.yaml`);
      const stops = keysAt(root, ['steps']).filter((step) => version.flows.get(flow)?.steps.get(step)?.type !== 'pass');
      const arrived = stops.map((step) => {
        const inputs = inputsTo(version, flow, step, moment) ?? [];
        return playTalk(version, { flow, inputs, language: 'en', simple: true }, moment)?.view.step;
      });
      expect(arrived).toEqual(stops);
    }
  });

  it('stops where an answer fits no longer', () => {
    const { version } = flowVersion(FILES, 'portemonnee');
    if (!version) throw new Error('cannot be read');
    const inputs = [
      { type: 'choose', step: 'gevaar', option: 'veilig' },
      { type: 'choose', step: 'wat-kwijt', option: 'is-er-niet' },
    ] as const;
    const talk = { flow: 'portemonnee', inputs, language: 'nl', simple: false };
    const played = playTalk(version, talk, momentAt(version.municipality, NOW));
    expect([played?.view.step, played?.inputs.length]).toEqual(['wat-kwijt', 1]);
  });

  it('finds a time at which the town is open or closed on a day', () => {
    const { version } = flowVersion(FILES, 'portemonnee');
    if (!version) throw new Error('cannot be read');
    const open = (hours: 'open' | 'closed') =>
      momentAt(version.municipality, timeFor(version.municipality, '2027-03-01', hours)).open;
    expect([open('open'), open('closed')]).toEqual([true, false]);
  });
});

describe('small things', () => {
  it('a problem leads to the step it is about, in the structure and in the texts', () => {
    for (const path of ['flows/portemonnee.yaml', 'content/nl/portemonnee.yaml']) {
      const line = (FILES.get(path) ?? '').split('\n').indexOf('  hoe:') + 1;
      expect(placeOf(FILES, path, line)).toEqual({ type: 'flow', flow: 'portemonnee', step: 'hoe' });
      expect(placeOf(FILES, path, line + 1)).toEqual({ type: 'flow', flow: 'portemonnee', step: 'hoe' });
    }
    expect(placeOf(FILES, 'content/topics/afval.yaml', 3)).toEqual({ type: 'topic', topic: 'afval' });
    const town = 'content/municipality.yaml';
    const fee = (FILES.get(town) ?? '').split('\n').findIndex((line) => line.startsWith('  bezorgen: [')) + 1;
    expect(placeOf(FILES, town, fee)).toEqual({ type: 'town', part: 'fees' });
    expect(placeOf(FILES, town, 3)).toEqual({ type: 'town', part: 'names' });
    expect(placeOf(FILES, 'content/nl/interface.yaml', 3)).toBeUndefined();
  });

  it('a translation that is older than its Dutch leads to the step of that text, or to the flow for its name', () => {
    const path = 'content/en/portemonnee.yaml';
    const english = FILES.get(path)?.trimEnd() ?? '';
    const files = new Map([...FILES, [path, `${english}\ntranslated-from:\n  title: Oud\n  steps/hoe/why: Oud\n`]]);
    const last = english.split('\n').length;
    expect(placeOf(files, path, last + 2)).toEqual({ type: 'flow', flow: 'portemonnee' });
    expect(placeOf(files, path, last + 3)).toEqual({ type: 'flow', flow: 'portemonnee', step: 'hoe' });
  });

  it('a new step gets a name from its words that no other has', () => {
    expect(nameFrom('Hoe laat was het, ongeveer?', [], 'stap')).toBe('hoe-laat-was-het-ongeveer');
    expect(nameFrom('Één!', ['een', 'een-2'], 'stap')).toBe('een-3');
    expect(nameFrom('متى؟', [], 'stap')).toBe('stap');
  });

  it('a moment to publish is a time in the Netherlands', () => {
    expect(atOf('2027-01-01', '00:00')).toBe('2027-01-01T00:00:00+01:00');
    expect(atOf('2027-07-01', '09:30')).toBe('2027-07-01T09:30:00+02:00');
    expect([atOf('', '09:30'), atOf('2027-02-30', '09:30')]).toEqual([undefined, 'wrong']);
  });

  it('a flow is listed, its talks are not', () => {
    expect(flowsIn(FILES)).toContain('portemonnee');
    expect(flowsIn(FILES).join()).not.toContain('conversations');
  });

  it('every text of the editor is there in both languages, with the same slots', () => {
    const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [key, dutch] of Object.entries(NL)) {
      expect([key, slots(EN[key as keyof typeof NL])]).toEqual([key, slots(dutch)]);
    }
  });
});
