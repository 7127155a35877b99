import { closedCallWords } from './call-outcome.js';
import { callbackError, slotWords, WAY_ENDING } from './callback-view.js';
import { CALLBACK_STEP } from './events.js';
import { formatDay } from './format.js';
import type { Moment } from './moment.js';
import { opensWhen } from './opening-words.js';
import { renderError } from './render-question.js';
import type { SmallTalkKind } from './small-talk.js';
import type { Speech } from './speech.js';
import type { ConversationState, Notice } from './state.js';
import type { StepView } from './view.js';

/** How many wordings there are of "not understood" before the last two take turns. */
const WORDINGS = 4;

/** What a turn has to say besides the step: one bubble at most, or undefined. */
export function renderNotice(speech: Speech, state: ConversationState, moment: Moment): StepView['notice'] {
  const said = state.notice && noticeText(speech, state, state.notice, moment);
  const masked = state.masked.map((kind) => speech.text(`masked-${kind}`));
  const corrected = state.corrected && speech.text(`corrected-${state.corrected}`);
  const text = [...masked, corrected, said].filter(Boolean).join('\n');
  if (!text) return undefined;
  return { kind: isFault(state.notice) ? 'error' : 'info', text };
}

type NotUnderstood = Extract<Notice, { type: 'not-understood' }>;

function isFault(notice: Notice | undefined): boolean {
  if (notice?.type === 'not-understood') return !notice.here || notice.count > 1;
  return notice?.type === 'refused';
}

function smallTalk(speech: Speech, kind: SmallTalkKind, moment: Moment): string {
  const text = speech.text(`small-talk-${kind}`);
  return kind === 'help' ? `${text}\n${personText(speech, moment)}` : text;
}

function noticeText(speech: Speech, state: ConversationState, notice: Notice, moment: Moment): string | undefined {
  switch (notice.type) {
    case 'refused':
      return refusedText(speech, state, notice);
    case 'not-understood':
      return notUnderstood(speech, notice, moment);
    case 'small-talk':
      return smallTalk(speech, notice.kind, moment);
    case 'easier':
      return speech.text('small-talk-easier');
    case 'waiting':
      return speech.text(notice.again ? 'waiting-again' : 'waiting');
    case 'left-queue':
      return speech.text('left-queue');
    case 'talk-ended':
      return speech.text(`talk-ended-by-${notice.by}`, { phone: speech.version.municipality.phone.number });
    case 'person-asked':
      return personText(speech, moment);
    case 'callback-requested':
      return callbackText(speech, state, notice.again, moment);
    case 'callback-cancelled':
      return speech.text(`callback-cancelled${WAY_ENDING[notice.way]}`);
    case 'callback-closed':
      return closedCallWords(speech, state);
    case 'paused':
      return state.pause && speech.text('paused', { code: groups(state.pause.code), until: untilDay(speech, state) });
    case 'resumed':
      return [speech.text('resumed'), closedCallWords(speech, state)].filter(Boolean).join('\n');
  }
}

function refusedText(
  speech: Speech,
  state: ConversationState,
  notice: Extract<Notice, { type: 'refused' }>,
): string | undefined {
  if (notice.step === CALLBACK_STEP) return callbackError(speech, notice.reason);
  const step = speech.lookup?.flow.steps.get(notice.step ?? '');
  return step?.type === 'question' ? renderError(speech, state, step) : undefined;
}

/** Each wording once, then the last two in turn: never the same sentence twice in a row. */
function notUnderstood(speech: Speech, { count, here }: NotUnderstood, moment: Moment): string {
  if (here && count === 1) return speech.text('not-understood-here');
  const nth = count <= WORDINGS ? count : WORDINGS - (count % 2);
  const text = speech.text(`not-understood-${nth}`);
  // How to reach a person is told once; from then on those ways stand first on the screen.
  return count === 2 ? `${text}\n${personText(speech, moment)}` : text;
}

function personText(speech: Speech, moment: Moment): string {
  const { number } = speech.version.municipality.phone;
  return moment.open
    ? speech.text('person-asked-open', { phone: number })
    : speech.text('person-asked-closed', { phone: number, when: opensWhen(speech, moment) });
}

function callbackText(speech: Speech, state: ConversationState, again: boolean, moment: Moment): string | undefined {
  if (!state.callback) return undefined;
  const slots = {
    reference: state.callback.reference,
    when: slotWords(speech, state.callback.slot, moment.today),
    phone: speech.version.municipality.phone.number,
  };
  return speech.text(`callback-${again ? 'changed' : 'requested'}${WAY_ENDING[state.callback.way]}`, slots);
}

/** `ABCD EFGH`: a code is read out in groups of four. */
const groups = (code: string | undefined) => (code ?? '').replace(/(.{4})(?=.)/g, '$1 ');

const untilDay = (speech: Speech, state: ConversationState) =>
  state.pause ? formatDay(speech, state.pause.until.slice(0, 10)) : '';
