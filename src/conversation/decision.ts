import type { Actor, ConversationEvent, MaskedKind } from './events.js';
import type { Moment } from './moment.js';

export interface StartInput {
  readonly type: 'start';
  readonly flow?: string;
  readonly language?: string;
  readonly text?: string;
}

/** What a turn needs from outside: the time, what was masked in the input, and new codes where the input asks for one. */
export interface TurnContext {
  readonly moment: Moment;
  readonly masked: readonly MaskedKind[];
  /** The staff member who acts, when it is not the resident. */
  readonly by?: Actor;
  /** From where this comes no more calls can be asked for today. */
  readonly callsFull?: boolean;
  /** For `pause` and `ask-for-callback`: a code and a reference nobody has yet. */
  readonly fresh?: { readonly code: string; readonly reference: string };
}

/** Why a request cannot be: a mistake of a program, not of a resident. */
export interface Rejection {
  readonly code:
    | 'unknown-flow'
    | 'unknown-step'
    | 'unknown-option'
    | 'unknown-language'
    | 'unknown-action'
    | 'not-possible-here'
    | 'not-yours'
    | 'already-taken'
    | 'ended';
}

export type Decision = { readonly events: readonly ConversationEvent[] } | { readonly rejected: Rejection };

/** Days a conversation and its code stay. */
export const KEEP_DAYS = 30;

/** A decision that changes nothing. */
export const rejected = (code: Rejection['code']): Decision => ({ rejected: { code } });
