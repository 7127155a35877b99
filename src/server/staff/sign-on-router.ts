import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import { recordAudit } from '../../staff/audit.js';
import { type KnownElsewhere, keepSignOn, type SignOnSecrets, signOn, spendSignOn } from '../../staff/sign-on.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import type { Limits } from '../limits.js';
import { errorFields, type Log } from '../log.js';
import { cookieIn, giveCookie, takeCookie } from './desk-cookie.js';
import { doorOf, giveSession, oldSession, ownUrl } from './exchange.js';
import { originOf } from './require-staff.js';
import { type SignOnProblem, signOnPage } from './sign-on-page.js';
import { type SignOnProvider, signOnProvider } from './sign-on-provider.js';

const COOKIE = 'wegwijs-desk-sign-on';
const TEN_MINUTES = 600_000;

/** Single sign-on, under `/desk/oidc`: out to the organisation's log-in, and back from it. */
export function signOnRouter(desk: Desk, limits: Limits, styles: readonly string[], log: Log): Router {
  const router = express.Router({ strict: true });
  const provider = desk.settings.signOn && signOnProvider(desk.settings.signOn);
  const tell = (response: Response, status: number, problem: SignOnProblem) => {
    response.locals.code = `sign-on-${problem}`;
    desk.metrics.count('refusals', `sign-on-${problem}`);
    response
      .status(status)
      .type('html')
      .send(signOnPage(problem, desk.settings.contactEmail, styles));
  };
  router.use(limits.perAddress, (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    if (provider) next();
    else tell(response, 404, 'not-set');
  });
  router.get('/login', limits.signOns, async (request, response) => {
    const begun = await begin(desk, provider as SignOnProvider, request, response).catch((error) => {
      log('sign-on', errorFields(error));
    });
    if (begun === undefined) return tell(response, 502, 'away');
    response.redirect(303, begun);
  });
  router.get('/callback', limits.failedSignOns, async (request, response) => {
    const secrets = await begunBy(desk, request, response);
    // Who began nothing here did not try to log in: that is counted and not written down, since anybody can do it.
    if (!secrets) return tell(response, 400, 'failed');
    const known = await finish(desk, provider as SignOnProvider, request, secrets).catch((error) => {
      log('sign-on', errorFields(error));
    });
    if (known === undefined) return refuse(desk, request, () => tell(response, 400, 'failed'));
    const outcome = await signOn(doorOf(desk, request), known, oldSession(request));
    // Who lost the last role is out everywhere.
    desk.changes.publishStaff();
    if (outcome.type !== 'in') return tell(response, 403, outcome.type);
    giveSession(desk, request, response, outcome);
    response.redirect(303, '/desk/');
  });
  const tooMany: ErrorRequestHandler = (error, _request, response, next) => {
    if (error instanceof Fault && error.code === 'too-many-requests') tell(response, 429, 'too-many');
    else next(error);
  };
  router.use(tooMany);
  return router;
}

/** The address to send the browser to; what must come back is kept, and its key put into a cookie. */
async function begin(desk: Desk, provider: SignOnProvider, request: Request, response: Response): Promise<string> {
  const { url, secrets } = await provider.begin(`${ownUrl(desk, request)}/desk/oidc/callback`);
  const token = await desk.store.write((session) => keepSignOn(session, secrets, desk.clock.now()));
  // Lax: the browser comes back from another site.
  giveCookie({ settings: desk.settings, request, response }, COOKIE, token, { maxAge: TEN_MINUTES, sameSite: 'lax' });
  return url;
}

/** What this browser began, once; undefined when it began nothing, or came back before. */
async function begunBy(desk: Desk, request: Request, response: Response): Promise<SignOnSecrets | undefined> {
  const token = cookieIn(request.headers.cookie, COOKIE);
  if (token === undefined) return undefined;
  takeCookie({ settings: desk.settings, request, response }, COOKIE);
  return desk.store.write((session) => spendSignOn(session, token, desk.clock.now()));
}

/** Whom the browser came back as. */
function finish(
  desk: Desk,
  provider: SignOnProvider,
  request: Request,
  secrets: SignOnSecrets,
): Promise<KnownElsewhere> {
  return provider.finish(new URL(request.originalUrl, ownUrl(desk, request)), secrets);
}

async function refuse(desk: Desk, request: Request, tell: () => void): Promise<void> {
  const line = { at: desk.clock.now(), origin: originOf(request), action: 'log-in', result: 'sign-on-failed' } as const;
  await desk.store.write((session) => recordAudit(session, line));
  tell();
}
