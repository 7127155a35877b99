import { describe, expect, it } from 'vitest';
import { indentsOf } from '../../src/editor/document/indent.js';
import { outlineOf } from '../../src/editor/document/outline.js';
import { REPOSITORY, versionOf } from './draft-files.js';

const shape = (start: string, next: Record<string, string[]>) =>
  [...indentsOf(start, new Map(Object.entries(next)))].map(([step, depth]) => `${'  '.repeat(depth)}${step}`);

describe('the indent of steps', () => {
  it('grows only where there is a choice, and shrinks where branches meet', () => {
    expect(shape('a', { a: ['b'], b: ['c', 'd'], c: ['e'], d: ['d2'], d2: ['e'], e: ['f'], f: [] })).toEqual([
      'a',
      'b',
      '  c',
      '  d',
      '  d2',
      'e',
      'f',
    ]);
  });

  it('holds with loops, with steps that lead to themselves or nowhere, and with many', () => {
    expect(shape('a', { a: ['b', 'c'], b: ['a', 'c'], c: ['c'], z: [] })).toEqual(['a', '  b', 'c']);
    expect(shape('weg', {})).toEqual([]);
    const chain = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`s${at}`, at < 4999 ? [`s${at + 1}`] : []]),
    );
    expect(indentsOf('s0', new Map(Object.entries(chain))).size).toBe(5000);
  });
});

describe('the outline of a flow', () => {
  const version = versionOf(REPOSITORY);

  it('has every step once, the start first, and says where each leads in the words of the town', () => {
    const items = outlineOf(version, 'identiteitskaart-kwijt');
    const lines = items.map(
      ({ step, kind, depth, position: { n, of } }) => `${n}/${of} ${'  '.repeat(depth)}${step} ${kind}`,
    );
    expect(lines).toEqual([
      '1/9 welk question',
      '2/9   hoe question',
      '3/9   waar question',
      '4/9   van-wie question',
      '5/9   gedaan question',
      '6/9     digid question',
      '7/9   wanneer question',
      '8/9   plan result',
      '9/9   ander-document result',
    ]);
    expect(items[0]?.title).toBe('Welk document bent u kwijt?');
    expect(items[0]?.leadsTo).toEqual([
      { label: 'Identiteitskaart of Paspoort', to: 'hoe', title: 'Is het gestolen of verloren?' },
      { label: 'Anders', to: 'ander-document', title: 'Een ander document' },
    ]);
    expect(items[5]?.leadsTo[0]?.label).toMatch(/^.+: In het buitenland|buitenland/i);
  });

  it('says computed values, days and groups of a condition in words', () => {
    const path = 'flows/verhuizen.yaml';
    const days = '{ any: [{ verhuisdatum: { before: today-5 } }, { verhuisdatum: weet-niet }] }';
    const text = REPOSITORY.get(path)?.replace('{ termijn: late }, go', `{ all: [{ termijn: late }, ${days}] }, go`);
    const changed = versionOf(new Map([...REPOSITORY, [path, text ?? '']]));
    const labels = outlineOf(changed, 'verhuizen').find(({ step }) => step === 'verhuisdatum')?.leadsTo;
    expect(labels?.map(({ label }) => label)).toEqual([
      'Waar u gaat wonen: In een andere gemeente in Nederland',
      'termijn: te vroeg',
      'termijn: te laat en (vóór de dag van 5 dagen terug of Ik weet de dag nog niet)',
      'Voor wie u dit regelt: Alleen voor een ander',
      'Anders',
    ]);
  });

  it('shows a called flow as one step that leads on', () => {
    for (const [flow, linked] of version.flows) {
      const own = [...linked.steps.keys()].filter((key) => !key.includes('/'));
      const items = outlineOf(version, flow);
      expect(items.map(({ step }) => step).sort()).toEqual(own.sort());
      for (const item of items) expect(item.leadsTo.length === 0).toBe(item.kind === 'result');
    }
    expect(outlineOf(version, 'portemonnee').some(({ kind }) => kind === 'call')).toBe(true);
    expect(outlineOf(version, 'weg')).toEqual([]);
  });
});
