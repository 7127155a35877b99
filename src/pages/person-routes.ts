import type { Request, Response, Router } from 'express';
import { readKey } from './conversation-cookie.js';
import { type PageTools, sendGone } from './page-tools.js';
import type { ConversationKey } from './pages-host.js';
import { type PersonPageState, personPage, QUIET_PERSON_AT } from './person-page.js';

/** The page of a wait for a person, or a talk with one. */
export function personRoutes(router: Router, tools: PageTools): void {
  router.get('/gesprek/praten', (request, response) => {
    const key = readKey(request);
    if (!key) return response.redirect(303, '/');
    const { schrijf, ververs } = request.query;
    return sendPersonPage(tools, request, response, key, { writing: schrijf === 'ja', quiet: ververs === 'nee' });
  });
}

/** True for a form that only wants to see what is new, and keeps what was typed. */
export function isTalkDraft(fields: URLSearchParams): boolean {
  return fields.get('input') === 'write' && fields.has('ververs');
}

/** Draws the page as it is now with what was typed; `refused` when it cannot be sent any more. */
export function sendDraft(
  tools: PageTools,
  request: Request,
  response: Response,
  key: ConversationKey,
  fields: URLSearchParams,
  refused?: PersonPageState['refused'],
): Promise<void> {
  if (refused) response.status(422);
  const quiet = fields.get('at') === QUIET_PERSON_AT;
  const draft = fields.get('text') ?? '';
  return sendPersonPage(tools, request, response, key, { writing: true, quiet, draft, refused });
}

async function sendPersonPage(
  tools: PageTools,
  request: Request,
  response: Response,
  key: ConversationKey,
  state: PersonPageState,
): Promise<void> {
  const outcome = await tools.host.look(key);
  if ('problem' in outcome) return sendGone(tools, request, response);
  const { look } = outcome;
  if (!look.view.talk && !state.refused) return response.redirect(303, '/gesprek');
  const frame = await tools.frame(request, look.view.language, look.view.simple.on);
  response.send(personPage(look, frame, state));
}
