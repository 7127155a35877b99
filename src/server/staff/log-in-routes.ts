import type { Request, RequestHandler, Response } from 'express';
import {
  beginLookRequestSchema,
  beginRequestSchema,
  loginRequestSchema,
  totpRequestSchema,
} from '../../protocol/staff.js';
import { recordAudit } from '../../staff/audit.js';
import { beginAccount, lookAtLink } from '../../staff/begin-account.js';
import { confirmCode, type LogInOutcome, logIn, pendingSetup } from '../../staff/log-in.js';
import { isLongEnough, SHORTEST_PASSWORD } from '../../staff/password.js';
import { closeSession, closeSessionsOf } from '../../staff/sessions.js';
import { answer, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { endShift } from '../handoff/set-shift.js';
import { cookieIn, csrfOf, takeCookie } from './desk-cookie.js';
import { DeskFault, fieldFault } from './desk-fault.js';
import {
  addressOf,
  doorOf,
  freshMe,
  giveDevice,
  giveSession,
  meAnswer,
  oldSession,
  onlyOwnSite,
  setupAnswer,
} from './exchange.js';
import { actorOf, sessionOfCookie, staffIn } from './require-staff.js';

/** `GET me`: who is logged in; else how one can log in, or what is still to be set up. */
export function getMe(desk: Desk): RequestHandler {
  return async (request, response) => {
    const staff = await sessionOfCookie(desk, request.headers.cookie);
    const token = cookieIn(request.headers.cookie, 'wegwijs-desk') ?? '';
    if (staff?.stage === 'full') return answer(response, 200, meAnswer(desk, staff, token));
    const totp = staff && (await pendingSetup(doorOf(desk, request), staff));
    const ways = desk.settings.signOn ? ['password', 'oidc'] : ['password'];
    const setup = totp && { needs: 'totp-setup', totp, csrf: csrfOf(token) };
    throw new DeskFault('not-signed-in', { ways, ...setup });
  };
}

/** `POST login` */
export function postLogin(desk: Desk): RequestHandler {
  return async (request, response) => {
    onlyOwnSite(desk, request);
    const given = valid(loginRequestSchema, request.body);
    const { address, ownAddress } = addressOf(desk, request);
    const outcome = await logIn(doorOf(desk, request), {
      ...given,
      totp: given.totp?.trim() ? given.totp : undefined,
      device: cookieIn(request.headers.cookie, 'wegwijs-desk-device'),
      session: oldSession(request),
      address,
      ownAddress,
    });
    await answerLogIn(desk, request, response, outcome);
  };
}

/** `POST begin/look`: what a link is for. */
export function postBeginLook(desk: Desk): RequestHandler {
  return async (request, response) => {
    onlyOwnSite(desk, request);
    const what = await lookAtLink(doorOf(desk, request), valid(beginLookRequestSchema, request.body).token);
    if (!what) throw new DeskFault('link-unknown');
    answer(response, 200, { for: what });
  };
}

/** `POST begin`: makes the account of a link, or gives it a new password. */
export function postBegin(desk: Desk): RequestHandler {
  return async (request, response) => {
    onlyOwnSite(desk, request);
    const given = valid(beginRequestSchema, request.body);
    const door = doorOf(desk, request);
    const what = await lookAtLink(door, given.token);
    if (!what) throw new DeskFault('link-unknown');
    if (what === 'account') checkPerson(given);
    checkPassword(given.password);
    const outcome = await beginAccount(door, given, oldSession(request));
    desk.changes.publishStaff();
    if (outcome.type === 'setup') return answerLogIn(desk, request, response, outcome);
    if (outcome.type !== 'log-in') throw new DeskFault(outcome.type);
    giveDevice(desk, request, response, outcome.device);
    answer(response, 200, { needs: 'login' });
  };
}

/** `POST totp`: confirms the second factor, and is in. */
export function postTotp(desk: Desk): RequestHandler {
  return async (request, response) => {
    const staff = staffIn(response);
    if (staff.stage === 'full') throw new Fault('not-possible-here');
    const { code } = valid(totpRequestSchema, request.body);
    await answerLogIn(desk, request, response, await confirmCode(doorOf(desk, request), staff, code));
  };
}

/** `POST logout`, here, or everywhere. */
export function postLogout(desk: Desk, everywhere: boolean): RequestHandler {
  return async (request, response) => {
    const { id, name, session: hash } = staffIn(response);
    const who = actorOf(desk, request, response);
    const action = everywhere ? 'log-out-everywhere' : 'log-out';
    await desk.store.write(async (session) => {
      await (everywhere ? closeSessionsOf(session, id) : closeSession(session, hash));
      await recordAudit(session, { ...who, action, object: `staff:${id}` });
    });
    await endShift(desk, { id, name, origin: who.origin }, everywhere ? undefined : hash);
    takeCookie({ settings: desk.settings, request, response }, 'wegwijs-desk');
    // Whoever logs out reads that it is done before their desk hears that it is over.
    response.on('finish', () => desk.changes.publishStaff(id));
    response.status(204).end();
  };
}

async function answerLogIn(desk: Desk, request: Request, response: Response, outcome: LogInOutcome): Promise<void> {
  switch (outcome.type) {
    case 'in':
      giveSession(desk, request, response, outcome);
      return answer(response, 200, await freshMe(desk, outcome.token));
    case 'setup':
      giveSession(desk, request, response, outcome);
      return answer(response, 200, setupAnswer(outcome.setup, outcome.token));
    case 'needs-code':
    case 'wrong-code':
      throw new DeskFault('login-code', { needs: 'totp' });
    case 'wrong':
      throw new DeskFault('login-wrong');
    case 'too-soon':
      throw new DeskFault('too-many-logins', { wait: Math.ceil(outcome.wait / 1000) });
    default:
      return outcome satisfies never;
  }
}

function checkPerson({ name, email }: { readonly name: string; readonly email: string }): void {
  if (name.trim() === '') throw fieldFault('name', 'Vul uw naam in.', 'Fill in your name.');
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) {
    throw fieldFault(
      'email',
      'Vul een e-mailadres in, zoals naam@example.org.',
      'Fill in an e-mail address, like name@example.org.',
    );
  }
}

function checkPassword(password: string): void {
  if (isLongEnough(password)) return;
  throw fieldFault(
    'password',
    `Een wachtwoord heeft ten minste ${SHORTEST_PASSWORD} tekens. Een zin is makkelijk te onthouden.`,
    `A password has at least ${SHORTEST_PASSWORD} signs. A sentence is easy to remember.`,
  );
}
