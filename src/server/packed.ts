import compression from 'compression';
import type { RequestHandler } from 'express';

/** Packs answers for whoever can unpack them; leaves the others alone. */
export function packed(): RequestHandler {
  // Small scripts of the panel too: together they are half a kilobyte on a slow network.
  const pack = compression({ threshold: 400 });
  return (request, response, next) =>
    request.headers['accept-encoding'] === undefined ? next() : pack(request, response, next);
}
