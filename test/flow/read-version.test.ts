import { describe, expect, it } from 'vitest';
import { readVersion } from '../../src/flow/read-version.js';
import { files, findings, good } from './findings.js';

describe('a version', () => {
  it('is made when the flows can be run, also while a text is missing', () => {
    const text = good('content/nl/fiets.yaml').replace('    if-not: Bel ons.\n', '');
    const { version, diagnostics } = readVersion(files({ 'content/nl/fiets.yaml': text }), 'v7');
    expect(version?.id).toBe('v7');
    expect(diagnostics.map((found) => found.rule)).toEqual(['missing-text']);
    expect(version?.content.get('nl')?.flows.get('fiets')?.steps.klaar?.ifNot).toEqual({ text: [] });
  });

  it('is not made of a flow that leads nowhere, nor without the facts', () => {
    const flow = good('flows/fiets.yaml').replace('next: klaar', 'next: klar');
    expect(readVersion(files({ 'flows/fiets.yaml': flow }), 'v1').version).toBeUndefined();
    expect(readVersion(files({ 'content/municipality.yaml': undefined }), 'v1').version).toBeUndefined();
    expect(readVersion([], 'v1').version).toBeUndefined();
  });

  it('has Dutch first', () => {
    const english = {
      'content/en/fiets.yaml': good('content/nl/fiets.yaml'),
      'content/en/interface.yaml': good('content/nl/interface.yaml'),
    };
    const { version, diagnostics } = readVersion(files(english).reverse(), 'v1');
    expect(diagnostics).toEqual([]);
    expect([...(version?.content.keys() ?? [])]).toEqual(['nl', 'en']);
  });
});

describe('the files of a version', () => {
  it('that are missing or out of place are named', () => {
    expect(
      findings({
        'content/municipality.yaml': undefined,
        'content/nl/interface.yaml': undefined,
        'flows/oud/fiets.yaml': 'x',
      }),
    ).toEqual([
      'content/municipality.yaml:1:1 missing-file Dit bestand ontbreekt. Voeg het toe.',
      'content/nl/interface.yaml:1:1 missing-file Dit bestand ontbreekt. Voeg het toe.',
      'flows/oud/fiets.yaml:1:1 unknown-file Dit bestand hoort hier niet. Kijk naar de naam en de map: flows/NAAM.yaml, content/TAAL/NAAM.yaml of content/topics/NAAM.yaml.',
    ]);
  });

  it('are all read, and what is found stands in order', () => {
    const found = findings({
      'flows/fiets.yaml': good('flows/fiets.yaml')
        .replace('next: klaar', 'next: klar')
        .replace('flow: fiets', 'flow: fits'),
      'content/nl/fiets.yaml': good('content/nl/fiets.yaml').replace('title', 'titel'),
      'content/municipality.yaml': good('content/municipality.yaml').replace('12.50', 'veel'),
    });
    expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'content/municipality.yaml:4:28 bad-number',
      'content/nl/fiets.yaml:1:1 unknown-key',
      'content/nl/fiets.yaml:1:1 missing-text',
      'flows/fiets.yaml:1:7 flow-name',
      'flows/fiets.yaml:6:11 unknown-step',
    ]);
  });

  it('that lean on a step with a mistake say nothing of that step: it is reported where it stands', () => {
    const flow = good('flows/fiets.yaml').replace('ask: choice', 'aks: choice');
    const leaning = flow.replace('result: answer', 'result: answer\n    rows: [soort]');
    expect(findings({ 'flows/fiets.yaml': leaning })).toEqual([
      'flows/fiets.yaml:4:5 step-kind Stap "soort" moet één van deze regels hebben: ask, message, call of result. Bedoelt u "ask"?',
    ]);
  });

  it('that call each other twice, seventeen deep, are too large to spread, and that is said', () => {
    const depth = 17;
    const steps = (next: number) =>
      next <= depth
        ? `  a: { call: f${next}, next: b }\n  b: { call: f${next}, next: klaar }\n  klaar: { result: answer }\n`
        : '  klaar: { result: answer }\n';
    const flows = Array.from({ length: depth + 1 }, (_, n) => [
      `flows/f${n}.yaml`,
      `flow: f${n}\nsteps:\n${steps(n + 1)}`,
    ]);
    const { version, diagnostics } = readVersion(files(Object.fromEntries(flows)), 'v1');
    expect(version).toBeUndefined();
    expect(diagnostics.filter(({ rule }) => rule === 'too-many-steps').map(({ file }) => file)).toEqual([
      'flows/f0.yaml',
      'flows/f1.yaml',
      'flows/f2.yaml',
    ]);
  });

  it('that cannot be read are reported once, not again for everything that needs them', () => {
    expect(findings({ 'flows/fiets.yaml': 'flow: fiets\nsteps: [\n' })).toHaveLength(1);
    expect(findings({ 'content/nl/fiets.yaml': 'title: a: b\n' })).toHaveLength(1);
    expect(findings({ 'content/municipality.yaml': 'gemeente: [\n' })).toHaveLength(1);
  });
});
