import type { AddressText } from '../language/address-text.js';

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
  | { readonly type: 'leave-queue' }
  | {
      readonly type: 'ask-for-callback';
      readonly name?: string;
      readonly phone?: string;
      readonly email?: string;
      readonly slot?: string;
      readonly note?: string;
    }
  | { readonly type: 'cancel-callback' }
  | { readonly type: 'tick'; readonly action: string; readonly done: boolean }
  | { readonly type: 'pause' }
  | { readonly type: 'end' };
