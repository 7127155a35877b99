import type { RequestHandler } from 'express';
import { topicsQuerySchema } from '../../protocol/requests.js';
import type { Desk } from '../desk.js';
import { topicsAnswer } from '../topics-answer.js';
import { answer, valid } from './endpoint.js';

/** `GET /v1/topics`: what a resident can begin with. */
export function getTopics(desk: Desk): RequestHandler {
  return (request, response) => {
    const { language, simple } = valid(topicsQuerySchema, request.query);
    answer(response, 200, topicsAnswer(desk, language, simple === 'true'));
  };
}
