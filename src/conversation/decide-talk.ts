import { type Decision, KEEP_DAYS, rejected, type TurnContext } from './decision.js';
import type { ConversationEvent } from './events.js';
import { lastHolder } from './last-holder.js';
import type { ConversationState } from './state.js';

/** For what the messages of a talk are kept. */
export const TALK_PURPOSE = 'gesprek-met-medewerker';
/** Hours in which a talk that ended can be opened again. */
const REOPEN_HOURS = 24;

/** Asks for a person: with somebody on shift the resident waits in the queue and keeps their place in the flow. */
export function askForPerson(state: ConversationState, { moment }: TurnContext, again = false): Decision {
  if (state.handoff !== 'none') return { events: [] };
  const queued = moment.open && moment.people !== undefined;
  return { events: [{ type: 'HandoffRequested', ...(queued && { queued }), ...(queued && again && { again }) }] };
}

/** The same talk once more, within a day of its end. */
export function reopenTalk(state: ConversationState, context: TurnContext): Decision {
  const until = state.talk?.reopenUntil;
  if (state.handoff !== 'none' || until === undefined || Date.parse(until) <= context.moment.now)
    return rejected('not-possible-here');
  return askForPerson(state, context, true);
}

/** A message of the resident, also while nobody has taken the talk yet. */
export function writeToPerson(state: ConversationState, text: string, { moment, masked }: TurnContext): Decision {
  if (state.handoff === 'none') return rejected('not-possible-here');
  const value = text.trim();
  if (!value) return { events: [] };
  const personal = { purpose: TALK_PURPOSE, keep: KEEP_DAYS, value };
  const wrote: ConversationEvent = { type: 'ResidentWrote', time: moment.now, personal };
  return { events: [masked.length > 0 ? { ...wrote, masked } : wrote] };
}

/** Leaves the queue, or ends the talk. */
export function leaveQueue(state: ConversationState, context: TurnContext): Decision {
  return state.handoff === 'none'
    ? rejected('not-possible-here')
    : { events: [talkEnded(state, 'resident', context, undefined)] };
}

/** The end of a wait or a talk. A talk can be opened again for a day, also when it went back to the queue before. */
export function talkEnded(
  state: ConversationState,
  by: 'resident' | 'staff' | 'nobody',
  { moment }: TurnContext,
  outcome: string | undefined,
): ConversationEvent {
  const reopenUntil = new Date(moment.now + REOPEN_HOURS * 3_600_000).toISOString();
  return {
    type: 'HandoffEnded',
    by,
    ...(outcome !== undefined && { outcome }),
    ...(talkedSinceLastEnd(state) && { reopenUntil }),
  };
}

/** Somebody had the talk, and its day has not begun: a wait to open it once more does not make that day longer. */
function talkedSinceLastEnd({ handoff, talk }: ConversationState): boolean {
  return (
    handoff === 'talking' || (talk !== undefined && talk.reopenUntil === undefined && lastHolder(talk) !== undefined)
  );
}
