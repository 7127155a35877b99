import type { Condition } from '../flow/flow.js';
import { boundDay, type Lookup, valuesOf } from './lookup.js';

/** Whether a condition holds. A name without a value makes its condition false. */
export function holds(condition: Condition, lookup: Lookup): boolean {
  switch (condition.type) {
    case 'all':
      return condition.conditions.every((part) => holds(part, lookup));
    case 'any':
      return condition.conditions.some((part) => holds(part, lookup));
    case 'not':
      return !holds(condition.condition, lookup);
    case 'passed':
      return lookup.onPath.has(condition.step);
    default:
      return holdsFor(condition, valuesOf(lookup, condition.name), lookup.today);
  }
}

type Atom = Exclude<Condition, { type: 'all' | 'any' | 'not' | 'passed' }>;

function holdsFor(condition: Atom, values: readonly string[] | undefined, today: string): boolean {
  const [first] = values ?? [];
  if (!values || first === undefined) return false;
  switch (condition.type) {
    case 'is':
      return values.length === 1 && first === condition.value;
    case 'includes':
      return values.includes(condition.value);
    case 'one-of':
      return values.length === 1 && condition.values.includes(first);
    case 'before':
      return isDayText(first) && first < boundDay(condition.bound, today);
    case 'after':
      return isDayText(first) && first > boundDay(condition.bound, today);
  }
}

const isDayText = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
