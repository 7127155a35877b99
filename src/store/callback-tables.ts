import type { AttemptOutcome } from '../conversation/callback-request.js';

/** The tables of calls, mails and visits that were promised. Nothing a resident wrote stands in them. */
export interface CallbackTables {
  callback: CallbackTable;
  callback_attempt: CallbackAttemptTable;
  callback_past: CallbackPastTable;
  callback_secret: CallbackSecretTable;
}

/** `aside`: staff do not believe it; nobody calls, it holds no place, and it can be put back. */
export type CallbackStatus = 'open' | 'aside' | 'done' | 'cancelled' | 'erased';

export interface CallbackTable {
  reference: string;
  conversation: string;
  /** The event that asked for it: name and phone number lie under it in `personal_text`. */
  seq: number;
  /** The id of the part of the day. */
  slot: string;
  slot_from: string;
  slot_until: string;
  /** Since when it is promised for this part of a day: asked for, or moved last. Epoch milliseconds. */
  promised_at: number;
  /** When it must have been done: the end of its slot, epoch milliseconds. */
  due: number;
  status: CallbackStatus;
  way: string;
  /** Where the resident stood; empty while the topics are offered. */
  flow: string;
  step: string;
  /** The language to talk in: the one asked for, else that of the conversation. */
  language: string;
  /** The version of flows and texts the resident saw. */
  version: string;
  /** The staff member who does it. */
  owner: string | null;
  /** HMAC of the number and of the address, to find a request for the same matter; null once that serves no purpose. */
  phone_key: string | null;
  email_key: string | null;
  outcome: string | null;
  closed_at: number | null;
  closed_by: string | null;
  created_at: number;
  delete_after: number;
}

export interface CallbackAttemptTable {
  reference: string;
  /** Counts from 1. */
  n: number;
  at: number;
  staff: string;
  outcome: AttemptOutcome;
}

/** A promise for a time that was over when the resident moved or withdrew it. */
export interface CallbackPastTable {
  reference: string;
  /** Epoch milliseconds. */
  due: number;
  kept: 0 | 1;
}

/** One row: the key of the HMACs, made with the database. */
export interface CallbackSecretTable {
  id: number;
  value: string;
}
