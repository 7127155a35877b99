import type { DateBound, LinkedFlow } from '../flow/flow.js';
import { FUNCTIONS } from '../flow/functions.js';
import type { Municipality } from '../flow/municipality.js';
import { addDays } from '../lib/amsterdam-time.js';
import type { Answer, Answers } from './state.js';

/** What a condition or a text may read: the answers on the route, values computed from them, choices of the town. */
export interface Lookup {
  readonly flow: LinkedFlow;
  readonly municipality: Municipality;
  readonly answers: Answers;
  /** The steps on the route. An answer off it does not count. */
  readonly onPath: { has(step: string): boolean };
  readonly today: string;
}

/** The answer of a step on the route, or undefined. */
export function answerOf(lookup: Lookup, step: string): Answer | undefined {
  return lookup.onPath.has(step) ? lookup.answers.get(step) : undefined;
}

/** What a name stands for in a condition: option ids, or one text (a day, an outcome). Undefined when not known. */
export function valuesOf(lookup: Lookup, name: string): readonly string[] | undefined {
  if (name.startsWith('keuze.')) {
    const fact = lookup.municipality.facts.get(name);
    return fact?.type === 'choice' ? [fact.value] : undefined;
  }
  if (lookup.flow.derived.has(name)) {
    const value = derivedValue(lookup, name);
    return value === undefined ? undefined : [value];
  }
  const answer = answerOf(lookup, name);
  if (!answer) return undefined;
  if (answer.type === 'options') return answer.options;
  return typeof answer.value === 'string' ? [answer.value] : undefined;
}

/** The value of a `derive:` name, or undefined while an answer it needs is missing. */
export function derivedValue(lookup: Lookup, name: string): string | undefined {
  const derived = lookup.flow.derived.get(name);
  const named = derived && FUNCTIONS[derived.fn];
  if (!derived || !named) return undefined;
  const args: string[] = [];
  for (const step of derived.of) {
    const answer = answerOf(lookup, step);
    if (answer?.type !== 'detail' || typeof answer.value !== 'string') return undefined;
    args.push(answer.value);
  }
  return named.compute(args, lookup.today);
}

/** The calendar day a bound stands for. */
export function boundDay(bound: DateBound, today: string): string {
  return 'date' in bound ? bound.date : addDays(today, bound.today);
}
