import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import { diffForResidents } from '../../src/editor/document/diff/diff-for-residents.js';
import type { Edit } from '../../src/editor/document/edit.js';
import { type Files, sourceFiles } from '../../src/editor/document/files.js';
import { readVersion } from '../../src/flow/read-version.js';
import { REPOSITORY, versionOf } from './draft-files.js';

const MONDAY = Date.parse('2026-11-23T10:00:00+01:00');
const FLOW = 'identiteitskaart-kwijt';
const FILES: Files = new Map([...REPOSITORY].filter(([path]) => !/verhuizen|topics|portemonnee|rijbewijs/.test(path)));
const LIVE = versionOf(FILES);
const TALKS = readVersion(sourceFiles(FILES), 'live').talks;

function diff(...edits: Edit[]) {
  return diffForResidents(LIVE, versionOf(edits.reduce(applyEdit, FILES)), MONDAY, TALKS);
}

const words = (keys: string[], text: string): Edit => ({
  type: 'set-text',
  path: `content/nl/${FLOW}.yaml`,
  keys,
  text,
});

describe('what changes for residents', () => {
  it('is nothing when nothing that they see is changed', () => {
    expect(diff()).toEqual({ changes: [], paths: 0, complete: true });
    const order: Edit = { type: 'move-step', flow: FLOW, step: 'digid', before: 'plan' };
    expect(diff(order).changes).toEqual([]);
    expect(diff(words(['description'], 'Iets anders.')).changes).toEqual([]);
  });

  it('is a text, once, where it stands, side by side', () => {
    const { changes, paths } = diff(words(['steps', 'hoe', 'text'], 'Is het gestolen of kwijt?'));
    expect(paths).toBeGreaterThan(20);
    expect(changes.map(({ path: _, inputs: __, more: ___, ...change }) => change)).toEqual([
      {
        type: 'wording',
        flow: FLOW,
        flowTitle: 'Mijn paspoort of identiteitskaart is kwijt',
        step: 'hoe',
        talk: 'kind van 5 jaar is de identiteitskaart kwijt',
        sentence: 'Anders (nl): de tekst.',
        before: ['Is het gestolen of verloren?'],
        after: ['Is het gestolen of kwijt?'],
      },
    ]);
    expect(changes[0]?.path).toEqual(['Welk document bent u kwijt? Identiteitskaart']);
    expect(changes[0]?.more).toBeGreaterThan(5);
  });

  it('is another way, in the words of the steps', () => {
    const { changes } = diff({ type: 'connect', flow: FLOW, from: { step: 'hoe' }, to: 'van-wie' });
    const [first] = changes;
    expect(first).toMatchObject({
      type: 'outcome',
      step: 'van-wie',
      path: ['Welk document bent u kwijt? Identiteitskaart', 'Is het gestolen of verloren? Verloren'],
    });
    expect(first?.sentence).toMatch(/^Nu komt "Van wie .*"\. Eerst kwam "Waar .*"\.$/);
  });

  it('is a list with more or less on it', () => {
    const { changes } = diff({ type: 'remove-action', flow: FLOW, step: 'plan', action: 'digid-kaart' });
    expect(changes.every(({ type, step }) => type === 'outcome' && step === 'plan')).toBe(true);
    const gone = changes[0]?.before.filter((line) => !changes[0]?.after.includes(line));
    expect(gone).toHaveLength(1);
    expect(changes[0]?.sentence).toMatch(/staat nu iets anders/);
  });

  it('is an answer that is new or gone, and can be played', () => {
    const texts = { nl: 'Geruild', en: 'Swapped' };
    const added = diff({ type: 'add-option', flow: FLOW, step: 'hoe', option: 'geruild', texts }).changes;
    const answer = added.find(({ type }) => type === 'outcome');
    expect(answer).toMatchObject({ sentence: 'Dit antwoord is nieuw.', before: [], step: 'hoe' });
    expect(answer?.path.at(-1)).toBe('Is het gestolen of verloren? Geruild');
    expect(answer?.inputs.at(-1)).toEqual({ type: 'choose', step: 'hoe', options: ['geruild'] });
    const both = versionOf(applyEdit(FILES, { type: 'add-option', flow: FLOW, step: 'hoe', option: 'geruild', texts }));
    const gone = diffForResidents(both, LIVE, MONDAY, TALKS).changes.find(({ type }) => type === 'outcome');
    expect(gone).toMatchObject({
      sentence: 'Dit antwoord kan niet meer.',
      after: [],
      before: ['Waar bent u het kwijtgeraakt?'],
    });
  });

  it('is a flow that is new or gone', () => {
    const without = new Map([...FILES, ['flows/extra.yaml', 'flow: extra\nsteps:\n  einde:\n    result: answer\n']]);
    const more = versionOf(without);
    expect(diffForResidents(LIVE, more, MONDAY).changes).toMatchObject([
      { type: 'new-flow', flow: 'extra', after: ['extra'] },
    ]);
    expect(diffForResidents(more, LIVE, MONDAY).changes).toMatchObject([
      { type: 'gone-flow', sentence: 'Dit gesprek is er niet meer.' },
    ]);
  });

  it('is a fee from the day on which it is another', () => {
    const path = 'content/municipality.yaml';
    const fees = (FILES.get(path) ?? '').replace(/(id-kaart-18-plus:[^\n]*amount: )([\d.]+)/, '$199.99');
    expect(fees).not.toBe(FILES.get(path));
    const { changes } = diffForResidents(LIVE, versionOf(new Map([...FILES, [path, fees]])), MONDAY);
    expect(changes[0]?.after.join()).toContain('99,99');
    expect(changes.every(({ type }) => type === 'wording')).toBe(true);
  });
});
