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
        sentence: 'Anders (nl): Tekst.',
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
      {
        ...{ type: 'new-flow', flow: 'extra', after: ['extra', 'einde (einde)'] },
        sentence: expect.stringContaining('geen onderwerp begint dit gesprek'),
      },
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

  it('is a fee of next year, with the day from which it shows, and nothing of today', () => {
    const path = 'content/municipality.yaml';
    const now = FILES.get(path) ?? '';
    const next = now.replace(
      /(id-kaart-18-plus: \[[^\]]*)\]/,
      '$1, { amount: 188.88, from: 2028-01-01, until: 2028-12-31 }]',
    );
    expect(next).not.toBe(now);
    const { changes } = diffForResidents(LIVE, versionOf(new Map([...FILES, [path, next]])), MONDAY, TALKS);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ day, type }) => day === '2028-01-01' && type === 'wording')).toBe(true);
    expect(changes[0]?.after.join()).toContain('188,88');
  });

  it('is a question that comes elsewhere, also when all answers stay', () => {
    const { changes } = diff(
      { type: 'connect', flow: FLOW, from: { step: 'hoe' }, to: 'van-wie' },
      { type: 'connect', flow: FLOW, from: { step: 'waar' }, to: 'gedaan' },
    );
    expect(changes.map(({ sentence }) => sentence).join()).toMatch(/Nu komt "Van wie/);
    expect(changes.every(({ type }) => type === 'outcome')).toBe(true);
  });

  it('is every answer that is taken away, once', () => {
    const { changes } = diff({ type: 'remove-option', flow: FLOW, step: 'wanneer', option: 'weet-niet' });
    const gone = changes.filter(({ sentence }) => sentence === 'Dit antwoord kan niet meer.');
    expect(gone.map(({ step, path }) => [step, path.at(-1)])).toEqual([
      ['wanneer', expect.stringMatching(/^Wanneer hebt u .*\? /)],
    ]);
  });
});

describe('what changes in a flow of 500 steps', () => {
  const steps = Array.from({ length: 500 }, (_, n) => `stap-${n}`);
  const structure = steps.map((step, n) =>
    n === 499
      ? `  ${step}:\n    result: answer\n`
      : `  ${step}:\n    ask: yes-no\n    options: [weet-niet]\n    next: [{ when: { ${step}: nee }, go: stap-${Math.min(499, n + 2)} }, { go: stap-${n + 1} }]\n`,
  );
  const sentences = steps.map((step) => `  ${step}:\n    text: Vraag ${step}?\n`);
  const large = (words: readonly string[]) =>
    versionOf(
      new Map([
        ...[...FILES].filter(([path]) => /municipality|interface/.test(path)),
        ['flows/groot.yaml', `flow: groot\nsteps:\n${structure.join('')}`],
        ['content/nl/groot.yaml', `title: Groot\ndescription: Groot.\nsteps:\n${words.join('')}`],
      ]),
    );

  it('is found at the end as at the beginning', () => {
    const live = large(sentences);
    const { changes } = diffForResidents(
      live,
      large(sentences.map((text, n) => (n === 1 || n === 480 ? text.replace('Vraag', 'Nu') : text))),
      MONDAY,
    );
    expect(changes.map(({ step }) => step)).toEqual(['stap-1', 'stap-480']);
  });
});
