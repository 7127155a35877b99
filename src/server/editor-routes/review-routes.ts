import express, { type RequestHandler, type Response, type Router } from 'express';
import type { AskedReviewAnswer, ReviewsAnswer } from '../../protocol/review.js';
import { askReviewSchema, reviewAnswerSchema } from '../../protocol/review.js';
import { readDraft } from '../../publishing/draft.js';
import { authorsOfFiles, reviewedFiles } from '../../publishing/reviews/reviewed-files.js';
import { findReview, listReviews, noteOpened, type Review, revokeReview } from '../../publishing/reviews/reviews.js';
import { unreviewed } from '../../publishing/reviews/unreviewed.js';
import { recordAudit } from '../../staff/audit.js';
import { listStaff, memberOf } from '../../staff/members.js';
import { answer, endpoint, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { liveNow } from '../publishing/make-live.js';
import { answerReview, finishReview, mustNotBeOwn } from '../reviews/answer-review.js';
import { askReview, mayReview } from '../reviews/ask-review.js';
import { reviewPage, reviewView } from '../reviews/review-views.js';
import { DeskFault } from '../staff/desk-fault.js';
import { ownUrl } from '../staff/exchange.js';
import { actorOf, requireStaff, staffIn } from '../staff/require-staff.js';
import { numberIn } from './draft-routes.js';

type WithId = RequestHandler<{ id: string }>;

/** Asking colleagues and others to look before something is published, and what colleagues say. */
export function reviewRoutes(router: Router, desk: Desk): void {
  const either = [requireStaff(desk, 'editor', 'publisher'), express.json({ limit: '64kb', strict: false })];
  endpoint(router, '/reviews', { get: [...either, getReviews(desk)], post: [...either, postReview(desk)] });
  endpoint(router, '/reviews/:id', {
    get: [...either, getReview(desk) as RequestHandler],
    delete: [...either, deleteReview(desk) as RequestHandler],
  });
  endpoint(router, '/reviews/:id/answers', { post: [...either, postReviewAnswer(desk) as RequestHandler] });
  endpoint(router, '/reviews/:id/done', { post: [...either, postReviewDone(desk) as RequestHandler] });
}

/** `GET reviews`: what was asked of whom, and what of the draft nobody else has approved. */
function getReviews(desk: Desk): RequestHandler {
  return async (_request, response) => {
    const { store, clock, settings } = desk;
    const now = clock.now();
    const draft = await readDraft(store.read);
    const live = await liveNow(desk);
    const authors = await authorsOfFiles(store.read, reviewedFiles(live.files, draft.files, null), live.files);
    const members = (await listStaff(store.read)).map(memberOf).filter((one) => one.status === 'active');
    const others = members.filter((one) => mayReview(one) && one.id !== staffIn(response).id && !authors.has(one.id));
    answer(response, 200, {
      needed: settings.publishNeedsReview,
      unreviewed: await unreviewed(store.read, { before: live.files, after: draft.files, now }),
      colleagues: others.map(({ id, name }) => ({ id, name })),
      reviews: (await listReviews(store.read)).map((review) => reviewView(review, draft.files, now)),
    } satisfies ReviewsAnswer);
  };
}

/** `POST reviews`: asks somebody; with the link when they have no account. */
function postReview(desk: Desk): RequestHandler {
  return async (request, response) => {
    const wanted = valid(askReviewSchema, request.body);
    const { id, token } = await askReview(desk, actorOf(desk, request, response), wanted);
    // What is secret stands behind `#`: a browser sends that to nobody.
    const link = token === undefined ? {} : { link: `${ownUrl(desk, request)}/nakijken/#${token}` };
    answer(response, 201, { id: String(id), ...link } satisfies AskedReviewAnswer);
  };
}

/** `GET reviews/{id}`: everything there is to look at. */
function getReview(desk: Desk): WithId {
  return async (request, response) => {
    const review = await reviewAt(desk, request.params.id);
    const by = actorOf(desk, request, response);
    const asked = review.reviewer.id === by.actor;
    if (asked && review.openedAt === null) {
      await desk.store.write(async (session) => {
        if (!(await noteOpened(session, review.id, by.at))) return;
        await recordAudit(session, { ...by, action: 'review-opened', object: `review:${review.id}` });
      });
    }
    answer(response, 200, await reviewPage(desk, review, { asked }));
  };
}

/** `POST reviews/{id}/answers`: what the one who was asked says of one thing. */
function postReviewAnswer(desk: Desk): WithId {
  return async (request, response) => {
    const given = valid(reviewAnswerSchema, request.body);
    const review = await ownReview(desk, request.params.id, response);
    await answerReview(desk, review, given, desk.clock.now());
    response.status(204).end();
  };
}

/** `POST reviews/{id}/done` */
function postReviewDone(desk: Desk): WithId {
  return async (request, response) => {
    const review = await ownReview(desk, request.params.id, response);
    await finishReview(desk, review, actorOf(desk, request, response));
    response.status(204).end();
  };
}

/** `DELETE reviews/{id}`: takes back what one asked; a publisher what anybody asked. */
function deleteReview(desk: Desk): WithId {
  return async (request, response) => {
    const review = await reviewAt(desk, request.params.id);
    const by = actorOf(desk, request, response);
    if (review.askedBy.id !== by.actor && !staffIn(response).roles.includes('publisher')) {
      throw new DeskFault('no-right');
    }
    await desk.store.write(async (session) => {
      if (!(await revokeReview(session, review.id, by.at))) return;
      await recordAudit(session, { ...by, action: 'review-revoked', object: `review:${review.id}` });
    });
    response.status(204).end();
  };
}

async function reviewAt({ store }: Desk, id: string): Promise<Review> {
  const review = await findReview(store.read, { id: numberIn(id) });
  if (!review) throw new DeskFault('review-unknown');
  return review;
}

async function ownReview(desk: Desk, id: string, response: Response): Promise<Review> {
  const review = await reviewAt(desk, id);
  const { id: staff } = staffIn(response);
  if (review.reviewer.id !== staff) throw new DeskFault('review-own');
  await mustNotBeOwn(desk, review, staff);
  return review;
}
