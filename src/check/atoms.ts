import type { Condition, LinkedFlow, StepKey } from '../flow/flow.js';

/** The smallest piece of a condition: it reads one name. */
export type Atom = Exclude<Condition, { readonly type: 'all' | 'any' | 'not' | 'passed' }>;

/** The atoms of a condition, in the order in which it is read. */
export function atomsOf(condition: Condition): Atom[] {
  switch (condition.type) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(atomsOf);
    case 'not':
      return atomsOf(condition.condition);
    case 'passed':
      return [];
    default:
      return [condition];
  }
}

/** The steps that a condition asks about with `passed`. */
export function passedBy(condition: Condition): StepKey[] {
  switch (condition.type) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(passedBy);
    case 'not':
      return passedBy(condition.condition);
    case 'passed':
      return [condition.step];
    case 'is':
    case 'includes':
    case 'one-of':
    case 'before':
    case 'after':
      return [];
  }
}

/** Equal for atoms that are always true together, whatever their place in the file. */
export function atomKey(atom: Atom): string {
  switch (atom.type) {
    case 'is':
    case 'includes':
      return `${atom.type} ${atom.name} ${atom.value}`;
    case 'one-of':
      return `one-of ${atom.name} ${[...atom.values].sort().join(',')}`;
    case 'before':
    case 'after':
      return `${atom.type} ${atom.name} ${'date' in atom.bound ? atom.bound.date : `today${atom.bound.today}`}`;
  }
}

/** The steps whose answers a name stands for: itself, those a derived value is computed from, none for a choice of the town. */
export function stepsBehind(flow: LinkedFlow, name: string): readonly StepKey[] {
  const derived = flow.derived.get(name);
  if (derived) return derived.of;
  return flow.steps.has(name) ? [name] : [];
}
