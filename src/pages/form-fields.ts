import type { Request } from 'express';

/** The fields of a submitted form, in order; none when the body was not a form. */
export function fieldsOf(request: Request): URLSearchParams {
  return new URLSearchParams(typeof request.body === 'string' ? request.body : '');
}
