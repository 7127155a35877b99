import type { Request, Response, Router } from 'express';
import { isLive } from '../../widget/view/talk-live.js';
import type { TurnInput } from '../conversation/input.js';
import { mayHoldNumber } from '../conversation/keep-typed.js';
import { inputFromForm } from '../protocol/form-input.js';
import { LONGEST_TEXT } from '../protocol/typed-text.js';
import { CALLBACK_AT, callbackPage } from './callback-page.js';
import { answerCallbackDraft, isCallbackDraft } from './callback-routes.js';
import { clearKey, readKey, writeKey } from './conversation-cookie.js';
import { fieldsOf } from './form-fields.js';
import { overviewPage } from './overview-page.js';
import { type PageTools, sendGone } from './page-tools.js';
import type { ConversationKey, Look } from './pages-host.js';
import { PERSON_AT, PERSON_PAGE, QUIET_PERSON_AT, QUIET_PERSON_PAGE } from './person-page.js';
import { isTalkDraft, personRoutes, sendDraft } from './person-routes.js';
import { stepAddress, stepPage } from './step-page.js';
import { turnIdFor } from './turn-id.js';

/** Inputs after which the resident stays on the page where they were. */
const STAYING: ReadonlySet<TurnInput['type']> = new Set([
  'simplify',
  'switch-language',
  'tick',
  'pause',
  'ask-for-person',
  'write',
]);

/** Inputs that are about a step of the page they come from. */
const ABOUT_A_STEP: ReadonlySet<TurnInput['type']> = new Set(['choose', 'provide', 'say', 'change', 'tick']);

/** Inputs that lead to the page of a talk with a person. */
const TO_TALK: ReadonlySet<TurnInput['type']> = new Set(['ask-for-person', 'reopen-talk']);

/** The pages of a conversation: begin, look at a step, answer, ask for a call, take along, erase. */
export function talkRoutes(router: Router, tools: PageTools): void {
  router.post('/gesprek/start', (request, response) => start(tools, request, response));
  router.post('/gesprek/wis', (request, response) => erase(tools, request, response));
  personRoutes(router, tools);
  router.post('/gesprek', (request, response) => answer(tools, request, response));
  router.get('/gesprek', (request, response) =>
    show(tools, request, response, undefined, (look) => response.redirect(303, stepAddress(look.n))),
  );
  router.get('/gesprek/overzicht', (request, response) =>
    show(tools, request, response, undefined, async (look) => {
      response.send(overviewPage(look, await frameOf(tools, request, look), tools.host.now()));
    }),
  );
  router.get(/^\/gesprek\/(\d{1,4})$/, (request, response) => {
    const n = Number(request.params[0]);
    return show(tools, request, response, n, async (look) => {
      if (look.n !== n) return response.redirect(303, stepAddress(look.n));
      response.send(stepPage(look, await frameOf(tools, request, look)));
    });
  });
}

function frameOf(tools: PageTools, request: Request, look: Look) {
  return tools.frame(request, look.view.language, look.view.simple.on);
}

async function show(
  tools: PageTools,
  request: Request,
  response: Response,
  n: number | undefined,
  draw: (look: Look) => unknown,
): Promise<void> {
  const key = readKey(request);
  if (!key) return response.redirect(303, '/');
  const outcome = await tools.host.look(key, n);
  if ('problem' in outcome) return sendGone(tools, request, response);
  await draw(outcome.look);
}

async function start(tools: PageTools, request: Request, response: Response): Promise<void> {
  const fields = fieldsOf(request);
  const begun = await tools.host.start({
    flow: fields.get('flow') ?? undefined,
    language: fields.get('language') ?? undefined,
  });
  writeKey(request, response, begun.key);
  if (fields.get('input') === 'open-callback') return response.redirect(303, '/gesprek/terugbellen');
  const input = inputFromForm(fields);
  if (input) await tools.host.turn(begun.key, turnIdFor(input, 'start'), input, request.ip);
  response.redirect(303, stepAddress(begun.look.n));
}

async function erase(tools: PageTools, request: Request, response: Response): Promise<void> {
  const key = readKey(request);
  if (key) tools.drafts.drop(key.id);
  const view = key && (await tools.host.erase(key));
  clearKey(request, response);
  const way = view?.exits.callback.requested?.way;
  const language = view === undefined || view.language === 'nl' ? '' : `&taal=${encodeURIComponent(view.language)}`;
  response.redirect(303, `/?gewist=${way ?? '1'}${language}`);
}

async function answer(tools: PageTools, request: Request, response: Response): Promise<void> {
  const key = readKey(request);
  if (!key) return sendGone(tools, request, response);
  const fields = fieldsOf(request);
  const at = fields.get('at') ?? '';
  if (isTalkDraft(fields)) return sendDraft(tools, request, response, key, fields);
  if (isCallbackDraft(fields)) return void (await answerCallbackDraft(tools, request, response, key));
  const input = inputFromForm(fields);
  if (!input) return response.redirect(303, pageOf(at));
  if (ABOUT_A_STEP.has(input.type) && (await isElsewhere(tools, key, fields)))
    return response.redirect(303, '/gesprek');
  if (input.type === 'write' && input.text.length > LONGEST_TEXT)
    return sendDraft(tools, request, response, key, fields, 'ui-talk-too-long');
  if (input.type === 'say') await openEarlier(tools, key, at);
  const outcome = await tools.host.turn(key, turnIdFor(input, fields.get('once') ?? at), input, request.ip);
  if ('problem' in outcome) {
    if (outcome.problem === 'gone') return sendGone(tools, request, response);
    if (input.type === 'write') return sendDraft(tools, request, response, key, fields, 'ui-talk-refused');
    return response.redirect(303, '/gesprek');
  }
  const { error } = outcome.look.view.exits.callback;
  if (input.type === 'ask-for-callback' && error === undefined) tools.drafts.drop(key.id);
  await afterTurn(tools, request, response, { look: outcome.look, input, at });
}

/** Whether a page of another flow than the one of now sent this (browser Back): its steps may have the same names. */
async function isElsewhere({ host }: PageTools, key: ConversationKey, fields: URLSearchParams): Promise<boolean> {
  const flow = fields.get('flow');
  const outcome = flow === null ? undefined : await host.look(key);
  return outcome !== undefined && 'look' in outcome && outcome.look.view.flow !== flow;
}

/** What is typed on an earlier page (browser Back) is about the step on that page, so that step is opened first. */
async function openEarlier({ host }: PageTools, key: ConversationKey, at: string): Promise<void> {
  const outcome = await host.look(key);
  if ('problem' in outcome || !/^\d{1,4}$/.test(at)) return;
  const step = outcome.look.steps[Number(at) - 1];
  if (step === undefined || Number(at) === outcome.look.n) return;
  const change: TurnInput = { type: 'change', step };
  await host.turn(key, turnIdFor(change, at), change);
}

interface Taken {
  readonly look: Look;
  readonly input: TurnInput;
  readonly at: string;
}

/** A refused answer is drawn at once with what was typed; everything else is shown by the page it leads to. */
async function afterTurn(tools: PageTools, request: Request, response: Response, { look, input, at }: Taken) {
  if (input.type === 'ask-for-callback') {
    if (look.view.exits.callback.error === undefined) return response.redirect(303, pageOf(CALLBACK_AT));
    response.status(422).send(callbackPage(look, await frameOf(tools, request, look), input));
    return;
  }
  if (look.view.notice?.kind === 'error') {
    response.status(422).send(stepPage(look, await frameOf(tools, request, look), toMend(input)));
    return;
  }
  if (TO_TALK.has(input.type) && isLive(look.view.talk)) return response.redirect(303, PERSON_PAGE);
  const place = input.type === 'tick' ? `#action-${encodeURIComponent(input.action)}` : '';
  response.redirect(303, STAYING.has(input.type) ? pageOf(at) + place : stepAddress(look.n));
}

/** What was typed freely and not understood goes back in its field; a number taken out of what is kept is not shown again. */
function toMend(input: TurnInput): string | undefined {
  return input.type === 'say' && !mayHoldNumber(input.text) ? input.text : undefined;
}

/** Only addresses of our own: a number, or one of the named pages. */
function pageOf(at: string): string {
  if (/^\d{1,4}$/.test(at)) return stepAddress(Number(at));
  if (at === PERSON_AT) return PERSON_PAGE;
  if (at === QUIET_PERSON_AT) return QUIET_PERSON_PAGE;
  return at === CALLBACK_AT || at === 'overzicht' ? `/gesprek/${at}` : '/gesprek';
}
