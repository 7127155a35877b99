import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router, text } from 'express';
import type { CallbackWay } from '../conversation/callback-request.js';
import { callbackRoutes } from './callback-routes.js';
import { demoPage } from './demo-page.js';
import { homePage } from './home-page.js';
import type { PageAssets } from './page-assets.js';
import { type PageTools, pageTools } from './page-tools.js';
import type { PagesHost } from './pages-host.js';
import { resumeRoutes } from './resume-routes.js';
import { fromOwnPages } from './same-site.js';
import { talkRoutes } from './talk-routes.js';
import { wordsPage } from './words-page.js';

/** More than any form needs, so that who pastes a whole file reads that it is too long and still has the text. */
const LARGEST = '256kb';

/**
 * The plain pages: server-rendered, answered by plain forms, held together by one cookie. Mount at `/`, before the
 * last 404. Expects the files of `dist/widget` to be given out under `/` by the server.
 */
export function pageRouter(host: PagesHost, assets: PageAssets): Router {
  const tools = pageTools(host, assets);
  const router = Router();
  router.use(neverStored);
  router.use(text({ type: 'application/x-www-form-urlencoded', limit: LARGEST }));
  router.use(ownPagesOnly(tools));
  router.get('/', homeRoute(tools));
  router.get('/demo', async (request, response) => void response.send(demoPage(await tools.frame(request))));
  router.get('/toegankelijkheid', wordsRoute(tools, 'ui-accessibility', 'ui-accessibility-text'));
  router.get('/privacy', wordsRoute(tools, 'ui-privacy', 'ui-privacy-text'));
  resumeRoutes(router, tools);
  callbackRoutes(router, tools);
  talkRoutes(router, tools);
  return router;
}

/** The last handler of the server for pages: a page that does not exist, with the help block. */
export function notFoundPage(host: PagesHost, assets: PageAssets): RequestHandler {
  const tools = pageTools(host, assets);
  return async (request, response) => {
    response.status(404);
    await sendWords(tools, request, response, 'ui-not-found-title', 'ui-not-found-text');
  };
}

/** Turns a fault into a page with the help block: too much text (413), too often (429), else 500. */
export function faultPage(host: PagesHost, assets: PageAssets): ErrorRequestHandler {
  const tools = pageTools(host, assets);
  return async (error: { status?: unknown }, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error?.status === 'number' && error.status >= 400 ? error.status : 500;
    response.status(status);
    if (status === 413) await sendWords(tools, request, response, 'ui-too-much-title', 'ui-too-much-text');
    else if (status === 429) await sendWords(tools, request, response, 'ui-too-often-title', 'ui-too-often-text');
    else await sendWords(tools, request, response, 'ui-fault-title', 'ui-fault-text');
  };
}

type Words = Parameters<typeof wordsPage>[2];

async function sendWords(tools: PageTools, request: Request, response: Response, title: Words, body: Words) {
  response.send(wordsPage(await tools.frame(request), await tools.busy(request), title, body));
}

function wordsRoute(tools: PageTools, title: Words, body: Words): RequestHandler {
  return (request, response) => sendWords(tools, request, response, title, body);
}

function homeRoute(tools: PageTools): RequestHandler {
  return async (request, response) => {
    const frame = await tools.frame(request);
    const topics = await tools.host.topics(frame.town.language);
    const busy = await tools.busy(request);
    response.send(homePage({ frame, topics, busy, erased: erasedIn(request) }));
  };
}

/** Whether everything was just erased, and if so the promise that went with it. */
function erasedIn({ query: { gewist } }: Request): CallbackWay | boolean {
  return gewist === 'phone' || gewist === 'email' || gewist === 'visit' ? gewist : gewist === '1';
}

/** Whatever its address: what is written `/Gesprek` leads to the same routes. */
function ownPagesOnly(tools: PageTools): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== 'POST' || fromOwnPages(request)) return next();
    response.status(403).send(wordsPage(await tools.frame(request), false, 'ui-refused-title', 'ui-refused-text'));
  };
}

/**
 * Answers must not stay in the browser's store (a shared computer), and Back must show the step as it is now. Without
 * a referrer at all a browser would also send no origin with our own forms (see `same-site.ts`).
 */
const neverStored: RequestHandler = (_request, response, next) => {
  response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' });
  next();
};
