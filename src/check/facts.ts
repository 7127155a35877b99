import { holds } from '../conversation/holds.js';
import type { Lookup } from '../conversation/lookup.js';
import type { Condition, LinkedFlow, StepKey, Transition } from '../flow/flow.js';
import { FUNCTIONS } from '../flow/functions.js';
import type { Municipality } from '../flow/municipality.js';
import { type Atom, atomKey, stepsBehind } from './atoms.js';

/** One thing a transition may want to know about the answers. `box`: whether an option of a `choices` step is ticked. */
export type Fact =
  | { readonly type: 'box'; readonly index: number; readonly steps: readonly [StepKey]; readonly option: string }
  | { readonly type: 'atom'; readonly index: number; readonly steps: readonly StepKey[]; readonly atom: Atom };

/** A condition in terms of facts, so that it can be read while not all of them are known. */
export type Read =
  | { readonly type: 'constant'; readonly value: boolean }
  | { readonly type: 'fact'; readonly fact: Fact }
  | { readonly type: 'passed'; readonly step: StepKey }
  | { readonly type: 'all' | 'any'; readonly parts: readonly Read[] }
  | { readonly type: 'not'; readonly part: Read };

/** The facts of one flow, collected while its conditions are translated. */
export interface Facts {
  readonly all: readonly Fact[];
  /** The facts that say something about a step's answer. */
  about(step: StepKey): readonly Fact[];
  /** A condition in terms of facts; the same object for the same transition. */
  read(condition: Condition): Read;
  /** Answers to a step by which every value computed from it (`derive:`) takes all its outcomes today. */
  computedFrom(step: StepKey): readonly string[];
}

interface Book {
  readonly flow: LinkedFlow;
  readonly all: Fact[];
  readonly byKey: Map<string, Fact>;
  readonly byStep: Map<StepKey, Fact[]>;
  /** Whether an atom holds that depends on no answer. */
  holdsAnyway(atom: Atom): boolean;
}

/** Translates the conditions of a flow. Choices of the town and names that stand for nothing become constants. */
export function factsOf(flow: LinkedFlow, municipality: Municipality, today: string): Facts {
  const nothing: Lookup = { flow, municipality, answers: new Map(), onPath: new Set(), today };
  const holdsAnyway = (atom: Atom) => holds(atom, nothing);
  const book: Book = { flow, all: [], byKey: new Map(), byStep: new Map(), holdsAnyway };
  const computed = samplesOf(flow, today);
  return {
    all: book.all,
    about: (step) => book.byStep.get(step) ?? [],
    read: remembering((condition: Condition) => translate(book, condition)),
    computedFrom: (step) => computed.get(step) ?? [],
  };
}

function samplesOf({ derived }: LinkedFlow, today: string): ReadonlyMap<StepKey, readonly string[]> {
  const samples = remembering((fn: string) => FUNCTIONS[fn]?.samples(today) ?? []);
  const byStep = new Map<StepKey, string[]>();
  for (const { fn, of } of derived.values()) {
    of.forEach((step, place) => {
      const known = byStep.get(step) ?? [];
      known.push(...samples(fn).flatMap((sample) => sample[place] ?? []));
      byStep.set(step, known);
    });
  }
  return byStep;
}

function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

function translate(book: Book, condition: Condition): Read {
  switch (condition.type) {
    case 'all':
    case 'any':
      return { type: condition.type, parts: condition.conditions.map((part) => translate(book, part)) };
    case 'not':
      return { type: 'not', part: translate(book, condition.condition) };
    case 'passed':
      return { type: 'passed', step: condition.step };
    default:
      return translateAtom(book, condition);
  }
}

function translateAtom(book: Book, atom: Atom): Read {
  const step = book.flow.steps.get(atom.name);
  if (step?.type === 'question' && step.ask === 'choices' && !book.flow.derived.has(atom.name))
    return translateBoxes(
      book,
      step.key,
      atom,
      step.options.map((option) => option.id),
    );
  const steps = stepsBehind(book.flow, atom.name);
  if (steps.length === 0) return { type: 'constant', value: book.holdsAnyway(atom) };
  return noted(book, atomKey(atom), (index) => ({ type: 'atom', index, steps, atom }));
}

/** A condition on a `choices` step, in terms of its boxes alone. */
function translateBoxes(book: Book, step: StepKey, atom: Atom, options: readonly string[]): Read {
  const box = (option: string): Read =>
    options.includes(option)
      ? noted(book, `box ${step} ${option}`, (index) => ({ type: 'box', index, steps: [step], option }))
      : FALSE;
  const unticked = (option: string): Read => ({ type: 'not', part: box(option) });
  const only = (option: string): Read => ({
    type: 'all',
    parts: [box(option), ...options.filter((other) => other !== option).map(unticked)],
  });
  switch (atom.type) {
    case 'includes':
      return box(atom.value);
    case 'is':
      return only(atom.value);
    case 'one-of':
      return { type: 'any', parts: atom.values.map(only) };
    default:
      return FALSE;
  }
}

function noted(book: Book, key: string, make: (index: number) => Fact): Read {
  let fact = book.byKey.get(key);
  if (!fact) {
    fact = make(book.all.length);
    book.all.push(fact);
    book.byKey.set(key, fact);
    for (const step of new Set(fact.steps)) book.byStep.set(step, [...(book.byStep.get(step) ?? []), fact]);
  }
  return { type: 'fact', fact };
}

const FALSE: Read = { type: 'constant', value: false };

/** Every fact a condition may ask for. */
function factsIn(read: Read): readonly Fact[] {
  switch (read.type) {
    case 'fact':
      return [read.fact];
    case 'all':
    case 'any':
      return read.parts.flatMap(factsIn);
    case 'not':
      return factsIn(read.part);
    case 'constant':
    case 'passed':
      return [];
  }
}

/** The facts that choosing among transitions, actions or sections may ask for. */
export function factsOfChoices(facts: Facts, choices: readonly Pick<Transition, 'when'>[]): readonly Fact[] {
  return choices.flatMap(({ when }) => (when ? factsIn(facts.read(when)) : []));
}
