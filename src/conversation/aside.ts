/** What free text may mean. */
export type Guess =
  | { readonly type: 'topic'; readonly topic: string }
  | { readonly type: 'option'; readonly step: string; readonly option: string };

/** What was typed for a date, and the days it was read as: at most two, `YYYY-MM-DD`. */
export interface ReadBack {
  readonly typed: string;
  readonly days: readonly string[];
}

/** What is asked or told beside the step. `days` is absent once it was erased. */
export type Aside =
  | { readonly type: 'guess'; readonly guesses: readonly Guess[] }
  | { readonly type: 'read-back'; readonly step: string; readonly days?: ReadBack['days'] }
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
