import type { RequestHandler } from 'express';
import { startRequestSchema } from '../../protocol/requests.js';
import type { Desk } from '../desk.js';
import { startConversation } from '../start-conversation.js';
import { answer, valid } from './endpoint.js';

/** `POST /v1/conversations`: begins one. */
export function postConversation(desk: Desk): RequestHandler {
  return async (request, response) => {
    const started = await startConversation(desk, valid(startRequestSchema, request.body));
    response.set('Location', `/v1/conversations/${started.id}`);
    answer(response, 201, started);
  };
}
