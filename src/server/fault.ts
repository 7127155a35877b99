import type { Rejection } from '../conversation/decision.js';
import { CALLBACK_STATUSES } from './desk-routes/callback-faults.js';
import { EDITOR_STATUSES } from './editor-routes/editor-faults.js';
import { REVIEW_STATUSES } from './reviews/review-faults.js';
import { STAFF_STATUSES } from './staff/staff-faults.js';

/** Why a request was not done, with its HTTP status; the words for it stand in `problem-texts.ts`. */
const STATUSES = {
  'invalid-request': 400,
  'malformed-json': 400,
  'not-json': 415,
  'too-large': 413,
  'unknown-flow': 400,
  'unknown-step': 400,
  'unknown-option': 400,
  'unknown-language': 400,
  'unknown-action': 400,
  'not-possible-here': 409,
  'not-yours': 409,
  'already-taken': 409,
  'not-on-shift': 409,
  'enough-talks': 409,
  'colleague-away': 409,
  ended: 409,
  'token-missing': 401,
  'conversation-unknown': 404,
  'code-unknown': 404,
  erased: 410,
  'path-unknown': 404,
  'method-unknown': 405,
  'too-many-requests': 429,
  'too-many-codes': 429,
  'too-many-sockets': 429,
  ...STAFF_STATUSES,
  ...CALLBACK_STATUSES,
  ...EDITOR_STATUSES,
  ...REVIEW_STATUSES,
  busy: 503,
  internal: 500,
} as const;

export type FaultCode = keyof typeof STATUSES;

/** Every rejection of the conversation is a fault: this line does not compile when one is missing. */
type EveryRejectionIsAFault = Rejection['code'] extends FaultCode ? true : never;
true satisfies EveryRejectionIsAFault;

/** One thing wrong with a request: where, and what in plain words. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** A request that cannot be done. Holds codes and field names, never what a resident wrote. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly faults?: (language: 'nl' | 'en') => readonly FieldFault[],
  ) {
    super(code);
  }

  get status(): number {
    return STATUSES[this.code];
  }
}
