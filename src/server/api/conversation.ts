import type { RequestHandler } from 'express';
import type { Desk } from '../desk.js';
import { lookAt } from '../look-at.js';
import { answer } from './endpoint.js';

/** `GET /v1/conversations/{id}`: as it is now, after a reload for instance. */
export function getConversation(desk: Desk): RequestHandler<{ id: string }> {
  return async (request, response) => {
    answer(response, 200, await lookAt(desk, request.params.id));
  };
}
