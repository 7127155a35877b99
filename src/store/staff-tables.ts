import type { Generated } from 'kysely';

/** The tables of staff accounts and of the audit. Secrets stand in them as hashes only, a second factor's excepted. */
export interface StaffTables {
  staff: StaffTable;
  staff_invitation: InvitationTable;
  staff_session: StaffSessionTable;
  staff_device: StaffDeviceTable;
  staff_attempt: StaffAttemptTable;
  staff_sign_on: SignOnTable;
  audit: AuditTable;
}

export type StaffStatus = 'active' | 'blocked';

export interface StaffTable {
  id: string;
  name: string;
  /** Lower case; what they log in with. */
  email: string;
  /** JSON: a list of roles. */
  roles: string;
  status: StaffStatus;
  /** Argon2id; null for who comes by single sign-on alone. */
  password: string | null;
  /** Base32 of the second factor, once a code of it was typed; until then it is pending. */
  totp: string | null;
  totp_pending: string | null;
  /** The step of time of the last code that was used, so that no code works twice. */
  totp_last: number | null;
  /** Issuer and subject of single sign-on. */
  subject: string | null;
  created_at: number;
}

export interface InvitationTable {
  /** SHA-256 of the token in the link. */
  hash: string;
  kind: 'first' | 'invited' | 'password';
  /** JSON: the roles of the new account. */
  roles: string;
  /** The account that gets a new password; null when the link makes an account. */
  staff: string | null;
  created_at: number;
  until: number;
}

export interface StaffSessionTable {
  /** SHA-256 of the token in the cookie. */
  hash: string;
  staff: string;
  /** A session that is `setup` may do nothing but confirm the second factor. */
  stage: 'setup' | 'full';
  created_at: number;
  last_at: number;
  until: number;
}

/** A device on which somebody logged in before. */
export interface StaffDeviceTable {
  /** SHA-256 of the token in its cookie. */
  hash: string;
  staff: string;
  until: number;
}

/** How often logging in failed lately, by a hash of what is counted: an account at an address, a device, ... */
export interface StaffAttemptTable {
  key: string;
  failures: number;
  last_at: number;
  free_at: number;
}

/** A single sign-on that is under way. */
export interface SignOnTable {
  /** SHA-256 of the token in the cookie of the browser that began it. */
  hash: string;
  state: string;
  nonce: string;
  verifier: string;
  until: number;
}

/** Who did what, when, from where, with which result (BIO2 8.15.01). */
export interface AuditTable {
  seq: Generated<number>;
  at: number;
  actor: string | null;
  action: string;
  object: string | null;
  result: string;
  origin: string;
  /** JSON: ids and codes only. */
  detail: string | null;
}
