import express, { type Express } from 'express';
import type { PageAssets } from '../pages/page-assets.js';
import { faultPage, notFoundPage, pageRouter } from '../pages/page-router.js';
import { apiRouter } from './api/api-router.js';
import type { Desk } from './desk.js';
import { deskFiles, editorFiles, reviewFiles } from './desk-files.js';
import { editorApi } from './editor-routes/editor-api.js';
import { securityHeaders } from './headers.js';
import { makeLimits } from './limits.js';
import type { Log } from './log.js';
import { operatorRouter } from './operator-router.js';
import { packed } from './packed.js';
import { pagesHost } from './pages-host.js';
import { noteFault, problemHandler } from './problem-handler.js';
import type { Publisher } from './publishing/make-live.js';
import { requestLog } from './request-log.js';
import { reviewLinkRouter } from './reviews/link-router.js';
import { deskApi } from './staff/desk-api.js';
import { deskProblemHandler } from './staff/desk-fault.js';
import { signOnRouter } from './staff/sign-on-router.js';
import { staticFiles } from './static-files.js';

/** Everything that answers over HTTP, in the order in which it is asked. */
export function makeApp(desk: Desk, publisher: Publisher, assets: PageAssets, log: Log): Express {
  const { settings } = desk;
  const limits = makeLimits(settings);
  const host = pagesHost(desk);
  const app = express();
  app.set('trust proxy', settings.trustProxy);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.disable('etag');

  if (settings.log) app.use(requestLog(log));
  app.use(securityHeaders(settings));
  app.use('/v1', apiRouter(desk, limits), noteFault(desk, log), problemHandler(desk));
  app.use('/desk/api', deskApi(desk, limits), noteFault(desk, log), deskProblemHandler(desk));
  app.use('/editor/api', editorApi(desk, publisher, limits), noteFault(desk, log), deskProblemHandler(desk));
  app.use('/nakijken/api', reviewLinkRouter(desk, limits), noteFault(desk, log), deskProblemHandler(desk));
  app.use('/desk/oidc', signOnRouter(desk, limits, assets.styles, log));
  app.use(operatorRouter(desk), noteFault(desk, log), problemHandler(desk));

  app.use(limits.perAddress, packed());
  app.use('/desk', deskFiles(settings.deskFolder));
  app.use('/editor', editorFiles(settings.editorFolder));
  app.use('/nakijken', reviewFiles(settings.editorFolder));
  app.use(staticFiles(settings.widgetFolder));
  app.post('/gesprek', limits.perPagesConversation);
  app.post(['/verder', '/terugbellen'], limits.codes);
  app.use(pageRouter(host, assets));
  app.use(notFoundPage(host, assets));
  app.use(noteFault(desk, log), faultPage(host, assets));
  return app;
}
