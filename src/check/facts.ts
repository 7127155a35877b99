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
  /** Arguments of a named function that reach all its outcomes today. */
  samples(fn: string): readonly (readonly string[])[];
}

/** Translates the conditions of a flow. Choices of the town and names that stand for nothing become constants. */
export function factsOf(flow: LinkedFlow, municipality: Municipality, today: string): Facts {
  const all: Fact[] = [];
  const byKey = new Map<string, Fact>();
  const byStep = new Map<StepKey, Fact[]>();
  const cache = new Map<Condition, Read>();
  const nothing: Lookup = { flow, municipality, answers: {}, onPath: new Set(), today };

  const add = (key: string, make: (index: number) => Fact): Read => {
    let fact = byKey.get(key);
    if (!fact) {
      fact = make(all.length);
      all.push(fact);
      byKey.set(key, fact);
      for (const step of new Set(fact.steps)) byStep.set(step, [...(byStep.get(step) ?? []), fact]);
    }
    return { type: 'fact', fact };
  };
  const box = (step: StepKey, option: string) =>
    add(`box ${step} ${option}`, (index) => ({ type: 'box', index, steps: [step], option }));
  const only = (step: StepKey, option: string, options: readonly string[]): Read => ({
    type: 'all',
    parts: [
      box(step, option),
      ...options.filter((o) => o !== option).map((o): Read => ({ type: 'not', part: box(step, o) })),
    ],
  });
  const readAtom = (atom: Atom): Read => {
    const step = flow.steps.get(atom.name);
    if (step?.type === 'question' && step.ask === 'choices' && !flow.derived.has(atom.name)) {
      const options = step.options.map((option) => option.id);
      const known = (id: string) => options.includes(id);
      if (atom.type === 'includes') return known(atom.value) ? box(step.key, atom.value) : FALSE;
      if (atom.type === 'is') return known(atom.value) ? only(step.key, atom.value, options) : FALSE;
      if (atom.type !== 'one-of') return FALSE;
      return { type: 'any', parts: atom.values.filter(known).map((value) => only(step.key, value, options)) };
    }
    const steps = stepsBehind(flow, atom.name);
    if (steps.length === 0) return { type: 'constant', value: holds(atom, nothing) };
    return add(atomKey(atom), (index) => ({ type: 'atom', index, steps, atom }));
  };
  const translate = (condition: Condition): Read => {
    switch (condition.type) {
      case 'all':
      case 'any':
        return { type: condition.type, parts: condition.conditions.map(translate) };
      case 'not':
        return { type: 'not', part: translate(condition.condition) };
      case 'passed':
        return { type: 'passed', step: condition.step };
      default:
        return readAtom(condition);
    }
  };
  const read = (condition: Condition): Read => {
    const known = cache.get(condition);
    if (known) return known;
    const made = translate(condition);
    cache.set(condition, made);
    return made;
  };
  const sampled = new Map<string, readonly (readonly string[])[]>();
  const samples = (fn: string) => {
    const known = sampled.get(fn) ?? FUNCTIONS[fn]?.samples(today) ?? [];
    sampled.set(fn, known);
    return known;
  };
  return { all, about: (step) => byStep.get(step) ?? [], read, samples };
}

const FALSE: Read = { type: 'constant', value: false };

/** Every fact a condition may ask for. */
export function factsIn(read: Read): readonly Fact[] {
  switch (read.type) {
    case 'fact':
      return [read.fact];
    case 'all':
    case 'any':
      return read.parts.flatMap(factsIn);
    case 'not':
      return factsIn(read.part);
    default:
      return [];
  }
}

/** The facts that choosing among transitions may ask for. */
export function factsOfTransitions(facts: Facts, next: readonly Transition[]): readonly Fact[] {
  return next.flatMap((transition) => (transition.when ? factsIn(facts.read(transition.when)) : []));
}
