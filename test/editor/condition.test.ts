import { expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import { isWhole, readWhen, type When, writeWhen } from '../../src/editor/document/condition.js';
import { askedNames } from '../../src/editor/document/condition-names.js';
import { whenWords } from '../../src/editor/document/condition-words.js';
import type { Files } from '../../src/editor/document/files.js';
import { flowsIn, rawFile } from '../../src/editor/document/raw-texts.js';
import { editorWordsIn } from '../../src/editor/words.js';
import { nodeAt } from '../../src/flow/yaml-at.js';
import type { YamlNode } from '../../src/flow/yaml-node.js';
import { REPOSITORY, versionOf } from './draft-files.js';

/** Every condition of a way out, with where it stands. */
function conditions(files: Files) {
  return flowsIn(files).flatMap((flow) => {
    const steps = nodeAt(rawFile(files, `flows/${flow}.yaml`), ['steps']);
    return (steps?.kind === 'map' ? steps.entries : []).flatMap(({ key: step, value }) => {
      const next = nodeAt(value, ['next']);
      const items: readonly YamlNode[] = next?.kind === 'list' ? next.items : [];
      return items.flatMap((item, index) => {
        const node = nodeAt(item, ['when']);
        return node ? [{ flow, step, index, node }] : [];
      });
    });
  });
}

/** What is not the same when a condition is only written in another way. */
const withoutPlaces = (value: unknown) => JSON.stringify(value, (key, part) => (key === 'place' ? undefined : part));

it('every condition of the repository can be filled in as a form, and means the same when it is written back', () => {
  const all = conditions(REPOSITORY);
  expect(all.length).toBeGreaterThan(50);
  const flows = (files: Files) =>
    new Map([...versionOf(files).flows].map(([id, flow]) => [id, [...flow.steps.values()]]));
  let files = REPOSITORY;
  for (const { flow, step, index, node } of all) {
    const when = readWhen(node) as When;
    expect(when && isWhole(when), `${flow} ${step} ${index}`).toBe(true);
    files = applyEdit(files, { type: 'set-part', flow, step, keys: ['next', index, 'when'], data: writeWhen(when) });
  }
  expect(withoutPlaces([...flows(files)])).toBe(withoutPlaces([...flows(REPOSITORY)]));
});

/** Every condition below a node, of ways out, actions and sections. */
function* whensIn(node: YamlNode): Generator<YamlNode> {
  if (node.kind === 'list') for (const item of node.items) yield* whensIn(item);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    if (key === 'when') yield value;
    else yield* whensIn(value);
  }
}

it('so can those of actions and sections', () => {
  const roots = flowsIn(REPOSITORY).flatMap((flow) => rawFile(REPOSITORY, `flows/${flow}.yaml`) ?? []);
  const all = roots.flatMap((root) => [...whensIn(root)]);
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter((node) => !isWhole(readWhen(node) as When))).toEqual([]);
});

const sentence = (flow: string, when: When) => whenWords(editorWordsIn('nl'), askedNames(REPOSITORY, flow), when);
const ask = (name: string, asking: 'answers' | 'includes' | 'before' | 'after', ...values: string[]): When => {
  return { type: 'ask', not: false, name, asking, values };
};

it('a condition is read out as a sentence, with the words that residents see', () => {
  expect(sentence('portemonnee', ask('wat-kwijt', 'includes', 'bankpas'))).toBe(
    'Als bij “Wat bent u kwijt?” gekozen is: Bankpas',
  );
  expect(sentence('verhuizen', ask('termijn', 'answers', 'too-early', 'late'))).toBe(
    'Als de berekende waarde “termijn” is: te vroeg of te laat',
  );
  expect(sentence('verhuizen', ask('verhuisdatum', 'before', 'today-28'))).toMatch(
    /^Als “.+\?” vóór de dag van 28 dagen terug is$/,
  );
  const both: When = {
    type: 'any',
    not: false,
    parts: [
      ask('wat-kwijt', 'includes', 'geld'),
      {
        type: 'all',
        not: true,
        parts: [ask('hoe', 'answers', 'gestolen'), ask('keuze.toestemming-nodig', 'answers', 'ja')],
      },
    ],
  };
  expect(sentence('portemonnee', both)).toBe(
    'Als bij “Wat bent u kwijt?” gekozen is: Geld of niet geldt: (bij “Is het gestolen of verloren?” gekozen is: Gestolen ' +
      'en de keuze van de gemeente “toestemming-nodig” is: ja)',
  );
});

it('a condition asks only what can be asked: of several answers one, of a day before or after', () => {
  const kinds = new Map(askedNames(REPOSITORY, 'verhuizen').map(({ name, kind }) => [name, kind]));
  expect([kinds.get('wie-mee'), kinds.get('verhuisdatum'), kinds.get('termijn'), kinds.get('laatste-dag')]).toEqual([
    'several',
    'day',
    'answers',
    'day',
  ]);
  expect(kinds.has('te-vroeg')).toBe(false);
  const called = askedNames(REPOSITORY, 'portemonnee').map(({ name }) => name);
  expect(called.some((name) => name.startsWith('id-kaart/'))).toBe(true);
});
