import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Edit } from '../../src/editor/document/edit.js';
import { type Files, sourceFiles } from '../../src/editor/document/files.js';
import { changedLines, findingsOf, REPOSITORY, refusal, versionOf } from './draft-files.js';
import { DRAFT, FLOW, TEXTS } from './small-draft.js';

const flow = 'toets';
const seen = (edit: Edit, files = DRAFT) => changedLines(files, applyEdit(files, edit));
const refused = (edit: Edit, files = DRAFT) => refusal(() => applyEdit(files, edit));

describe('a step', () => {
  it('is added behind another, with its texts, and goes on to where that one went', () => {
    const texts = { nl: { text: 'Wanneer?', options: { nu: 'Nu' } }, en: { text: 'When?' } };
    const make = { kind: 'question', ask: 'choice', options: ['nu', 'weet-niet'] } as const;
    const edit: Edit = {
      type: 'add-step',
      flow,
      step: 'wanneer',
      after: 'soort',
      from: { step: 'soort' },
      make,
      texts,
    };
    expect(seen(edit)).toEqual([
      'content/nl/toets.yaml',
      '+  wanneer:',
      '+    text: Wanneer?',
      '+    options:',
      '+      nu: Nu',
      '+      weet-niet: Dat weet ik niet',
      'flows/toets.yaml',
      '+    next: wanneer',
      '+',
      '+  wanneer:',
      '+    ask: choice',
      '+    options: [nu, weet-niet]',
    ]);
  });

  it('is added behind one answer, at the end of the file', () => {
    const make = { kind: 'message', person: true } as const;
    const from = { step: 'soort', option: 'b' };
    const after = applyEdit(DRAFT, { type: 'add-step', flow, step: 'let-op', from, make, texts: { nl: 'Let op' } });
    expect(after.get('content/nl/toets.yaml')).toBe(`${TEXTS}  let-op:\n    text: Let op\n`);
    expect(after.get('flows/toets.yaml')).toContain(
      '    next:\n      - when: { soort: b }\n        go: let-op\n      - go: klaar\n\n  # Uitleg over b',
    );
    expect(after.get('flows/toets.yaml')).toMatch(
      /phone: telefoon.gemeente }\] }\n\n {2}let-op:\n {4}message: person\n {4}next: klaar\n# einde\n$/,
    );
  });

  it('is not added without a way on, twice, or with a name that cannot be', () => {
    const make = { kind: 'message' } as const;
    expect(refused({ type: 'add-step', flow, step: 'x', make })).toBe(
      'Zeg waar de nieuwe stap heen leidt. Anders kan de inwoner niet verder.',
    );
    expect(refused({ type: 'add-step', flow, step: 'soort', make })).toMatch(/^Er is al een stap "soort"/);
    expect(refused({ type: 'add-step', flow, step: 'a b', make })).toMatch(/^"a b" kan geen naam zijn/);
    expect(refused({ type: 'add-step', flow, step: 'x', make: { ...make, next: 'weg' } })).toBe(
      'Stap "weg" bestaat niet.',
    );
  });

  it('is taken away with its comment and its texts; what led to it leads on', () => {
    const files = applyEdit(DRAFT, { type: 'connect', flow, from: { step: 'soort' }, to: 'meer' });
    const after = applyEdit(files, { type: 'remove-step', flow, step: 'meer' });
    expect(changedLines(DRAFT, after)).toEqual([
      'content/nl/toets.yaml',
      ...TEXTS.split('\n')
        .slice(6, 13)
        .map((line) => `-${line}`),
      'flows/toets.yaml',
      ...FLOW.split('\n')
        .slice(8, 20)
        .map((line) => `-${line}`),
    ]);
  });

  it('stays where its answer is needed, or where the flow starts', () => {
    expect(refused({ type: 'remove-step', flow, step: 'soort' })).toMatch(/^"soort" is de eerste stap/);
    const moved = applyEdit(DRAFT, { type: 'move-step', flow, step: 'soort' });
    expect(refused({ type: 'remove-step', flow, step: 'soort' }, moved)).toBe(
      'Het antwoord van stap "soort" is nog nodig bij stap "meer". Haal het daar eerst weg.',
    );
    expect(refused({ type: 'remove-step', flow, step: 'klaar' })).toBe(
      'Er leiden nog stappen naar "klaar". Kies waar die heen gaan.',
    );
  });

  it('moves with its comment, and back', () => {
    const moved = applyEdit(DRAFT, { type: 'move-step', flow, step: 'meer', before: 'soort' });
    expect(moved.get('flows/toets.yaml')).toMatch(
      /^# Hoe dit gaat\nflow: toets\nsteps:\n {2}# Uitleg over b\n {2}meer:/,
    );
    expect(versionOf(new Map([...REPOSITORY, ...moved])).flows.get(flow)?.start).toBe('meer');
    const back = applyEdit(moved, { type: 'move-step', flow, step: 'meer', before: 'klaar' });
    expect(changedLines(DRAFT, back)).toEqual([]);
  });

  it('gets another name wherever it is named', () => {
    expect(
      seen({ type: 'rename-step', flow, step: 'soort', to: 'welke' }).filter((line) => /^[+-]/.test(line)),
    ).toEqual(expect.arrayContaining(['+  welke:', '-    text: Meer dan {soort}?', '+    text: Meer dan {welke}?']));
    const files = new Map([
      ...REPOSITORY,
      ...applyEdit(DRAFT, { type: 'rename-step', flow, step: 'soort', to: 'welke' }),
    ]);
    expect(files.get('flows/toets.yaml')).not.toMatch(/soort\b/);
    expect(versionOf(files).flows.get(flow)?.steps.has('welke')).toBe(true);
  });

  it('of a flow that others call gets another name there too: the check finds nothing', () => {
    const called: Files = new Map([...REPOSITORY].filter(([path]) => !/verhuizen|topics/.test(path)));
    let files = called;
    for (const step of ['hoe', 'welk', 'plan', 'van-wie']) {
      files = applyEdit(files, { type: 'rename-step', flow: 'identiteitskaart-kwijt', step, to: `${step}-nieuw` });
    }
    files = applyEdit(files, { type: 'rename-step', flow: 'portemonnee', step: 'id-kaart', to: 'kaart' });
    const at = Date.parse('2026-11-23T10:00:00+01:00');
    expect(checkFiles(sourceFiles(files), at).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const back: [string, string, string][] = [
      ['portemonnee', 'kaart', 'id-kaart'],
      ...['hoe', 'welk', 'plan', 'van-wie'].map((step): [string, string, string] => [
        'identiteitskaart-kwijt',
        `${step}-nieuw`,
        step,
      ]),
    ];
    for (const [of, step, to] of back) files = applyEdit(files, { type: 'rename-step', flow: of, step, to });
    expect(changedLines(called, files)).toEqual([]);
  });
});

describe('a flow', () => {
  it('goes with its texts and talks, once nothing leads to it any more', () => {
    expect(refused({ type: 'remove-flow', flow }, DRAFT)).toBe(
      'Dit is het enige gesprek. Maak eerst een ander gesprek.',
    );
    expect(refused({ type: 'remove-flow', flow: 'identiteitskaart-kwijt' }, REPOSITORY)).toMatch(
      /^Het gesprek "portemonnee" gaat verder in dit gesprek/,
    );
    const move: Edit = { type: 'remove-flow', flow: 'verhuizen' };
    expect(refused(move, REPOSITORY)).toMatch(/^Het onderwerp "verhuizen" begint dit gesprek/);
    const path = 'content/topics/verhuizen.yaml';
    const free = applyEdit(REPOSITORY, { type: 'set-text', path, keys: ['flow'], text: null });
    const after = applyEdit(free, move);
    expect([...free.keys()].filter((one) => !after.has(one)).sort()).toEqual([
      'content/en/verhuizen.yaml',
      'content/nl/verhuizen.yaml',
      'flows/verhuizen.conversations.yaml',
      'flows/verhuizen.yaml',
    ]);
    expect(findingsOf(after).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(refused(move, after)).toBe('Het gesprek "verhuizen" is er niet.');
  });
});
