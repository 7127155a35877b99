import express, { type RequestHandler, type Router } from 'express';
import { endpoint } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import type { Limits } from '../limits.js';
import { packed } from '../packed.js';
import type { Publisher } from '../publishing/make-live.js';
import { requireStaff } from '../staff/require-staff.js';
import { getDraft, getSave, getSaves, getWordTables, postSave } from './draft-routes.js';
import { insightRoutes } from './insight-routes.js';
import { packageRoutes } from './package-routes.js';
import { deleteLock, getPresence, postLock } from './place-routes.js';
import {
  deletePlan,
  getCorrection,
  getPlans,
  getVersion,
  getVersions,
  postPublish,
  postRollback,
} from './publish-routes.js';
import { reviewRoutes } from './review-routes.js';

/**
 * Everything the editor asks for, under `/editor/api`: `editor` changes the draft, `publisher` makes it public. A body is
 * read only of who may send it: a whole draft is large.
 */
export function editorApi(desk: Desk, publisher: Publisher, limits: Limits): Router {
  const router = express.Router({ strict: true });
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.use(limits.perAddress, packed());
  const either = requireStaff(desk, 'editor', 'publisher');
  const body = express.json({ limit: '64kb', strict: false });
  const editor = [requireStaff(desk, 'editor'), body];
  const saver = [requireStaff(desk, 'editor'), express.json({ limit: '24mb', strict: false })];
  const mayPublish = [requireStaff(desk, 'publisher'), express.json({ limit: '2mb', strict: false })];
  endpoint(router, '/draft', { get: [either, getDraft(desk)] });
  endpoint(router, '/saves', { get: [either, getSaves(desk)], post: [...saver, postSave(desk)] });
  endpoint(router, '/saves/:id', { get: [either, getSave(desk) as RequestHandler] });
  endpoint(router, '/publish', { post: [...mayPublish, postPublish(desk, publisher)] });
  endpoint(router, '/corrections', {
    get: [either, getCorrection(publisher)],
    post: [...mayPublish, postPublish(desk, publisher, true)],
  });
  endpoint(router, '/versions', { get: [either, getVersions(desk)] });
  endpoint(router, '/versions/:id', { get: [either, getVersion(desk) as RequestHandler] });
  endpoint(router, '/versions/:id/rollback', {
    post: [...mayPublish, postRollback(desk, publisher) as RequestHandler],
  });
  endpoint(router, '/plans', { get: [either, getPlans(desk)] });
  endpoint(router, '/plans/:id', { delete: [...mayPublish, deletePlan(desk) as RequestHandler] });
  endpoint(router, '/locks', { post: [...editor, postLock(desk)], delete: [...editor, deleteLock(desk)] });
  endpoint(router, '/presence', { get: [either, getPresence(desk)] });
  endpoint(router, '/word-tables', { get: [either, getWordTables()] });
  insightRoutes(router, desk);
  packageRoutes(router, desk);
  reviewRoutes(router, desk);
  router.use(() => {
    throw new Fault('path-unknown');
  });
  return router;
}
