import type { AddressText } from '../language/address-text.js';
import type { CallbackNeed, CallbackWay } from './callback-request.js';

/** What a resident (or staff for them) does: imperative. The wire form of `API.md`. */

export type AddressValue = AddressText;

export type TurnInput =
  | { readonly type: 'choose'; readonly step: string; readonly option: string }
  | { readonly type: 'choose'; readonly step: string; readonly options: readonly string[] }
  | { readonly type: 'provide'; readonly step: string; readonly value: string | AddressValue }
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'go-back' }
  | { readonly type: 'change'; readonly step: string }
  | { readonly type: 'simplify'; readonly on: boolean }
  | { readonly type: 'switch-language'; readonly language: string }
  | { readonly type: 'ask-for-person' }
  /** Leaves the queue, or ends the talk. */
  | { readonly type: 'leave-queue' }
  /** A message in the talk with a person. */
  | { readonly type: 'write'; readonly text: string }
  /** Opens a talk again that ended less than a day ago. */
  | { readonly type: 'reopen-talk' }
  | {
      readonly type: 'ask-for-callback';
      readonly name?: string;
      readonly phone?: string;
      readonly email?: string;
      readonly slot?: string;
      readonly note?: string;
      /** Without it: phone when a number is given, else email. */
      readonly way?: CallbackWay;
      readonly needs?: readonly CallbackNeed[];
      /** The code of the language to talk in. */
      readonly language?: string;
    }
  | { readonly type: 'cancel-callback' }
  | { readonly type: 'tick'; readonly action: string; readonly done: boolean }
  | { readonly type: 'pause' }
  | { readonly type: 'end' };

/** What a staff member does in a conversation; `for-resident` is any act of the resident, done for them. */
export type StaffInput =
  | { readonly type: 'accept' }
  | { readonly type: 'staff-write'; readonly text: string }
  | { readonly type: 'ask'; readonly step: string }
  | { readonly type: 'for-resident'; readonly input: TurnInput }
  | { readonly type: 'put-back' }
  | { readonly type: 'transfer'; readonly staff?: string; readonly team?: string }
  | { readonly type: 'end-talk'; readonly outcome: string };

/** What happens to a talk by itself: a staff member whose connection stays away, nobody left on shift. */
export type OwnInput = { readonly type: 'connection-lost' } | { readonly type: 'nobody-left' };
