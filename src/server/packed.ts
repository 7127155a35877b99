import compression from 'compression';
import type { RequestHandler } from 'express';

/** Packs answers for whoever can unpack them; leaves the others alone. */
export function packed(): RequestHandler {
  const pack = compression();
  return (request, response, next) =>
    request.headers['accept-encoding'] === undefined ? next() : pack(request, response, next);
}
