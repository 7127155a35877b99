import type { Guess, ReadBack } from './aside.js';
import type { AttemptOutcome, CallbackNeed, CallbackOutcome, CallbackWay } from './callback-request.js';
import type { AddressValue } from './input.js';

/**
 * What happened, past tense; the log of a conversation. Nothing a resident wrote stands in an event itself: it is in
 * `personal`, which the store keeps in a table of its own with a purpose and a delete-after date, and which is absent
 * once erased. Everything else here is ids and codes, so a log replays after erasure.
 */
export interface Personal<T> {
  readonly purpose: string;
  /** Days to keep. */
  readonly keep: number;
  /** Absent after erasure. */
  readonly value?: T;
}

/** A typed answer as understood: ISO day for a date, `1234 AB` for a postcode, E.164 for a phone number. */
export type DetailValue = string | AddressValue;

/** A staff member, with the name that residents read. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** Kinds of number that are masked before anything is stored. */
export type MaskedKind = 'bsn' | 'iban' | 'card';

export interface CallbackDetails {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly note?: string;
  readonly needs?: readonly CallbackNeed[];
}

export type CallbackRefusal =
  | 'contact-missing'
  | 'phone-unclear'
  | 'phone-too-short'
  | 'phone-service'
  | 'email-unclear'
  | 'slot-gone'
  | 'slot-full'
  | 'slots-none'
  /** From this network too many were asked for today. */
  | 'too-many';

/** Goes with an event of free text: what was typed, and what was masked in it. */
interface Typed {
  readonly personal?: Personal<string>;
  readonly masked?: readonly MaskedKind[];
}

export type ConversationEvent =
  | {
      readonly type: 'ConversationStarted';
      readonly version: string;
      readonly language: string;
      readonly flow?: string;
    }
  /** The route goes on to `step`. With `after`, what followed that step on the route no longer does. */
  | { readonly type: 'StepReached'; readonly step: string; readonly flow?: string; readonly after?: string }
  | { readonly type: 'OptionChosen'; readonly step: string; readonly options: readonly string[]; readonly by?: Actor }
  | {
      readonly type: 'DetailProvided';
      readonly step: string;
      readonly by?: Actor;
      readonly personal: Personal<DetailValue>;
      readonly masked?: readonly MaskedKind[];
    }
  /** Free text was read as this option, command or topic. In `personal`: what was typed. */
  | {
      readonly type: 'TextUnderstood';
      readonly as: string;
      /** The words of our own that decided. */
      readonly because?: readonly string[];
      readonly personal?: Personal<string>;
    }
  /** Free text may mean one of these; the resident is asked which. */
  | (Typed & {
      readonly type: 'MeaningAsked';
      readonly guesses: readonly Guess[];
      readonly because?: readonly string[];
    })
  /** A typed date or address was read as one of these; the resident is asked whether that is right. */
  | {
      readonly type: 'DetailReadBack';
      readonly step: string;
      readonly by?: Actor;
      readonly personal: Personal<ReadBack>;
      readonly masked?: readonly MaskedKind[];
    }
  /** What was typed is in another language (`other`: none that we know); the resident is asked in which to go on. */
  | (Typed & {
      readonly type: 'LanguageOffered';
      readonly language: string;
      /** What it was about, as far as that was clear; else what it may mean. */
      readonly topic?: string;
      readonly guesses?: readonly Guess[];
      /** We have nothing in it: a person comes first. */
      readonly personFirst?: boolean;
    })
  /** A topic was answered beside the step, or a flow offered that is not the one on the screen. */
  | { readonly type: 'TopicAnswered'; readonly topic: string; readonly personFirst?: boolean }
  /** Back from what was asked or told beside the step, to the step. */
  | { readonly type: 'AsideClosed' }
  | (Typed & {
      readonly type: 'NotUnderstood';
      readonly step?: string;
      /** It was about the flow that the resident is in. */
      readonly here?: boolean;
      /** It seems to answer what was asked beside the step, which is asked again. */
      readonly beside?: boolean;
    })
  /** An answer could not be taken; `reason` names the error text. */
  | (Typed & {
      readonly type: 'DetailRefused';
      readonly step?: string;
      readonly reason: string;
    })
  /** The resident opened an earlier answer to change it. */
  | { readonly type: 'AnswerChanged'; readonly step: string }
  | { readonly type: 'WentBack'; readonly step: string }
  | { readonly type: 'LanguageSwitched'; readonly language: string; readonly simple: boolean }
  /** `queued`: somebody is on shift, so the resident waits in the queue. `again`: the same talk, opened once more. */
  | { readonly type: 'HandoffRequested'; readonly queued?: boolean; readonly again?: boolean }
  | { readonly type: 'HandoffAccepted'; readonly by: Actor }
  /** Back to the front of the queue. `to`: the colleague (id) or team it is meant for. */
  | {
      readonly type: 'HandoffReturned';
      readonly why: 'connection' | 'put-back' | 'transfer';
      readonly to?: { readonly staff?: string; readonly team?: string };
    }
  /** `by` nobody: nobody is left on shift. `reopenUntil`: ISO; until then the same talk can be opened again. */
  | {
      readonly type: 'HandoffEnded';
      readonly by: 'resident' | 'staff' | 'nobody';
      readonly outcome?: string;
      readonly reopenUntil?: string;
    }
  | {
      readonly type: 'ResidentWrote';
      /** Epoch milliseconds. */
      readonly time: number;
      readonly personal: Personal<string>;
      readonly masked?: readonly MaskedKind[];
    }
  | {
      readonly type: 'StaffWrote';
      readonly by: Actor;
      readonly time: number;
      /** Of the message. Absent in old logs: that of the conversation. */
      readonly language?: string;
      readonly personal: Personal<string>;
    }
  /** A question of the flow, put into the talk. */
  | { readonly type: 'StaffAsked'; readonly by: Actor; readonly time: number; readonly step: string }
  /** What follows in this turn a staff member did for the resident. */
  | { readonly type: 'ActedFor'; readonly by: Actor }
  | {
      readonly type: 'CallbackRequested';
      readonly reference: string;
      readonly slot: { readonly id: string; readonly from: string; readonly until: string };
      /** Absent in requests of before there were more ways than two. */
      readonly way?: CallbackWay;
      /** The code of the language the resident wants to talk in. */
      readonly language?: string;
      readonly personal: Personal<CallbackDetails>;
      readonly masked?: readonly MaskedKind[];
    }
  | { readonly type: 'CallbackCancelled'; readonly reference: string }
  /** Not made any more (decision 015), but it stands in old logs: a request elsewhere took the place of this one. */
  | { readonly type: 'CallbackReplaced'; readonly reference: string }
  /** The desk tried to reach the resident; `moment` in epoch milliseconds. */
  | {
      readonly type: 'CallbackTried';
      readonly reference: string;
      readonly moment: number;
      readonly outcome: AttemptOutcome;
    }
  /** The desk is done with it. */
  | { readonly type: 'CallbackClosed'; readonly reference: string; readonly outcome: CallbackOutcome }
  | { readonly type: 'ActionTicked'; readonly action: string; readonly done: boolean }
  | { readonly type: 'Paused'; readonly until: string; readonly personal: Personal<{ readonly code: string }> }
  | { readonly type: 'Resumed' }
  /**
   * From here on the conversation runs on `version`: its own, with texts that an editor corrected. `step`: where the
   * resident stood when what they had on the screen was other than it is now.
   */
  | { readonly type: 'TextsCorrected'; readonly version: string; readonly step?: string }
  | { readonly type: 'ConversationEnded' }
  | { readonly type: 'PersonalTextErased' };

/** Where a refusal of a callback request stands instead of a step. */
export const CALLBACK_STEP = 'callback';
