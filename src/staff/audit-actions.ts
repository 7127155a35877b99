/** Everything that the audit tells of. The desk has a word for each (`src/desk/words-audit.nl.ts`). */
export const AUDIT_ACTIONS = [
  'talk-claimed',
  'talk-opened',
  'answer-filled',
  'talk-put-back',
  'talk-transferred',
  'talk-ended',
  'walked-along',
  'note-written',
  'record-taken',
  'callbacks-seen',
  'callback-take',
  'callback-give',
  'callback-attempt',
  'callback-aside',
  'callback-back',
  'callback-close',
  'log-in',
  'log-out',
  'log-out-everywhere',
  'second-factor-set',
  'second-factor-reset',
  'password-changed',
  'password-link-made',
  'first-link-made',
  'invited',
  'account-made',
  'roles-changed',
  'blocked',
  'unblocked',
  'draft-saved',
  'draft-imported',
  'published',
  'publish-refused',
  'rolled-back',
  'schedule-made',
  'schedule-cancelled',
  'audit-searched',
  'request',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** How it ended: done, or why not. */
export const AUDIT_RESULTS = [
  'ok',
  'wrong',
  'wrong-code',
  'sign-on-failed',
  'no-role',
  'blocked',
  'no-right',
  'forged',
  'not-good',
] as const;

export type AuditResult = (typeof AUDIT_RESULTS)[number];
