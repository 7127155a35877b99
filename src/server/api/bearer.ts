import type { Request, RequestHandler } from 'express';
import type { Desk } from '../desk.js';
import { openConversation } from '../open-conversation.js';

/** Lets through only who holds the token of the conversation in the path. */
export function bearer(desk: Desk): RequestHandler<{ id: string }> {
  return async (request, _response, next) => {
    await openConversation(desk, tokenOf(request), request.params.id);
    next();
  };
}

function tokenOf(request: Pick<Request, 'headers'>): string | undefined {
  const header = request.headers.authorization;
  return header && /^bearer /i.test(header) ? header.slice('bearer '.length).trim() : undefined;
}
