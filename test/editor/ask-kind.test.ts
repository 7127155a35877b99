import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import { askChanges } from '../../src/editor/document/ask-kind.js';
import type { Edit } from '../../src/editor/document/edit.js';
import { type Files, sourceFiles } from '../../src/editor/document/files.js';
import { REPOSITORY, versionOf } from './draft-files.js';

const NOW = Date.parse('2026-11-23T10:00:00+01:00');
const MOVING: Files = new Map(
  [...REPOSITORY].filter(([path]) => /verhuizen\.|verhuizen\.conv|municipality|interface|glossary/.test(path)),
);

const asks = (flow: string, step: string, value: 'choice' | 'choices'): Edit => ({
  ...{ type: 'set-field', field: 'ask' },
  flow,
  step,
  value,
});

/** A flow that asks for `soort`, and one that calls it; both ask for the answer. */
function twoFlows(kind: 'choice' | 'choices', own: string, caller: string): Files {
  const options = `    ask: ${kind}\n    options: [a, b, weet-niet]`;
  return new Map([
    [
      'flows/eigen.yaml',
      `flow: eigen\nsteps:\n  soort:\n${options}\n    next:\n${own}      - go: klaar\n  klaar:\n    result: answer\n`,
    ],
    [
      'flows/ander.yaml',
      `flow: ander\nsteps:\n  eerst:\n    call: eigen\n    next: klaar\n  klaar:\n    result: plan\n    actions:\n${caller}`,
    ],
  ]);
}

const linesWith = (files: Files, path: string, word: string) =>
  (files.get(path) ?? '').split('\n').filter((line) => line.includes(word));

describe('a question that gets another kind', () => {
  it('is asked for in the words of that kind, in its own flow and in those that call it', () => {
    const files = twoFlows(
      'choice',
      '      - when: { soort: a } # eerst\n        go: klaar\n      - when:\n          soort: { one-of: [a, b] }\n        go: klaar\n',
      '      - iets:\n          when:\n            not: { eerst/soort: { is: b } }\n          by: [desk]\n',
    );
    expect(askChanges(files, 'eigen', 'soort', 'choices')).toEqual({
      changed: [
        { flow: 'eigen', step: 'soort' },
        { flow: 'ander', step: 'klaar' },
      ],
      left: [],
    });
    const several = applyEdit(files, asks('eigen', 'soort', 'choices'));
    expect(linesWith(several, 'flows/eigen.yaml', 'includes')).toEqual([
      '      - when: { soort: { includes: a } } # eerst',
      '          any: [{ soort: { includes: a } }, { soort: { includes: b } }]',
    ]);
    expect(linesWith(several, 'flows/ander.yaml', 'soort')).toEqual([
      '            not: { eerst/soort: { includes: b } }',
    ]);
    const one = applyEdit(several, asks('eigen', 'soort', 'choice'));
    expect(linesWith(one, 'flows/eigen.yaml', 'soort:').slice(1)).toEqual([
      '      - when: { soort: a } # eerst',
      '          any: [{ soort: a }, { soort: b }]',
    ]);
    expect(linesWith(one, 'flows/ander.yaml', 'soort')).toEqual(['            not: { eerst/soort: b }']);
  });

  it('is left where two answers at once are asked for, which one answer cannot be', () => {
    const both = '      - when: { all: [{ soort: { includes: a } }, { soort: { includes: b } }] }\n        go: klaar\n';
    const files = twoFlows('choices', both, '      - iets: { by: [desk] }\n');
    expect(askChanges(files, 'eigen', 'soort', 'choice')).toEqual({
      changed: [],
      left: [{ flow: 'eigen', step: 'soort' }],
    });
    const one = applyEdit(files, asks('eigen', 'soort', 'choice'));
    expect(one.get('flows/eigen.yaml')).toContain(both);
  });

  it('changes nothing for who gives one answer: every talk of a large flow still holds', () => {
    const errorsIn = (files: Files) =>
      checkFiles(sourceFiles(files), NOW).diagnostics.filter(({ severity }) => severity === 'error');
    const steps = [...(versionOf(MOVING).flows.get('verhuizen')?.steps.values() ?? [])];
    const asked = steps.flatMap((step) => (step.type === 'question' && step.ask === 'choice' ? [step.id] : []));
    expect(asked.length).toBeGreaterThan(5);
    const all = asked.reduce((files, step) => {
      expect([step, askChanges(files, 'verhuizen', step, 'choices').left]).toEqual([step, []]);
      return applyEdit(files, asks('verhuizen', step, 'choices'));
    }, MOVING);
    const wrong = errorsIn(all).filter(({ rule }) => ['wrong-operator', 'talk-fails', 'duplicate-key'].includes(rule));
    expect(wrong).toEqual([]);
    const back = asked.reduce((files, step) => applyEdit(files, asks('verhuizen', step, 'choice')), all);
    expect(errorsIn(back)).toEqual([]);
  });
});
