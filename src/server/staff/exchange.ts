import type { Request, Response } from 'express';
import type { MeAnswer, SetupAnswer } from '../../protocol/staff.js';
import { DEVICE_LASTS } from '../../staff/devices.js';
import type { Door } from '../../staff/log-in.js';
import type { CodeSetup } from '../../staff/one-time-code.js';
import { digest } from '../../staff/secret.js';
import { findSession, type SignedIn } from '../../staff/sessions.js';
import type { Desk } from '../desk.js';
import { isLoopback, networkOf } from '../limits.js';
import { cookieIn, csrfOf, giveCookie } from './desk-cookie.js';
import { DeskFault } from './desk-fault.js';
import { fromOwnSite } from './own-site.js';
import { originOf } from './require-staff.js';

/** When and from where somebody comes, and by which rules. */
export function doorOf(desk: Desk, request: Request): Door {
  const { store, clock, settings } = desk;
  const issuer = `Wegwijs ${nameOf(desk)}`;
  const { deskSession: rules } = settings;
  return { store, now: clock.now(), phoneTime: clock.real?.(), origin: originOf(request), rules, issuer };
}

/** The address failures are counted under, and whether it tells anybody apart. */
export function addressOf({ settings }: Desk, request: Request): { address: string; ownAddress: boolean } {
  const ownAddress = settings.trustProxy !== false || !isLoopback(request.ip);
  return { address: networkOf(request.ip), ownAddress };
}

/** The digest of the session this browser has now, to be ended when it gets another. */
export function oldSession(request: Request): string | undefined {
  const token = cookieIn(request.headers.cookie, 'wegwijs-desk');
  return token === undefined ? undefined : digest(token);
}

/** Only from our own pages: a request without a session has no secret of its own to show. */
export function onlyOwnSite({ settings }: Desk, request: Request): void {
  if (!fromOwnSite(settings, request.headers, request.host)) throw new DeskFault('forged');
}

/** Gives the browser its session, and the cookie by which this device is known again. */
export function giveSession(
  desk: Desk,
  request: Request,
  response: Response,
  { token, device }: { readonly token: string; readonly device?: string },
): void {
  const exchange = { settings: desk.settings, request, response };
  giveCookie(exchange, 'wegwijs-desk', token, { maxAge: desk.settings.deskSession.lasts });
  if (device !== undefined) giveDevice(desk, request, response, device);
}

/** Gives the cookie by which this device is known again; it lets nobody in. */
export function giveDevice(desk: Desk, request: Request, response: Response, device: string): void {
  const exchange = { settings: desk.settings, request, response };
  giveCookie(exchange, 'wegwijs-desk-device', device, { maxAge: DEVICE_LASTS });
}

/** Who is logged in, as the desk is told. */
export function meAnswer(desk: Desk, { id, name, email, roles, until }: SignedIn, token: string): MeAnswer {
  return {
    staff: { id, name, email, roles },
    csrf: csrfOf(token),
    until: new Date(until).toISOString(),
    settings: { idleMinutes: desk.settings.deskSession.idle / 60_000, municipality: nameOf(desk) },
  };
}

/** The same, for a session that was made this moment. */
export async function freshMe(desk: Desk, token: string): Promise<MeAnswer> {
  const { store, clock, settings } = desk;
  const signedIn = await findSession(store.read, digest(token), clock.now(), settings.deskSession);
  if (!signedIn) throw new DeskFault('not-signed-in');
  return meAnswer(desk, signedIn, token);
}

/** What is asked of who has no second factor yet. */
export function setupAnswer(totp: CodeSetup, token: string): SetupAnswer {
  return { needs: 'totp-setup', totp, csrf: csrfOf(token) };
}

/** A link into the desk. What is secret stands behind `#`: a browser sends that to nobody. */
export function beginLink(publicUrl: string, token: string): string {
  return `${withoutSlash(publicUrl)}/desk/begin#${token}`;
}

/** The address under which staff reach us. */
export function ownUrl({ settings }: Desk, request: Request): string {
  return withoutSlash(settings.publicUrl ?? `${request.protocol}://${request.host}`);
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}

function nameOf({ versions }: Desk): string {
  return versions.current.municipality.name;
}
