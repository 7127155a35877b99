import { readEmail } from '../language/read-email.js';
import { judgePhone } from '../language/read-phone.js';
import { CALLBACK_NEEDS, type CallbackWay } from './callback-request.js';
import { type Decision, rejected, type TurnContext } from './decision.js';
import { CALLBACK_STEP, type CallbackDetails, type CallbackRefusal } from './events.js';
import type { TurnInput } from './input.js';
import type { Moment, TimeSlot } from './moment.js';
import type { ConversationState } from './state.js';

type CallbackInput = Extract<TurnInput, { type: 'ask-for-callback' }>;

/** Days the details of a callback request are kept after it was made. */
const KEEP_CALLBACK_DAYS = 30;
const LONGEST_NAME = 200;
const LONGEST_NOTE = 1000;

/** A request to be called, mailed or expected at the desk; a second one changes the first and keeps its reference. */
export function decideCallback(state: ConversationState, input: CallbackInput, context: TurnContext): Decision {
  const tooMany = context.callsFull && !state.callback;
  const read = tooMany ? ({ refused: 'too-many' } as const) : readCallback(state, input, context.moment);
  const masked = context.masked.length > 0 ? { masked: context.masked } : {};
  if ('refused' in read)
    return { events: [{ type: 'DetailRefused', step: CALLBACK_STEP, reason: read.refused, ...masked }] };
  const reference = state.callback?.reference ?? context.fresh?.reference;
  if (reference === undefined) return rejected('not-possible-here');
  const { slot, way } = read;
  const language = input.language === state.language ? undefined : /^[a-z]{2,3}$/.exec(input.language ?? '')?.[0];
  const personal = { purpose: 'terugbellen', keep: KEEP_CALLBACK_DAYS, value: read.details };
  return {
    events: [{ type: 'CallbackRequested', reference, slot, way, ...(language && { language }), personal, ...masked }],
  };
}

interface ReadCallback {
  readonly details: CallbackDetails;
  readonly slot: TimeSlot;
  readonly way: CallbackWay;
}

type Refused = { readonly refused: CallbackRefusal };

function readCallback(state: ConversationState, input: CallbackInput, moment: Moment): ReadCallback | Refused {
  const contact = readContact(input);
  if ('refused' in contact) return contact;
  const slot = slotOf(state, input.slot, moment);
  if ('refused' in slot) return slot;
  const name = input.name?.trim().slice(0, LONGEST_NAME);
  const note = input.note?.trim().slice(0, LONGEST_NOTE);
  const needs = CALLBACK_NEEDS.filter((need) => input.needs?.includes(need));
  const details = { ...(name && { name }), ...contact, ...(note && { note }), ...(needs.length > 0 && { needs }) };
  return { details, slot, way: wayOf(input.way, contact) };
}

type Contact = Pick<CallbackDetails, 'phone' | 'email'>;

/**
 * The number and the address that count. One that belongs to the way asked for must be good; so must at least one where no
 * way is asked for, and all that is typed for a visit, which needs neither. What is wrong in a field beside it, left there
 * from another choice, is no reason to refuse: it is left out.
 */
function readContact({ way, phone, email }: CallbackInput): Contact | Refused {
  const typedPhone = phone?.trim();
  const typedEmail = email?.trim();
  if (!typedPhone && !typedEmail) return way === 'visit' ? {} : { refused: 'contact-missing' };
  const judged = typedPhone ? judgePhone(typedPhone) : undefined;
  const number = judged && 'number' in judged ? judged.number : undefined;
  const read = typedEmail ? readEmail(typedEmail) : undefined;
  const instead = (other: string | undefined, good: string | undefined) =>
    way !== 'visit' && (way === undefined ? good : other);
  if (judged && 'refused' in judged && (way === 'phone' || !instead(typedEmail, read))) return judged;
  if (typedEmail && !read && (way === 'email' || !instead(typedPhone, number))) return { refused: 'email-unclear' };
  return { ...(number && { phone: number }), ...(read && { email: read }) };
}

/** The way asked for, as far as there is a number or an address for it: nobody is refused for a button not pressed. */
function wayOf(asked: CallbackWay | undefined, { phone, email }: Contact): CallbackWay {
  if (asked === 'visit' || (asked === 'email' && email)) return asked;
  return phone ? 'phone' : 'email';
}

/** The part of a day asked for; without one, the one promised before or else the first. */
function slotOf(state: ConversationState, asked: string | undefined, moment: Moment): TimeSlot | Refused {
  const offered = slotsFor(state, moment);
  const id = asked ?? state.callback?.slot.id;
  const slot = offered.find((one) => one.id === id) ?? (asked === undefined ? offered[0] : undefined);
  if (slot) return slot;
  if (offered.length === 0) return { refused: 'slots-none' };
  return { refused: moment.full.some((one) => one.id === asked) ? 'slot-full' : 'slot-gone' };
}

/** The parts of days offered to this resident: those with a place left, and the place they have themselves. */
export function slotsFor({ callback }: ConversationState, { slots, full }: Moment): readonly TimeSlot[] {
  const own = callback && full.find(({ id }) => id === callback.slot.id);
  return own ? [...slots, own].sort((a, b) => Date.parse(a.from) - Date.parse(b.from)) : slots;
}
