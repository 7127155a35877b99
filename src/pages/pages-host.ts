import type { TurnInput } from '../conversation/input.js';
import type { Exits, StepView } from '../conversation/view.js';

/** The key to one conversation, as the cookie holds it. */
export interface ConversationKey {
  readonly id: string;
  readonly token: string;
}

/**
 * A conversation seen from one step. `steps` are the steps at which the resident stood, first to furthest (walked
 * through ones left out); `n` counts from 1: the view is of `steps[n - 1]`, as if the resident stood there.
 */
export interface Look {
  readonly view: StepView;
  readonly steps: readonly string[];
  readonly n: number;
}

/** `gone`: no such conversation for this key (erased, too old, wrong token). `rejected`: the input fits no step. */
export type LookOutcome = { readonly look: Look } | { readonly problem: 'gone' | 'rejected' };

/** The town as shown where there is no conversation (yet). `exits` is the same block as in a view. */
export interface Town {
  readonly name: string;
  /** The language of these texts: the one asked for, or Dutch where the town does not have it. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly exits: Exits;
}

/** What the pages need of the server. Nothing here throws on what a resident sends; faults are thrown as usual. */
export interface PagesHost {
  /** Epoch milliseconds. */
  now(): number;
  /** Begins a conversation; with an unknown flow the topics are offered. */
  start(start: { readonly flow?: string; readonly language?: string }): Promise<{ key: ConversationKey; look: Look }>;
  /** The step on the screen, or the `n`-th one; the furthest where there is no `n`-th. Changes nothing. */
  look(key: ConversationKey, n?: number): Promise<LookOutcome>;
  /**
   * Takes one turn; the same `turnId` again gives the same answer. A refused answer is a look with an error notice.
   * `address`: of the network, that the request came from.
   */
  turn(key: ConversationKey, turnId: string, input: TurnInput, address?: string): Promise<LookOutcome>;
  /** What a turn would show; nothing is stored. A refused answer is a look with an error. */
  preview(key: ConversationKey, input: TurnInput): Promise<LookOutcome>;
  /**
   * Looks at, moves or cancels a promise of a call by its reference and a proof; undefined when there is none or the proof
   * is wrong. `once` names the act: the same one again is done once.
   */
  call(
    proof: { readonly reference: string; readonly proof: string },
    act:
      | { readonly type: 'look' }
      | { readonly type: 'move'; readonly slot: string; readonly once: string }
      | { readonly type: 'cancel'; readonly once: string },
  ): Promise<StepView | undefined>;
  /** A new key for the conversation with this code; undefined when no conversation has it (any more). */
  resume(code: string): Promise<{ key: ConversationKey; look: Look } | undefined>;
  /** Erases everything a resident told; the step that was on the screen, when there was one. */
  erase(key: ConversationKey): Promise<StepView | undefined>;
  topics(
    language: string,
  ): Promise<
    readonly { readonly flow: string; readonly title: string; readonly description: string; readonly urgent: boolean }[]
  >;
  /** The words of the interface by key, in the language (Dutch where unknown) and reading level. */
  labels(language: string, simple: boolean): Promise<Readonly<Record<string, string>>>;
  town(language: string): Promise<Town>;
}
