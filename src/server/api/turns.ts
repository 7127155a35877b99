import type { RequestHandler } from 'express';
import { turnRequestSchema } from '../../protocol/requests.js';
import { inputOf } from '../../protocol/turn-input-schema.js';
import type { Desk } from '../desk.js';
import { askerOf } from '../limits.js';
import { takeTurn } from '../take-turn.js';
import { answer, valid } from './endpoint.js';

/** `POST /v1/conversations/{id}/turns`: what the resident does. */
export function postTurn(desk: Desk): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const began = performance.now();
    const network = askerOf(desk.settings, request.ip);
    const { turnId, input } = valid(turnRequestSchema, request.body);
    answer(response, 200, await takeTurn(desk, request.params.id, { turnId, input: inputOf(input), network }));
    desk.metrics.turnTook(performance.now() - began);
  };
}
