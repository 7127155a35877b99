import { groupPhone } from '../language/read-phone.js';
import { localTime } from '../lib/amsterdam-time.js';
import { languageName } from '../lib/language-name.js';
import { givenAnswer } from './answer-text.js';
import { closedCallWords, triedWords, triesThatCount } from './call-outcome.js';
import { slotsFor } from './decide-callback.js';
import { CALLBACK_STEP } from './events.js';
import { formatList, formatNearDay, formatTime } from './format.js';
import type { Moment, TimeSlot } from './moment.js';
import type { Speech } from './speech.js';
import type { ConversationState } from './state.js';
import type { Exits } from './view.js';

type CallbackExit = Exits['callback'];
type Callback = NonNullable<ConversationState['callback']>;

/** How the key of a text ends that is told otherwise to who is called, mailed, or comes by. */
export const WAY_ENDING = { phone: '', email: '-mail', visit: '-visit' } as const;

/** The way to a call as one resident sees it; `same` is the part that everybody sees. */
export function renderCallback(
  speech: Speech,
  state: ConversationState,
  moment: Moment,
  same: Pick<CallbackExit, 'label' | 'slots'>,
): CallbackExit {
  const { notice, callback } = state;
  const refused = notice?.type === 'refused' && notice.step === CALLBACK_STEP ? notice.reason : undefined;
  const offered = callback ? slotsFor(state, moment) : moment.slots;
  return {
    label: same.label,
    slots: offered === moment.slots ? same.slots : offered.map((slot) => withLabel(speech, slot, moment)),
    error: refused && callbackError(speech, refused),
    errorIn: refused === undefined ? undefined : fieldOf(refused),
    known: knownContact(speech, state),
    requested: callback && requestedCall(speech, callback, moment),
    closed: closedCallWords(speech, state),
  };
}

/** Why a request cannot be taken, and what to do. */
export function callbackError(speech: Speech, reason: string): string {
  return speech.text(`error-callback-${reason}`, { phone: speech.version.municipality.phone.number });
}

function fieldOf(reason: string): CallbackExit['errorIn'] {
  // Not of one field: nothing that is filled in would change it.
  if (reason === 'slots-none' || reason === 'too-many') return undefined;
  if (reason.startsWith('slot')) return 'slot';
  return reason === 'email-unclear' ? 'email' : 'phone';
}

/** A part of a day with its words. */
export function withLabel(speech: Speech, slot: TimeSlot, { today }: Moment): CallbackExit['slots'][number] {
  return { ...slot, label: slotWords(speech, slot, today) };
}

/** "morgen, tussen 9.00 en 12.00 uur". */
export function slotWords(speech: Speech, slot: TimeSlot, today: string): string {
  const from = localTime(Date.parse(slot.from));
  const until = localTime(Date.parse(slot.until));
  return speech.text('slot', {
    day: formatNearDay(speech, from.day, today),
    from: `${Math.floor(from.minutes / 60)}.${String(from.minutes % 60).padStart(2, '0')}`,
    until: formatTime(speech, until.minutes),
  });
}

function requestedCall(speech: Speech, callback: Callback, moment: Moment): CallbackExit['requested'] {
  const { reference, slot, way, language, details } = callback;
  const contact = [details?.phone && groupPhone(details.phone), details?.email].filter(Boolean).join(', ');
  const when = slotWords(speech, slot, moment.today);
  return {
    reference,
    text: when,
    ...(contact && { contact }),
    way,
    slot: slot.id,
    needs: [...(details?.needs ?? [])],
    ...(language && { language }),
    details: promises(speech, callback),
    canChange: moment.now < Date.parse(slot.until),
    ifErased: speech.text(`callback-if-erased${WAY_ENDING[way]}`, { when }),
    erased: speech.text(`callback-cancelled${WAY_ENDING[way]}`),
  };
}

/** What the resident may count on: who, which number shows, how often, what if it fails, what staff keep in mind. */
function promises(speech: Speech, callback: Callback): string[] {
  const { municipality, content } = { ...speech.version, content: speech.content };
  const { team, tries } = municipality.callbackRules;
  const slots = {
    team: team ? (team[content.language] ?? team.nl) : speech.text('callback-team'),
    desk: municipality.desk?.address ?? municipality.name,
    reference: callback.reference,
    phone: municipality.phone.number,
    tries: String(tries),
  };
  const suffix = WAY_ENDING[callback.way];
  const needs = (callback.details?.needs ?? []).map((need) => speech.text(`ui-callback-need-${need}`));
  const tried = triedWords(speech, triesThatCount(callback));
  return [
    ...(tried === undefined ? [] : [tried]),
    speech.text(`callback-who${suffix}`, slots),
    ...(callback.way === 'phone' ? [shownNumber(speech)] : []),
    speech.text(`callback-missed${suffix}`, slots),
    ...(callback.language
      ? [speech.text('callback-talk-in', { language: languageName(callback.language, speech.content.language) })]
      : []),
    ...(needs.length > 0 ? [speech.text('callback-needs', { needs: formatList(speech, needs) })] : []),
    speech.text('callback-earlier', slots),
  ];
}

function shownNumber(speech: Speech): string {
  const { shows } = speech.version.municipality.callbackRules;
  if (shows === undefined) return speech.text('callback-shows-unknown');
  return shows === 'anonymous'
    ? speech.text('callback-shows-anonymous')
    : speech.text('callback-shows-number', { number: shows.number });
}

/** Kinds of question whose answer is a way to reach the resident. */
const CONTACT_KINDS: readonly string[] = ['name', 'phone', 'email'];

/** What was told in the flow, or with an earlier request, is not asked again. */
function knownContact(speech: Speech, state: ConversationState): CallbackExit['known'] {
  let told: CallbackExit['known'];
  for (const key of state.path) {
    const step = speech.lookup?.flow.steps.get(key);
    if (step?.type !== 'question' || !CONTACT_KINDS.includes(step.ask)) continue;
    const answer = state.answers.get(key);
    const given = answer?.type === 'detail' && answer.value !== undefined ? givenAnswer(speech, key) : undefined;
    if (given) told = { [step.ask]: given.answer, ...told };
  }
  const details = state.callback?.details;
  if (!details) return told;
  const { name, phone, email, note } = details;
  return {
    ...(name && { name }),
    ...(phone && { phone: groupPhone(phone) }),
    ...(email && { email }),
    ...(note && { note }),
  };
}
