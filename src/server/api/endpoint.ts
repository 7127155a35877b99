import type { IRouter, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { Fault } from '../fault.js';
import { plainFaults } from '../plain-faults.js';

type Method = 'get' | 'post' | 'delete';

/** One address of the API with what can be done there; every other method is answered with 405 and `Allow`. */
export function endpoint(
  router: IRouter,
  path: string,
  methods: Readonly<Partial<Record<Method, RequestHandler | readonly RequestHandler[]>>>,
): void {
  const route = router.route(path);
  for (const [method, handlers] of Object.entries(methods)) route[method as Method](...[handlers].flat());
  const allowed = Object.keys(methods).map((method) => method.toUpperCase());
  if (allowed.includes('GET')) allowed.push('HEAD');
  route.all((_request, response) => {
    response.set('Allow', [...allowed, 'OPTIONS'].join(', '));
    throw new Fault('method-unknown');
  });
}

/** The request as the contract says it is. Throws a fault that lists everything wrong with it. */
export function valid<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const { issues } = read.error;
  throw new Fault('invalid-request', (language) => plainFaults(issues, given, language));
}

/** Answers with JSON. Express' own `json` would hash every answer for an ETag that nobody asks for. */
export function answer(response: Response, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(body));
}
