import type { RequestHandler } from 'express';
import type { Desk } from '../desk.js';
import { eraseRecord } from '../erase-record.js';
import { keptRecord } from '../kept-record.js';
import { answer } from './endpoint.js';

/** `GET /v1/conversations/{id}/record`: the resident's own copy of everything kept. */
export function getRecord(desk: Desk): RequestHandler<{ id: string }> {
  return async (request, response) => {
    answer(response, 200, await keptRecord(desk, request.params.id));
  };
}

/** `DELETE /v1/conversations/{id}/record`: what the resident wrote is gone at once. */
export function deleteRecord(desk: Desk): RequestHandler<{ id: string }> {
  return async (request, response) => {
    await eraseRecord(desk, request.params.id);
    response.status(204).end();
  };
}
