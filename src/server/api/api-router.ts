import express, { type Router } from 'express';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import type { Limits } from '../limits.js';
import { API_VERSION, openApiDocument } from '../openapi-document.js';
import { packed } from '../packed.js';
import { bearer } from './bearer.js';
import { getConversation } from './conversation.js';
import { postConversation } from './conversations.js';
import { endpoint } from './endpoint.js';
import { hostSites } from './host-sites.js';
import { getOpenApi } from './openapi.js';
import { deleteRecord, getRecord } from './record.js';
import { postResumption } from './resumptions.js';
import { getTopics } from './topics.js';
import { postTurn } from './turns.js';

/** The resident API, version 1 (docs: /v1/openapi.json). */
export function apiRouter(desk: Desk, limits: Limits): Router {
  const router = express.Router({ strict: true });
  const { settings } = desk;
  router.use((_request, response, next) => {
    response.setHeader('API-Version', API_VERSION);
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  // Sites before limits, so that a widget on another site can read that it must wait.
  router.use(hostSites(settings), limits.perAddress, packed());
  endpoint(router, '/openapi.json', { get: getOpenApi(openApiDocument(settings)) });
  router.use(
    express.json({ limit: '64kb', strict: false, type: ['application/json', 'application/*+json'] }),
    onlyJson,
  );
  const own = bearer(desk) as express.RequestHandler;
  endpoint(router, '/topics', { get: getTopics(desk) });
  endpoint(router, '/conversations', { post: postConversation(desk) });
  endpoint(router, '/conversations/:id', { get: [own, getConversation(desk) as express.RequestHandler] });
  endpoint(router, '/conversations/:id/turns', {
    post: [own, limits.perConversation, postTurn(desk) as express.RequestHandler],
  });
  endpoint(router, '/conversations/:id/record', {
    get: [own, getRecord(desk) as express.RequestHandler],
    delete: [own, deleteRecord(desk) as express.RequestHandler],
  });
  endpoint(router, '/resumptions', { post: [limits.codes, postResumption(desk)] });
  router.use(() => {
    throw new Fault('path-unknown');
  });
  return router;
}

/** No body at all is an empty request; a body of another kind cannot be read. */
const onlyJson: express.RequestHandler = (request, _response, next) => {
  if (request.body === undefined && hasBody(request.headers)) throw new Fault('not-json');
  request.body ??= {};
  next();
};

function hasBody(headers: express.Request['headers']): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
