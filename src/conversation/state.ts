import type { Aside } from './aside.js';
import type { AttemptOutcome, CallbackOutcome, CallbackWay } from './callback-request.js';
import type { Actor, CallbackDetails, DetailValue, MaskedKind } from './events.js';
import type { SmallTalkKind } from './small-talk.js';

/** `detail` without a value: given, and erased since. */
export type Answer =
  | { readonly type: 'options'; readonly options: readonly string[] }
  | { readonly type: 'detail'; readonly value?: DetailValue };

/** Answers by step. */
export type Answers = Pick<ReadonlyMap<string, Answer>, 'get'>;

/** What must be said in this turn besides the step itself. */
export type Notice =
  | { readonly type: 'refused'; readonly reason: string; readonly step?: string }
  /** `here`: it was about what is asked already. */
  | { readonly type: 'not-understood'; readonly count: number; readonly here?: boolean }
  | { readonly type: 'small-talk'; readonly kind: SmallTalkKind }
  | { readonly type: 'easier' }
  | { readonly type: 'person-asked' }
  | { readonly type: 'waiting'; readonly again: boolean }
  | { readonly type: 'left-queue' }
  | { readonly type: 'talk-ended'; readonly by: 'resident' | 'staff' | 'nobody' }
  | { readonly type: 'callback-requested'; readonly again: boolean }
  | { readonly type: 'callback-cancelled'; readonly way: CallbackWay }
  | { readonly type: 'callback-closed' }
  | { readonly type: 'paused' }
  | { readonly type: 'resumed' };

/** A call, mail or visit as the resident asked for it, with how often they were tried for it since. */
export interface PromisedCall {
  readonly reference: string;
  readonly slot: { readonly id: string; readonly from: string; readonly until: string };
  readonly way: CallbackWay;
  readonly language?: string;
  readonly details?: CallbackDetails;
  readonly tries?: readonly CallTry[];
}

/** One attempt to reach the resident; `at` in epoch milliseconds. */
export interface CallTry {
  readonly at: number;
  readonly outcome: AttemptOutcome;
}

/** One line of a talk. `n` counts from 1, both sides together. Without `text`: erased since. */
export type TalkMessage =
  | {
      readonly n: number;
      readonly from: 'resident';
      readonly at: number;
      /** That of the conversation when it was written. */
      readonly language: string;
      readonly text?: string;
    }
  | {
      readonly n: number;
      readonly from: 'staff';
      readonly name: string;
      readonly at: number;
      readonly language: string;
      readonly text?: string;
    }
  | { readonly n: number; readonly from: 'staff'; readonly name: string; readonly at: number; readonly step: string }
  | {
      readonly n: number;
      readonly from: 'system';
      readonly what: 'joined' | 'returned-connection' | 'returned-put-back' | 'returned-transfer' | 'ended';
      readonly name?: string;
    };

export interface Talk {
  /** Who has it now, or had it last. */
  readonly staff?: Actor;
  readonly messages: readonly TalkMessage[];
  /** ISO; until then the ended talk can be opened again. */
  readonly reopenUntil?: string;
}

/** A fold over the events; never stored. */
export interface ConversationState {
  readonly version: string;
  readonly flow?: string;
  readonly language: string;
  readonly simple: boolean;
  /** The route from the start to the furthest step, steps walked through included. */
  readonly path: readonly string[];
  /** The step on the screen: the last of `path`, or an earlier one being looked at again. */
  readonly at?: string;
  /**
   * Every answer ever given and not replaced, also those off the path now. A map and not a record: a record for each set
   * of names is slow to make when there are thousands of names, as in a check.
   */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly ticked: Readonly<Record<string, boolean>>;
  /** Inputs not understood or refused in a row. */
  readonly misses: number;
  /** The person stands first: asked for, or two misses in a row. */
  readonly personFirst: boolean;
  readonly notice?: Notice;
  readonly masked: readonly MaskedKind[];
  /** To be told in this turn: the texts of the step on the screen were corrected, or those of the one just left. */
  readonly corrected?: 'here' | 'left';
  readonly handoff: 'none' | 'waiting' | 'talking';
  /** The talk with a person, once there was one. */
  readonly talk?: Talk;
  /** What was typed for an answer that was read back and is not given yet: it is in its field again after going back. */
  readonly typed?: { readonly step: string; readonly value: DetailValue };
  /** Answers that a staff member filled in: the name by step. */
  readonly filledBy: ReadonlyMap<string, string>;
  readonly callback?: PromisedCall;
  /** The last one that the desk closed, until another is asked for. */
  readonly closedCall?: PromisedCall & { readonly outcome: CallbackOutcome };
  readonly pause?: { readonly code?: string; readonly until: string };
  /** What is asked or told beside the step, because of what was typed; in place of the step until it is answered. */
  readonly aside?: Aside;
  /** Languages that were offered once. */
  readonly offered: readonly string[];
  /** Flows that were left for another one, to go back to. */
  readonly parked: ReadonlyMap<string, Parked>;
  readonly ended: boolean;
}

/** How far a flow was when another one was begun. */
export type Parked = Pick<ConversationState, 'path' | 'at' | 'answers' | 'typed' | 'ticked' | 'filledBy'>;
