import type { RequestHandler } from 'express';
import { resumeRequestSchema } from '../../protocol/requests.js';
import type { Desk } from '../desk.js';
import { resume } from '../resume.js';
import { answer, valid } from './endpoint.js';

/** `POST /v1/resumptions`: goes on with a conversation by its code. */
export function postResumption(desk: Desk): RequestHandler {
  return async (request, response) => {
    const started = await resume(desk, valid(resumeRequestSchema, request.body).code);
    response.set('Location', `/v1/conversations/${started.id}`);
    answer(response, 201, started);
  };
}
