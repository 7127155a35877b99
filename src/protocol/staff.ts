import { z } from 'zod';
import { typedText } from './typed-text.js';

/** `/desk/api`: logging in, accounts of staff, and the audit. Times are ISO; secrets are in no answer but their own. */

/** What somebody may do: talk with residents, change texts, make them public, run the team, look into the audit. */
export const roleSchema = z.enum(['desk', 'editor', 'publisher', 'manager', 'privacy']);

const password = z.string().max(1000);

/** `POST login`; the code is asked after a right password. */
export const loginRequestSchema = z.object({
  email: typedText(320),
  password,
  totp: z.string().max(20).optional(),
});

/** `POST begin`: by the link of an invitation, or of a lost password (then name and email are not asked). */
export const beginRequestSchema = z.object({
  token: z.string().max(100),
  name: typedText(100).default(''),
  email: typedText(320).default(''),
  password,
});

/** `POST begin/look`: what a link is for, before anything is filled in. */
export const beginLookRequestSchema = z.object({ token: z.string().max(100) });

/** `POST totp`: confirms the second factor. */
export const totpRequestSchema = z.object({ code: z.string().max(20) });

/** `POST record`: by the resident's code, the reference of a call or the id of the conversation. */
export const recordRequestSchema = z.object({ key: typedText(100) });

/** `POST staff/invitations` */
export const invitationRequestSchema = z.object({ roles: z.array(roleSchema).max(5) });

/** `POST staff/{id}`: only what is given changes. */
export const staffChangeSchema = z.object({
  roles: z.array(roleSchema).max(5).optional(),
  status: z.enum(['active', 'blocked']).optional(),
  resetTotp: z.boolean().optional(),
  newPassword: z.boolean().optional(),
});

const code = z.string().max(200);

/** `GET audit`: all that is given must hold; `before` is the `next` of the page before. */
export const auditQuerySchema = z.object({
  actor: code.optional(),
  action: code.optional(),
  object: code.optional(),
  from: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
  until: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
  before: z.coerce.number().int().min(1).optional(),
});

export type Role = z.infer<typeof roleSchema>;
export type LoginRequest = z.infer<typeof loginRequestSchema>;
export type BeginRequest = z.input<typeof beginRequestSchema>;
export type StaffChangeRequest = z.infer<typeof staffChangeSchema>;

/** `GET me`, and the answer to a log-in that is complete. */
export interface MeAnswer {
  readonly staff: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly roles: readonly Role[];
  };
  /** To be sent along with every change as `X-Wegwijs-Csrf`. */
  readonly csrf: string;
  /** When the session ends whatever happens. */
  readonly until: string;
  readonly settings: { readonly idleMinutes: number; readonly municipality: string };
}

/** What an app for codes must know: a uri to scan or tap, and the same secret to type over. */
export interface CodeSetup {
  readonly uri: string;
  readonly secret: string;
}

/** The answer to `POST begin`, and to a log-in without a second factor yet: set it up, then `POST totp`. */
export interface SetupAnswer {
  readonly needs: 'totp-setup';
  readonly totp: CodeSetup;
  readonly csrf: string;
}

/** The answer to `POST begin` for an account that has its second factor: log in with the new password. */
export interface PasswordAnswer {
  readonly needs: 'login';
}

/** What comes with 401 besides the problem. `totp`: the password was right, send the code with it. */
export interface SignInProblem {
  readonly code: 'not-signed-in' | 'login-wrong' | 'login-code';
  readonly needs?: 'totp' | 'totp-setup';
  /** With `totp-setup`. */
  readonly totp?: CodeSetup;
  readonly csrf?: string;
  /** With `GET me`: how one can log in here. */
  readonly ways?: readonly ('password' | 'oidc')[];
}

/** One of `GET staff`, and the answer to a change. */
export interface StaffMemberView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly status: 'active' | 'blocked';
  readonly created: string;
  /** Whether the second factor is set up. */
  readonly secondFactor: boolean;
  /** Logs in through the organisation: name and roles come from there. */
  readonly signOn: boolean;
}

/** `GET staff` */
export interface StaffAnswer {
  readonly staff: readonly StaffMemberView[];
}

/** `POST staff/{id}`; `link` after `newPassword`, shown once. */
export interface StaffChangeAnswer {
  readonly staff: StaffMemberView;
  readonly link?: string;
}

/** `POST staff/invitations`: a link to give to a colleague, shown once. */
export interface InvitationAnswer {
  readonly link: string;
  readonly until: string;
}

/** Who did what, when, from where, with which result (BIO2 8.15.01). */
export interface AuditEntryView {
  readonly seq: number;
  readonly at: string;
  readonly actor: { readonly id: string; readonly name: string } | null;
  readonly action: string;
  readonly object: string | null;
  readonly result: string;
  readonly origin: string;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
}

/** `GET audit`, newest first; `next` when there is more. */
export interface AuditAnswer {
  readonly entries: readonly AuditEntryView[];
  readonly next?: number;
}
