import type { AddressValue } from './input.js';

/** What free text may mean. */
export type Guess =
  | { readonly type: 'topic'; readonly topic: string }
  | { readonly type: 'option'; readonly step: string; readonly option: string };

/** What was typed for a date or an address, and what it was read as, at most two: days as `YYYY-MM-DD`, or addresses. */
export interface ReadBack {
  readonly typed: string;
  readonly days?: readonly string[];
  readonly addresses?: readonly AddressValue[];
}

/** What is asked or told beside the step. `days` and `addresses` are absent once they were erased. */
export type Aside =
  | { readonly type: 'guess'; readonly guesses: readonly Guess[] }
  | ({ readonly type: 'read-back'; readonly step: string } & Omit<ReadBack, 'typed'>)
  | {
      readonly type: 'language';
      readonly language: string;
      readonly topic?: string;
      readonly guesses?: readonly Guess[];
    }
  | { readonly type: 'topic'; readonly topic: string };

/** The step an aside is on the screen: where its answer goes. No step of a flow is called so, because of the colon. */
export const ASIDE_STEPS = {
  guess: 'vraag:bedoelt-u',
  'read-back': 'vraag:klopt-dat',
  language: 'vraag:taal',
  topic: 'vraag:onderwerp',
} as const;

/** Whether a step is one of those that stand beside the flow. */
export function isAsideStep(step: string): boolean {
  return Object.values<string>(ASIDE_STEPS).includes(step);
}

/** Options of an aside besides the guesses: none of them, right, not right, begin the flow of the topic. */
export const SOMETHING_ELSE = 'iets-anders';
export const RIGHT = 'ja';
export const NOT_RIGHT = 'nee';
export const BEGIN = 'beginnen';

/** The option that stands for a guess. */
export function guessId(guess: Guess): string {
  return guess.type === 'topic' ? `onderwerp:${guess.topic}` : `antwoord:${guess.option}`;
}
