import { eraseCallbacks } from '../callback/callbacks.js';
import type { ConversationEvent } from '../conversation/events.js';
import type { ConversationState } from '../conversation/state.js';
import { leaveQueue } from '../handoff/queue.js';
import { eraseMissed, keepMissed } from '../insight/missed.js';
import { erase } from '../privacy/erase.js';
import { keepConversation } from '../store/conversation-rows.js';
import { KeyTaken, type Session } from '../store/dialect.js';
import { addResumption } from '../store/resumptions.js';
import { cancelled, promised } from './call-reactions.js';
import { accepted, eraseHandoff, requested, returned, wentOn } from './handoff/queue-reactions.js';
import { hashOf, newCode } from './ids.js';

/** Where and when the event happened. */
export interface Happened {
  readonly conversation: string;
  readonly seq: number;
  readonly at: number;
  /** The conversation with everything of this turn in it. */
  readonly state: ConversationState;
}

type Reaction<T extends ConversationEvent['type']> = (
  session: Session,
  event: Extract<ConversationEvent, { type: T }>,
  happened: Happened,
) => Promise<void>;

/** Which event makes which room do something, in the transaction of the turn. The only such table. */
const REACTIONS: { readonly [T in ConversationEvent['type']]?: Reaction<T> } = {
  CallbackRequested: (session, event, happened) => promised(session, event, happened),
  CallbackCancelled: (session, event, happened) => cancelled(session, event, happened),
  async Paused(session, { until, personal }, { conversation }) {
    if (!personal.value) return;
    const good = Date.parse(until);
    const added = await addResumption(session, { code_hash: hashOf(personal.value.code), conversation, until: good });
    if (!added) throw new KeyTaken();
    await keepConversation(session, conversation, good);
  },
  HandoffRequested: (session, event, happened) => requested(session, event, happened),
  HandoffAccepted: (session, event, happened) => accepted(session, event, happened),
  HandoffReturned: (session, event, happened) => returned(session, event, happened),
  HandoffEnded: (session, _event, { conversation }) => leaveQueue(session, conversation),
  StepReached: (session, _event, happened) => wentOn(session, happened),
  AnswerChanged: (session, _event, happened) => wentOn(session, happened),
  WentBack: (session, _event, happened) => wentOn(session, happened),
  OptionChosen: (session, _event, happened) => wentOn(session, happened),
  DetailProvided: (session, _event, happened) => wentOn(session, happened),
  LanguageSwitched: (session, _event, happened) => wentOn(session, happened),
  NotUnderstood: (session, event, happened) => keepMissed(session, event, { ...happened, id: newCode() }),
  MeaningAsked: (session, event, happened) => keepMissed(session, event, { ...happened, id: newCode() }),
  async PersonalTextErased(session, _event, { conversation, at }) {
    await erase(session, conversation);
    await eraseCallbacks(session, conversation, at);
    await eraseHandoff(session, conversation);
    await eraseMissed(session, conversation);
  },
};

/** Lets every room do its part of an event. A failure undoes the whole turn. */
export async function react(session: Session, event: ConversationEvent, happened: Happened): Promise<void> {
  const reaction = REACTIONS[event.type] as Reaction<typeof event.type> | undefined;
  await reaction?.(session, event as never, happened);
}
