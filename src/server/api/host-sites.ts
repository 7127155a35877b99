import cors from 'cors';
import type { RequestHandler } from 'express';
import type { Settings } from '../settings.js';

/** Lets the sites on the allow-list call the API from a browser; the contract itself may be read from everywhere. */
export function hostSites({ origins }: Pick<Settings, 'origins'>): RequestHandler {
  const listed = cors({
    origin: [...origins],
    methods: ['GET', 'POST', 'DELETE'],
    allowedHeaders: ['Authorization', 'Content-Type'],
    exposedHeaders: ['API-Version', 'Location', 'Retry-After'],
    maxAge: 600,
  });
  return (request, response, next) => {
    const ours = request.headers.origin === undefined && request.method !== 'OPTIONS';
    return ours || request.path === '/openapi.json' ? next() : listed(request, response, next);
  };
}
