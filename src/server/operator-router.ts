import express, { type Router } from 'express';
import { findCurrentVersion } from '../store/versions.js';
import { answer, endpoint } from './api/endpoint.js';
import type { Desk } from './desk.js';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** For operators: is the process alive, can it serve, what has it counted, and whom to tell about a weakness. */
export function operatorRouter(desk: Desk): Router {
  const router = express.Router();
  endpoint(router, '/health', { get: (_request, response) => answer(response, 200, { status: 'ok' }) });
  endpoint(router, '/ready', {
    get: async (_request, response) => {
      await findCurrentVersion(desk.store.read);
      answer(response, 200, { status: 'ready', version: desk.versions.current.id });
    },
  });
  endpoint(router, '/metrics', {
    get: (_request, response) => {
      response.set('Content-Type', 'text/plain; version=0.0.4; charset=utf-8').end(desk.metrics.text());
    },
  });
  endpoint(router, '/.well-known/security.txt', {
    get: (_request, response) => {
      const expires = new Date(desk.clock.now() + YEAR).toISOString();
      response.type('text/plain');
      response.end(`Contact: mailto:${desk.settings.contactEmail}\nExpires: ${expires}\nPreferred-Languages: nl, en\n`);
    },
  });
  return router;
}
