import type { ErrorRequestHandler } from 'express';
import type { Desk } from './desk.js';
import { errorFields, type Log } from './log.js';
import { faultOf, problemLanguage, problemOf } from './problems.js';

/** The one place where a fault becomes an answer of the API: `application/problem+json`, in plain words. */
export function problemHandler(desk: Desk): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = problemOf(
      faultOf(error),
      problemLanguage(request.headers['accept-language']),
      desk.versions.current.municipality.phone.number,
    );
    if (problem.status === 401) response.set('WWW-Authenticate', 'Bearer');
    if (problem.status === 503) response.set('Retry-After', '1');
    response.status(problem.status).set('Content-Type', 'application/problem+json; charset=utf-8');
    response.end(JSON.stringify(problem));
  };
}

/** Counts and logs every fault, of API and pages alike, and gives it its status; then the next handler answers. */
export function noteFault(desk: Desk, log: Log): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const fault = faultOf(error);
    response.locals.code = fault.code;
    desk.metrics.count('refusals', fault.code);
    if (fault.code === 'internal') log('fault', errorFields(error));
    next(fault);
  };
}
