import express, { type Request, type RequestHandler, type Router } from 'express';
import type { ReviewLinkAnswer } from '../../protocol/review.js';
import { reviewLinkAnswerSchema, reviewLinkSchema } from '../../protocol/review.js';
import { readDraft } from '../../publishing/draft.js';
import { reviewState } from '../../publishing/reviews/review-state.js';
import { findReview, noteOpened, type Review, takeSeat } from '../../publishing/reviews/reviews.js';
import { recordAudit } from '../../staff/audit.js';
import { digest, newSecret } from '../../staff/secret.js';
import { answer, endpoint, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { sameSecret } from '../ids.js';
import type { Limits } from '../limits.js';
import { packed } from '../packed.js';
import { cookieIn, giveCookie } from '../staff/desk-cookie.js';
import { DeskFault } from '../staff/desk-fault.js';
import { onlyOwnSite } from '../staff/exchange.js';
import { originOf, sessionOfCookie } from '../staff/require-staff.js';
import { answerReview, finishReview, mustNotBeOwn, mustWait } from './answer-review.js';
import { reviewPage } from './review-views.js';

/**
 * What somebody asks for who has a link and no account, under `/nakijken/api`. The token comes in the body. The browser
 * that opens the link first gets a cookie, and from then on the link works there alone.
 */
export function reviewLinkRouter(desk: Desk, limits: Limits): Router {
  const router = express.Router({ strict: true });
  router.use((request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    onlyOwnSite(desk, request);
    next();
  });
  router.use(limits.perAddress, limits.codes, packed(), express.json({ limit: '64kb', strict: false }));
  endpoint(router, '/look', { post: postLook(desk) });
  endpoint(router, '/open', { post: postOpen(desk) });
  endpoint(router, '/answers', { post: postAnswer(desk) });
  endpoint(router, '/done', { post: postDone(desk) });
  router.use(() => {
    throw new Fault('path-unknown');
  });
  return router;
}

/** What the link is for. Nothing is used up: scanners of mail look at links too. */
function postLook(desk: Desk): RequestHandler {
  return async (request, response) => {
    const review = await reviewOf(desk, valid(reviewLinkSchema, request.body).token);
    const { files } = await readDraft(desk.store.read);
    const { type } = reviewState(review, files, desk.clock.now());
    const waits = type === 'asked' || type === 'begun';
    answer(response, 200, {
      state: waits && review.seat !== null && !sitsHere(request, review) ? 'used' : type,
      name: review.reviewer.name,
      askedBy: review.askedBy.name,
      municipality: desk.versions.current.municipality.name,
      message: review.message,
      until: new Date(review.until).toISOString(),
      items: review.items,
    } satisfies ReviewLinkAnswer);
  };
}

function postOpen(desk: Desk): RequestHandler {
  return async (request, response) => {
    const review = await reviewOf(desk, valid(reviewLinkSchema, request.body).token);
    await mustWait(desk, review);
    await mustBeSomebodyElse(desk, request, review);
    if (!sitsHere(request, review)) {
      const seat = newSecret();
      const at = desk.clock.now();
      const first = await desk.store.write(async (session) => {
        if (!(await takeSeat(session, review.id, digest(seat)))) return false;
        await noteOpened(session, review.id, at);
        const object = `review:${review.id}`;
        await recordAudit(session, { at, action: 'review-opened', object, origin: originOf(request) });
        return true;
      });
      if (!first) throw new DeskFault('review-used', { by: review.askedBy.name });
      const exchange = { settings: desk.settings, request, response };
      const how = { maxAge: review.until - at, path: '/nakijken/' };
      giveCookie(exchange, cookieName(review), seat, how);
    }
    answer(response, 200, await reviewPage(desk, review, { asked: true }));
  };
}

function postAnswer(desk: Desk): RequestHandler {
  return async (request, response) => {
    const { token, ...given } = valid(reviewLinkAnswerSchema, request.body);
    await answerReview(desk, await seated(desk, request, token), given, desk.clock.now());
    response.status(204).end();
  };
}

function postDone(desk: Desk): RequestHandler {
  return async (request, response) => {
    const review = await seated(desk, request, valid(reviewLinkSchema, request.body).token);
    await finishReview(desk, review, { at: desk.clock.now(), origin: originOf(request) });
    response.status(204).end();
  };
}

async function reviewOf({ store }: Desk, token: string): Promise<Review> {
  const review = await findReview(store.read, { token: digest(token) });
  if (!review) throw new DeskFault('review-unknown');
  return review;
}

async function seated(desk: Desk, request: Request, token: string): Promise<Review> {
  const review = await reviewOf(desk, token);
  if (!sitsHere(request, review)) throw new DeskFault('review-used', { by: review.askedBy.name });
  await mustBeSomebodyElse(desk, request, review);
  return review;
}

/** The one who asked has the link too: it is no second pair of eyes in a browser in which they are logged in. */
async function mustBeSomebodyElse(desk: Desk, request: Request, review: Review): Promise<void> {
  const staff = await sessionOfCookie(desk, request.headers.cookie);
  if (staff) await mustNotBeOwn(desk, review, staff.id);
}

function sitsHere(request: Request, review: Review): boolean {
  const seat = cookieIn(request.headers.cookie, cookieName(review));
  return seat !== undefined && review.seat !== null && sameSecret(digest(seat), review.seat);
}

const cookieName = ({ id }: Review) => `wegwijs-review-${id}` as const;
