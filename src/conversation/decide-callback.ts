import { readEmail } from '../language/read-email.js';
import { readPhone } from '../language/read-phone.js';
import { type Decision, rejected, type TurnContext } from './decision.js';
import { CALLBACK_STEP, type CallbackDetails, type CallbackRefusal } from './events.js';
import type { TurnInput } from './input.js';
import type { TimeSlot } from './moment.js';
import type { ConversationState } from './state.js';

type CallbackInput = Extract<TurnInput, { type: 'ask-for-callback' }>;

/** Days the details of a callback request are kept after it was made. */
const KEEP_CALLBACK_DAYS = 30;
const LONGEST_NAME = 200;
const LONGEST_NOTE = 1000;

/** A request to be called or mailed; a second one changes the first and keeps its reference. */
export function decideCallback(state: ConversationState, input: CallbackInput, context: TurnContext): Decision {
  const read = readCallback(input, context.moment.slots);
  const masked = context.masked.length > 0 ? { masked: context.masked } : {};
  if ('refused' in read)
    return { events: [{ type: 'DetailRefused', step: CALLBACK_STEP, reason: read.refused, ...masked }] };
  const reference = state.callback?.reference ?? context.fresh?.reference;
  if (reference === undefined) return rejected('not-possible-here');
  const personal = { purpose: 'terugbellen', keep: KEEP_CALLBACK_DAYS, value: read.details };
  return { events: [{ type: 'CallbackRequested', reference, slot: read.slot, personal, ...masked }] };
}

type ReadCallback =
  | { readonly details: CallbackDetails; readonly slot: TimeSlot }
  | { readonly refused: CallbackRefusal };

function readCallback(input: CallbackInput, slots: readonly TimeSlot[]): ReadCallback {
  const typedPhone = input.phone?.trim();
  const typedEmail = input.email?.trim();
  if (!typedPhone && !typedEmail) return { refused: 'contact-missing' };
  const phone = typedPhone ? readPhone(typedPhone) : undefined;
  if (typedPhone && !phone) return { refused: 'phone-unclear' };
  const email = typedEmail ? readEmail(typedEmail) : undefined;
  if (typedEmail && !email) return { refused: 'email-unclear' };
  const slot = input.slot === undefined ? slots[0] : slots.find((offered) => offered.id === input.slot);
  if (!slot) return { refused: 'slot-gone' };
  const name = input.name?.trim().slice(0, LONGEST_NAME);
  const note = input.note?.trim().slice(0, LONGEST_NOTE);
  const details = { ...(name && { name }), ...(phone && { phone }), ...(email && { email }), ...(note && { note }) };
  return { details, slot };
}
