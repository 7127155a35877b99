import type { Request, RequestHandler, Response } from 'express';
import { recordAudit } from '../../staff/audit.js';
import type { Role } from '../../staff/roles.js';
import { digest } from '../../staff/secret.js';
import { findSession, type SignedIn, touchSession } from '../../staff/sessions.js';
import type { Desk } from '../desk.js';
import { sameSecret } from '../ids.js';
import { cookieIn, csrfOf } from './desk-cookie.js';
import { DeskFault } from './desk-fault.js';
import { fromOwnSite } from './own-site.js';

export type { Role } from '../../staff/roles.js';
export type { SignedIn } from '../../staff/sessions.js';

/**
 * Lets through only who is logged in, has one of the roles (any, when none is named), and sends a change from our own
 * page. The handlers after it find who it is with `staffIn(response)`.
 */
export function requireStaff(desk: Desk, ...roles: readonly Role[]): RequestHandler {
  return async (request, response, next) => {
    const staff = await admit(desk, request, ['full']);
    if (roles.length > 0 && !roles.some((role) => staff.roles.includes(role))) {
      await refuse(desk, request, staff, 'no-right');
    }
    response.locals.staff = staff;
    next();
  };
}

/** Lets through who still has to confirm the second factor, too. */
export function requireSession(desk: Desk): RequestHandler {
  return async (request, response, next) => {
    response.locals.staff = await admit(desk, request, ['setup', 'full']);
    next();
  };
}

/** Who is logged in, in a handler after `requireStaff`. */
export function staffIn(response: Response): SignedIn {
  return response.locals.staff as SignedIn;
}

/** Who acts, when and from where: what every line of the audit needs. */
export function actorOf(desk: Desk, request: Request, response: Response) {
  return { at: desk.clock.now(), actor: staffIn(response).id, origin: originOf(request) };
}

/** The address a request came from, for the audit. */
export function originOf(request: Request): string {
  return request.ip ?? 'unknown';
}

/** Who is logged in by the `Cookie` header of a socket's handshake; nobody while the second factor is missing. */
export async function staffOfCookie(desk: Desk, cookieHeader: string | undefined): Promise<SignedIn | undefined> {
  const staff = await sessionOfCookie(desk, cookieHeader);
  return staff?.stage === 'full' ? staff : undefined;
}

/** The same, also while the second factor is missing. */
export async function sessionOfCookie(desk: Desk, cookieHeader: string | undefined): Promise<SignedIn | undefined> {
  const token = cookieIn(cookieHeader, 'wegwijs-desk');
  return token === undefined ? undefined : lookUp(desk, digest(token), true);
}

/**
 * The same person with the roles of this moment; nobody once logged out, blocked, or over. For sockets, which outlive
 * the request they began with. `inUse` false looks without keeping the session awake.
 */
export async function stillSignedIn(
  desk: Desk,
  { session }: Pick<SignedIn, 'session'>,
  inUse = true,
): Promise<SignedIn | undefined> {
  return lookUp(desk, session, inUse);
}

async function admit(desk: Desk, request: Request, stages: readonly SignedIn['stage'][]): Promise<SignedIn> {
  const token = cookieIn(request.headers.cookie, 'wegwijs-desk');
  const staff = await sessionOfCookie(desk, request.headers.cookie);
  if (!token || !staff || !stages.includes(staff.stage)) throw new DeskFault('not-signed-in');
  if (changes(request) && !(fromOwnSite(desk.settings, request.headers, request.host) && hasCsrf(request, token))) {
    await refuse(desk, request, staff, 'forged');
  }
  return staff;
}

async function lookUp(desk: Desk, hash: string, inUse: boolean): Promise<SignedIn | undefined> {
  const now = desk.clock.now();
  const found = await findSession(desk.store.read, hash, now, desk.settings.deskSession);
  if (!found) return undefined;
  const { touchDue, ...staff } = found;
  if (inUse && touchDue) await desk.store.write((session) => touchSession(session, hash, now));
  return staff;
}

/** Writes down who was refused, and refuses. The route is known by its pattern; what stood in the path is not kept. */
async function refuse(desk: Desk, request: Request, staff: SignedIn, result: 'forged' | 'no-right'): Promise<never> {
  const path = (request.route as { path?: unknown } | undefined)?.path;
  await desk.store.write((session) =>
    recordAudit(session, {
      at: desk.clock.now(),
      actor: staff.id,
      action: 'request',
      object: `${request.baseUrl}${typeof path === 'string' ? path : ''}`,
      result,
      origin: originOf(request),
      detail: { method: request.method },
    }),
  );
  throw new DeskFault(result);
}

function changes({ method }: Request): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method);
}

function hasCsrf(request: Request, token: string): boolean {
  return sameSecret(request.get('x-wegwijs-csrf') ?? '', csrfOf(token));
}
