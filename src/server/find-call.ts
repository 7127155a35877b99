import { findCallback } from '../callback/callbacks.js';
import type { ConversationState, PromisedCall } from '../conversation/state.js';
import { readDate } from '../language/read-date.js';
import { readEmail } from '../language/read-email.js';
import { readPhone } from '../language/read-phone.js';
import { localTime } from '../lib/amsterdam-time.js';
import { findTurn } from '../store/turns.js';
import type { Desk } from './desk.js';
import { Fault } from './fault.js';
import { readReference, sameSecret } from './ids.js';

/** What a resident types to see a promise without the conversation it was made in. */
export interface CallProof {
  readonly reference: string;
  /** The last four digits of the number, the whole number, or the address; of a visit without these its day. */
  readonly proof: string;
}

/** A promise with the conversation it belongs to. */
interface FoundCall {
  readonly conversation: string;
  readonly state: ConversationState;
  /** Something can still be done with it, or is done once more; else the desk closed it. */
  readonly open: boolean;
}

/**
 * The promise, open or closed by the desk, when the proof is right. An unknown reference, a wrong proof and a promise that was
 * withdrawn are told apart by nobody. Who sends once more what was done with it (`once`) need prove nothing: moving a visit
 * changes its proof, and what was withdrawn has none any more.
 */
export async function findCall(
  desk: Desk,
  { reference, proof }: CallProof,
  once?: string,
): Promise<FoundCall | undefined> {
  const read = readReference(reference);
  const row = read === undefined ? undefined : await findCallback(desk.store.read, read);
  const state = row && (await stateOf(desk, row.conversation));
  if (!row || !state) return undefined;
  const { conversation } = row;
  if (once !== undefined && (await findTurn(desk.store.read, conversation, once))) {
    return { conversation, state, open: true };
  }
  const open = row.status === 'open' || row.status === 'aside';
  const promised = open ? state.callback : row.status === 'done' ? state.closedCall : undefined;
  if (promised?.reference !== row.reference || !proves(promised, proof, desk.clock.now())) return undefined;
  return { conversation, state, open };
}

function proves({ details, slot }: PromisedCall, proof: string, now: number): boolean {
  if (!details?.phone && !details?.email) {
    // Who comes by may have left nothing else: the day is what they know besides the reference.
    return readDate(proof, localTime(now).day) === localTime(Date.parse(slot.from)).day;
  }
  const digits = proof.replace(/[\s.-]/g, '');
  if (details.phone && /^\d{4}$/.test(digits)) return sameSecret(details.phone.slice(-4), digits);
  const [phone, email] = [readPhone(proof), readEmail(proof)];
  if (details.phone && phone) return sameSecret(details.phone, phone);
  return Boolean(details.email && email && sameSecret(details.email.toLowerCase(), email.toLowerCase()));
}

async function stateOf(desk: Desk, conversation: string): Promise<ConversationState | undefined> {
  try {
    return (await desk.held.get(conversation)).state;
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}
