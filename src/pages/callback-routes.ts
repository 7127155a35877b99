import type { Request, Response, Router } from 'express';
import type { TurnInput } from '../conversation/input.js';
import type { StepView } from '../conversation/view.js';
import { inputFromForm } from '../protocol/form-input.js';
import type { CallDraft } from './call-drafts.js';
import { CALLBACK_AT, callbackCheckPage, callbackPage } from './callback-page.js';
import { readKey } from './conversation-cookie.js';
import { SWITCH_TO } from './draft-languages.js';
import { type CallTyped, closedCallPage, findCallPage, foundCallPage } from './find-call-page.js';
import { fieldsOf } from './form-fields.js';
import { type PageTools, sendGone } from './page-tools.js';
import type { ConversationKey, Look } from './pages-host.js';
import { turnIdFor } from './turn-id.js';
import { wordsPage } from './words-page.js';

const FORM_PAGE = `/gesprek/${CALLBACK_AT}`;
const CHECK_PAGE = `${FORM_PAGE}/nakijken`;

/**
 * To ask for a call, with what was typed read back; and to find a promise by its reference, and to move or stop it. Nothing
 * of it ever stands in an address.
 */
export function callbackRoutes(router: Router, tools: PageTools): void {
  router.get(FORM_PAGE, (request, response) => showDraft(tools, request, response, false));
  router.get(CHECK_PAGE, (request, response) => showDraft(tools, request, response, true));
  router.get('/terugbellen', async (request, response) => {
    response.send(findCallPage(await tools.frame(request), await tools.busy(request)));
  });
  router.post('/terugbellen', (request, response) => actOnCall(tools, request, response));
}

/** Forms of the callback page that promise nothing: to read back what was typed, to change it, or to read on in another language. */
export function isCallbackDraft(fields: URLSearchParams): boolean {
  return fields.has(SWITCH_TO) || ['check-callback', 'change-callback'].includes(fields.get('input') ?? '');
}

/** Keeps what was typed for a moment, and leads to the page that reads it back or that shows the form with it. */
export async function answerCallbackDraft(
  tools: PageTools,
  request: Request,
  response: Response,
  key: ConversationKey,
) {
  const fields = fieldsOf(request);
  const written = inputFromForm([...fields, ['input', 'ask-for-callback']]) as CallDraft;
  // By the rules of a turn, whatever is done with it: what is too long is refused and not kept.
  const outcome = await tools.host.preview(key, written);
  if ('problem' in outcome && outcome.problem === 'gone') return sendGone(tools, request, response);
  const typed = fields.has(SWITCH_TO) ? await switched(tools, key, fields, written) : written;
  if ('look' in outcome) tools.drafts.keep(key.id, typed);
  // In another language the same page again: the form, or what was read back.
  const checking = fields.get('input') === (fields.has(SWITCH_TO) ? 'ask-for-callback' : 'check-callback');
  response.redirect(303, checking && 'look' in outcome ? CHECK_PAGE : FORM_PAGE);
}

/** The form with what was typed, or that read back; what must be mended stands on the form. */
async function showDraft(tools: PageTools, request: Request, response: Response, checking: boolean): Promise<void> {
  const key = readKey(request);
  if (!key) return response.redirect(303, '/');
  const typed = tools.drafts.find(key.id);
  if (checking && !typed) return response.redirect(303, FORM_PAGE);
  const outcome = checking && typed ? await tools.host.preview(key, typed) : await tools.host.look(key);
  if ('problem' in outcome) {
    return outcome.problem === 'gone' ? sendGone(tools, request, response) : response.redirect(303, FORM_PAGE);
  }
  const { look } = outcome;
  const frame = await frameOf(tools, request, look);
  const wrong = look.view.exits.callback.error !== undefined;
  if (checking && typed && !wrong) return void response.send(callbackCheckPage(look, frame, typed));
  response.status(checking ? 422 : 200).send(callbackPage(look, frame, typed));
}

/** Switches the language, and leaves out a language to talk in that was only the one of the page. */
async function switched(
  { host }: PageTools,
  key: ConversationKey,
  fields: URLSearchParams,
  typed: CallDraft,
): Promise<CallDraft> {
  const before = await host.look(key);
  const input: TurnInput = { type: 'switch-language', language: fields.get(SWITCH_TO) ?? '' };
  await host.turn(key, turnIdFor(input, fields.get('once') ?? ''), input);
  const same = 'look' in before && before.look.view.language === typed.language;
  return same ? { ...typed, language: undefined } : typed;
}

function frameOf(tools: PageTools, request: Request, { view }: Pick<Look, 'view'>) {
  return tools.frame(request, view.language, view.simple.on);
}

async function actOnCall(tools: PageTools, request: Request, response: Response): Promise<void> {
  const fields = fieldsOf(request);
  const typed = { reference: short(fields, 'reference'), proof: short(fields, 'proof') };
  const busy = await tools.busy(request);
  const act = actOf(fields, typed);
  const view = await tools.host.call(typed, act);
  if (!view) {
    response.status(422).send(findCallPage(await tools.frame(request), busy, typed));
    return;
  }
  const frame = await frameOf(tools, request, { view });
  const { requested, closed } = view.exits.callback;
  if (!requested && closed !== undefined) {
    response.send(closedCallPage(frame, busy, closed));
    return;
  }
  if (act.type === 'cancel') {
    response.send(wordsPage(frame, busy, 'ui-callback-find-title', 'ui-callback-gone'));
    return;
  }
  const said = act.type === 'move' ? frame.labels('ui-callback-moved') : undefined;
  response.send(foundCallPage(frame, busy, view, provenAfter(view, typed), said));
}

/** A visit without a number or an address is proven by its day, which may just have changed. */
function provenAfter({ exits }: StepView, typed: CallTyped): CallTyped {
  const { requested } = exits.callback;
  return requested && !requested.contact ? { ...typed, proof: requested.slot.slice(0, 'YYYY-MM-DD'.length) } : typed;
}

const short = (fields: URLSearchParams, name: string) => (fields.get(name) ?? '').trim().slice(0, 254);

/** A form sent twice is one act: its name follows from what was sent and the drawing of its page. */
function actOf(fields: URLSearchParams, { reference }: CallTyped): Parameters<PageTools['host']['call']>[1] {
  const slot = short(fields, 'slot');
  const once = turnIdFor({ type: 'ask-for-callback', slot, note: reference }, fields.get('once') ?? '');
  switch (fields.get('input')) {
    case 'move-callback':
      return { type: 'move', slot, once };
    case 'cancel-callback':
      return { type: 'cancel', once };
    default:
      return { type: 'look' };
  }
}
