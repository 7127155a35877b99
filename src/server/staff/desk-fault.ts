import type { ErrorRequestHandler } from 'express';
import type { Desk } from '../desk.js';
import { Fault, type FaultCode, type FieldFault } from '../fault.js';
import { faultOf, problemLanguage, problemOf } from '../problems.js';

/** A request of the desk that cannot be done, with what the desk needs to go on from there. */
export class DeskFault extends Fault {
  constructor(
    code: FaultCode,
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** A field that is not right, in the words of the language that is asked for. */
export function fieldFault(field: string, nl: string, en: string): Fault {
  return new Fault('invalid-request', (language): FieldFault[] => [{ field, message: language === 'nl' ? nl : en }]);
}

/** Faults of the desk as `application/problem+json`. */
export function deskProblemHandler(desk: Desk): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const fault = faultOf(error);
    const extra = fault instanceof DeskFault ? fault.extra : {};
    const language = problemLanguage(request.headers['accept-language']);
    const problem = problemOf(fault, language, desk.versions.current.municipality.phone.number);
    if (fault.status === 401) response.set('WWW-Authenticate', 'Cookie');
    if (fault.status === 503) response.set('Retry-After', '1');
    if (typeof extra.wait === 'number') response.set('Retry-After', String(extra.wait));
    response.status(fault.status).set('Content-Type', 'application/problem+json; charset=utf-8');
    response.end(JSON.stringify({ ...problem, ...extra }));
  };
}
