import type { Request, RequestHandler } from 'express';
import type { Log } from './log.js';

/** One line a request: the route by its pattern (never the path itself), the status, and how long it took. */
export function requestLog(log: Log): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    response.on('finish', () => {
      log('request', {
        method: request.method,
        route: routeOf(request),
        status: response.statusCode,
        ms: Math.round((performance.now() - began) * 10) / 10,
        code: response.locals.code as string | undefined,
      });
    });
    next();
  };
}

function routeOf(request: Request): string {
  const path = (request.route as { path?: unknown } | undefined)?.path;
  return path === undefined ? 'none' : `${request.baseUrl}${String(path)}`;
}
