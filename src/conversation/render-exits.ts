import { formatPhone } from '../language/read-phone.js';
import { localTime } from '../lib/amsterdam-time.js';
import { givenAnswer } from './answer-text.js';
import { CALLBACK_STEP } from './events.js';
import { formatNearDay, formatTime } from './format.js';
import type { Moment, TimeSlot } from './moment.js';
import { hoursNow, opensWhen, weekWords } from './opening-words.js';
import { howLong } from './render-talk.js';
import type { Speech } from './speech.js';
import type { ConversationState } from './state.js';
import type { Exits } from './view.js';

/** The ways to a person, the same on every view: person, callback, phone, desk, help near by. */
export function renderExits(speech: Speech, state: ConversationState, moment: Moment, person: boolean): Exits {
  const same = sameForAll(speech, moment);
  const { notice, callback } = state;
  const refused = notice?.type === 'refused' && notice.step === CALLBACK_STEP ? notice.reason : undefined;
  return {
    first: person || state.personFirst,
    person: personExit(speech, moment),
    callback: {
      label: same.callback.label,
      slots: same.callback.slots,
      error: refused && speech.text(`error-callback-${refused}`),
      known: knownContact(speech, state),
      requested: callback && requestedCall(speech, callback, moment),
    },
    phone: same.phone,
    desk: same.desk,
    nearby: same.nearby,
  };
}

type Callback = NonNullable<ConversationState['callback']>;

function requestedCall(speech: Speech, { reference, slot, details }: Callback, moment: Moment) {
  const contact = [details?.phone && formatPhone(details.phone), details?.email].filter(Boolean).join(', ');
  return { reference, text: slotWords(speech, slot, moment.today), ...(contact && { contact }) };
}

/** Kinds of question whose answer is a way to reach the resident. */
const CONTACT_KINDS: readonly string[] = ['name', 'phone', 'email'];

/** What was told in the flow is not asked again. */
function knownContact(speech: Speech, state: ConversationState): Exits['callback']['known'] {
  let told: Exits['callback']['known'];
  for (const key of state.path) {
    const step = speech.lookup?.flow.steps.get(key);
    if (step?.type !== 'question' || !CONTACT_KINDS.includes(step.ask)) continue;
    const answer = state.answers.get(key);
    const given = answer?.type === 'detail' && answer.value !== undefined ? givenAnswer(speech, key) : undefined;
    if (given) told = { [step.ask]: given.answer, ...told };
  }
  return told;
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

/** Residents in the same minute and language share this part, the dearest of a view; its slots stand for the minute. */
const known = new WeakMap<Moment['slots'], Map<string, Shared>>();

/** A chat is offered only when the town is open and somebody is on shift to read it. */
function personExit(speech: Speech, moment: Moment): Exits['person'] {
  const available = moment.open && moment.people !== undefined;
  return {
    available,
    label: speech.text(available ? 'person-open' : moment.open ? 'person-away' : 'person-closed'),
    wait: available && moment.people?.wait !== undefined ? howLong(speech, moment.people.wait) : undefined,
    opensAt: !moment.open && moment.opensAt ? opensWhen(speech, moment) : undefined,
  };
}

type Shared = Omit<Exits, 'first' | 'person'>;

function sameForAll(speech: Speech, moment: Moment): Shared {
  const perLanguage = known.get(moment.slots) ?? new Map<string, Shared>();
  known.set(moment.slots, perLanguage);
  const key = `${speech.version.id} ${speech.content.language} ${speech.simple}`;
  const exits = perLanguage.get(key) ?? makeExits(speech, moment);
  perLanguage.set(key, exits);
  return exits;
}

function makeExits(speech: Speech, moment: Moment): Shared {
  const { municipality } = speech.version;
  const { language } = speech.content;
  const slots = moment.slots.map((slot) => ({ ...slot, label: slotWords(speech, slot, moment.today) }));
  const nearby = municipality.nearby.map((help) => ({
    name: help.name[language] ?? help.name.nl,
    text: help.text[language] ?? help.text.nl,
    ...(help.phone && { phone: help.phone }),
    ...(help.address && { address: help.address }),
  }));
  const { number, href } = municipality.phone;
  return {
    callback: { label: speech.text('callback'), slots },
    phone: { number, href, hours: hoursNow(speech, moment), open: moment.open },
    ...(municipality.desk && { desk: { address: municipality.desk.address, hours: weekWords(speech, municipality) } }),
    ...(nearby.length > 0 && { nearby }),
  };
}
