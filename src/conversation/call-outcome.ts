import { localTime } from '../lib/amsterdam-time.js';
import { formatList, formatNearDay, formatTime } from './format.js';
import type { Speech } from './speech.js';
import type { CallTry, ConversationState, PromisedCall } from './state.js';

/** The tries that count for an open promise: nobody is at the phone before its time, so the desk must still try. */
export function triesThatCount({ slot, tries = [] }: PromisedCall): readonly CallTry[] {
  const from = Date.parse(slot.from);
  return tries.filter(({ at, outcome }) => outcome === 'spoken' || at >= from);
}

/** How often and when the resident was tried, or when they were spoken to; undefined when nothing was tried yet. */
export function triedWords(speech: Speech, tries: readonly CallTry[] = []): string | undefined {
  const spoken = tries.findLast(({ outcome }) => outcome === 'spoken');
  if (spoken) return speech.text('call-spoken', { when: whenWords(speech, spoken) });
  if (tries.length === 0) return undefined;
  const times = formatList(
    speech,
    tries.map((one) => whenWords(speech, one)),
  );
  return speech.text('call-tried', { count: String(tries.length), times });
}

/** What became of the request that the desk closed, and how to ask again; undefined when there is none. */
export function closedCallWords(speech: Speech, { closedCall }: ConversationState): string | undefined {
  if (!closedCall) return undefined;
  const { outcome, reference, tries } = closedCall;
  const failed = outcome === 'not-reached' || outcome === 'wrong-number';
  // Somebody who came by, or was helped otherwise, is not told of calls that were not answered.
  const tried = failed || outcome === 'spoken' ? triedWords(speech, tries) : undefined;
  const end = speech.text(failed ? 'call-closed-unreached' : 'call-closed', { reference });
  const again = speech.text('call-again', { phone: speech.version.municipality.phone.number });
  return [tried, end, again].filter(Boolean).join(' ');
}

function whenWords(speech: Speech, { at }: CallTry): string {
  const { day, minutes } = localTime(at);
  return speech.text('call-when', {
    day: formatNearDay(speech, day, speech.today),
    time: formatTime(speech, minutes),
  });
}
