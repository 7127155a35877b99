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
      '1/11 welk question',
      '2/11   hoe question',
      '3/11   waar question',
      '4/11   nederlands question',
      '5/11     van-wie question',
      '6/11   gedaan question',
      '7/11     ander-land result',
      '8/11     digid question',
      '9/11   wanneer question',
      '10/11   plan result',
      '11/11   ander-document result',
    ]);
    expect(items[0]?.title).toBe('Welk document bent u kwijt?');
    expect(items[0]?.leadsTo).toEqual([
      { label: 'Identiteitskaart of Paspoort', to: 'hoe', title: 'Is het gestolen of verloren?' },
      { label: 'Anders', to: 'ander-document', title: 'Een ander document' },
    ]);
    expect(items[7]?.leadsTo[0]?.label).toMatch(/^.+: In het buitenland|buitenland/i);
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
