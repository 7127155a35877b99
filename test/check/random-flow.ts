import fc from 'fast-check';
import type { Content } from '../../src/flow/content.js';
import type { Condition, LinkedFlow, LinkedStep, Option, Place, Transition } from '../../src/flow/flow.js';
import type { Municipality } from '../../src/flow/municipality.js';
import type { Version } from '../../src/flow/version.js';

const PLACE: Place = { file: 'flows/gok.yaml', line: 1, column: 1 };

type Kind = 'choice' | 'choices' | 'yes-no' | 'date' | 'text' | 'message' | 'pass';
const KINDS: readonly Kind[] = ['choice', 'choices', 'choices', 'yes-no', 'date', 'text', 'message', 'pass'];
const OPTIONS: Readonly<Record<Kind, readonly string[]>> = {
  choice: ['a', 'b', 'c', 'weet-niet'],
  choices: ['a', 'b', 'c', 'weet-niet'],
  'yes-no': ['ja', 'nee'],
  date: ['weet-niet'],
  text: ['overslaan'],
  message: [],
  pass: [],
};
const BOUNDS = [{ today: 0 }, { today: 5 }, { date: '2026-12-01' }] as const;

/**
 * A flow of a few steps, every shape that parsing allows: branches, loops back, conditions on any step, dead ends.
 * Steps are called s0, s1, ...; the last is always a result.
 */
export function randomFlow(steps = 7): fc.Arbitrary<LinkedFlow> {
  return fc
    .array(fc.constantFrom(...KINDS), { minLength: 2, maxLength: steps })
    .chain((kinds) =>
      fc.tuple(...kinds.map((_, index) => nextFrom(kinds, index))).map((nexts) => flowOf(kinds, nexts)),
    );
}

function nextFrom(kinds: readonly Kind[], index: number): fc.Arbitrary<readonly Transition[]> {
  const forward = fc.integer({ min: index + 1, max: kinds.length });
  const target = fc.oneof({ weight: 6, arbitrary: forward }, { weight: 1, arbitrary: fc.nat(kinds.length) });
  const go = target.map((to): Transition => ({ go: `s${to}`, place: PLACE }));
  const conditional = fc
    .tuple(condition(kinds), target)
    .map(([when, to]): Transition => ({ when, go: `s${to}`, place: PLACE }));
  const last = fc.oneof({ weight: 8, arbitrary: go.map((one) => [one]) }, { weight: 1, arbitrary: fc.constant([]) });
  return fc.tuple(fc.array(conditional, { maxLength: 3 }), last).map(([some, end]) => [...some, ...end]);
}

function condition(kinds: readonly Kind[]): fc.Arbitrary<Condition> {
  const readable = kinds.flatMap((kind, index) => (OPTIONS[kind].length > 0 ? [index] : []));
  if (readable.length === 0) return fc.constant({ type: 'is', name: 'keuze.x', value: 'ja', place: PLACE });
  const atom = fc.constantFrom(...readable).chain((index) => atomOn(kinds[index] ?? 'choice', `s${index}`));
  const several = fc
    .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(atom, { minLength: 2, maxLength: 3 }))
    .map(([type, conditions]): Condition => ({ type, conditions }));
  const not = atom.map((one): Condition => ({ type: 'not', condition: one }));
  return fc.oneof({ weight: 4, arbitrary: atom }, { weight: 1, arbitrary: several }, { weight: 1, arbitrary: not });
}

function atomOn(kind: Kind, name: string): fc.Arbitrary<Condition> {
  const value = fc.constantFrom(...OPTIONS[kind]);
  const is = value.map((one): Condition => ({ type: 'is', name, value: one, place: PLACE }));
  const oneOf = fc
    .tuple(value, value)
    .map((values): Condition => ({ type: 'one-of', name, values: [...new Set(values)], place: PLACE }));
  if (kind === 'date') {
    const bound = fc.constantFrom(...BOUNDS);
    const edge = fc
      .tuple(fc.constantFrom('before' as const, 'after' as const), bound)
      .map(([type, day]): Condition => ({ type, name, bound: day, place: PLACE }));
    const outcome = fc
      .constantFrom('too-early', 'in-time', 'late')
      .map((one): Condition => ({ type: 'is', name: `termijn-${name}`, value: one, place: PLACE }));
    return fc.oneof(edge, outcome, is);
  }
  if (kind !== 'choices') return fc.oneof(is, oneOf);
  const includes = value.map((one): Condition => ({ type: 'includes', name, value: one, place: PLACE }));
  return fc.oneof({ weight: 4, arbitrary: includes }, { weight: 1, arbitrary: is }, { weight: 1, arbitrary: oneOf });
}

function flowOf(kinds: readonly Kind[], nexts: readonly (readonly Transition[])[]): LinkedFlow {
  const steps: LinkedStep[] = kinds.map((kind, index) => stepOf(kind, `s${index}`, nexts[index] ?? []));
  const end = `s${kinds.length}`;
  const nothing = { actions: [], rows: [], sections: [] };
  steps.push({
    type: 'result',
    result: 'answer',
    filed: false,
    ...nothing,
    key: end,
    id: end,
    home: 'gok',
    place: PLACE,
  });
  const derived = kinds.flatMap((kind, index) =>
    kind === 'date' ? [{ name: `termijn-s${index}`, fn: 'report-window', of: [`s${index}`], place: PLACE }] : [],
  );
  return {
    ...{ id: 'gok', urgent: false, listed: true, order: 1, start: 's0', place: PLACE },
    steps: new Map(steps.map((step) => [step.key, step])),
    derived: new Map(derived.map((one) => [one.name, one])),
  };
}

function stepOf(kind: Kind, key: string, next: readonly Transition[]): LinkedStep {
  const base = { key, id: key, home: 'gok', place: PLACE, next };
  if (kind === 'pass') return { ...base, type: 'pass' };
  if (kind === 'message') return { ...base, type: 'message', person: false };
  const options: readonly Option[] = OPTIONS[kind].map((id) => ({ id, place: PLACE }));
  return { ...base, type: 'question', ask: kind, options };
}

const MUNICIPALITY: Municipality = {
  ...{ name: 'Gemeente Gok', phone: { number: '14 0999', href: 'tel:140999' } },
  hours: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ from: 540, until: 1020 }] : [])),
  ...{
    exceptions: new Map(),
    callbackParts: [{ id: 'dag', from: 540, until: 1020 }],
    callbackRules: { tries: 3 },
    nearby: [],
    facts: new Map(),
  },
};

/** A version with one flow and hardly a text: the engine says ids where a sentence is missing. */
export function versionOf(flow: LinkedFlow): Version {
  const dutch: Content = {
    language: 'nl',
    name: 'Nederlands',
    dir: 'ltr',
    flows: new Map(),
    interface: {},
    replies: [],
  };
  return {
    ...{ id: 'gok', municipality: MUNICIPALITY, topics: [], lexicon: new Map() },
    flows: new Map([[flow.id, flow]]),
    content: new Map([['nl', dutch]]),
  };
}
