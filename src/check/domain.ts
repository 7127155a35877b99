import type { AddressValue, TurnInput } from '../conversation/input.js';
import { boundDay } from '../conversation/lookup.js';
import type { Answer } from '../conversation/state.js';
import type { LinkedFlow, LinkedStep, QuestionKind, StepKey } from '../flow/flow.js';
import { addDays } from '../lib/amsterdam-time.js';
import type { Facts } from './facts.js';

export type Question = Extract<LinkedStep, { type: 'question' }>;

/** A sample answer: what is sent, and what the engine made of it. */
export interface Sample {
  readonly input: TurnInput;
  readonly answer: Answer;
}

/** The answers by which a question is explored. */
export type Domain =
  | {
      readonly type: 'list';
      readonly step: StepKey;
      readonly samples: readonly Sample[];
      /** By fact: whether each sample makes it true. Filled when first asked for. */
      readonly truths: Map<number, readonly boolean[]>;
    }
  | {
      readonly type: 'boxes';
      readonly step: StepKey;
      readonly options: readonly string[];
      /** Options that are only ever chosen by themselves. */
      readonly alone: ReadonlySet<string>;
      /** The options in the order in which one is picked to stand for any: those no condition asks about first. */
      readonly preferred: readonly string[];
    };

const GOOD: Readonly<Record<Exclude<QuestionKind, 'choice' | 'choices' | 'yes-no' | 'date'>, string | AddressValue>> = {
  text: 'een paar woorden',
  name: 'Sam de Vries',
  address: { postcode: '1234 AB', houseNumber: '5' },
  postcode: '1234 AB',
  phone: '06 12345678',
  email: 'sam@example.org',
  number: '3',
};

/**
 * What is worth typing at a question: a good value, the values conditions compare with, and days around every bound. Some
 * may be refused; that is for the engine to say.
 */
export function typedInputs(flow: LinkedFlow, question: Question, facts: Facts, today: string): readonly TurnInput[] {
  const typed = new Map<string, string | AddressValue>();
  for (const value of typedValues(flow, question, facts, today)) typed.set(JSON.stringify(value), value);
  return [...typed.values()].map((value): TurnInput => ({ type: 'provide', step: question.key, value }));
}

function typedValues(
  flow: LinkedFlow,
  question: Question,
  facts: Facts,
  today: string,
): readonly (string | AddressValue)[] {
  const compared = facts.about(question.key).flatMap((fact) => {
    if (fact.type !== 'atom') return [];
    if (fact.atom.type === 'one-of') return fact.atom.values;
    return 'value' in fact.atom && !flow.derived.has(fact.atom.name) ? [fact.atom.value] : [];
  });
  if (question.ask === 'date') return [...days(question, facts, today), ...compared];
  const bounds = [question.min, question.max].flatMap((bound) => (typeof bound === 'number' ? [String(bound)] : []));
  const good = GOOD[question.ask as keyof typeof GOOD] ?? 'een paar woorden';
  return bounds.length > 0 ? [...bounds, ...compared] : [good, ...compared];
}

function days(question: Question, facts: Facts, today: string): readonly string[] {
  const around = (day: string) => [day, addDays(day, -1), addDays(day, 1)];
  const limits = [question.min, question.max].flatMap((bound) =>
    typeof bound === 'object' ? around(boundDay(bound, today)) : [],
  );
  const compared = facts.about(question.key).flatMap((fact) => {
    if (fact.type !== 'atom') return [];
    return fact.atom.type === 'before' || fact.atom.type === 'after' ? around(boundDay(fact.atom.bound, today)) : [];
  });
  return [today, ...limits, ...compared, ...facts.computedFrom(question.key)];
}
