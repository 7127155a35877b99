import type { ConversationEvent } from './events.js';
import type { ConversationState, PromisedCall } from './state.js';

type CallEvent = Extract<
  ConversationEvent,
  { type: 'CallbackRequested' | 'CallbackCancelled' | 'CallbackReplaced' | 'CallbackTried' | 'CallbackClosed' }
>;

/** The state after what happened with a promise of a call. `quiet`: the same, with what was said in the turn before gone. */
export function evolveCall(state: ConversationState, event: CallEvent, quiet: ConversationState): ConversationState {
  const { callback } = state;
  switch (event.type) {
    case 'CallbackRequested':
      return {
        ...quiet,
        notice: { type: 'callback-requested', again: callback !== undefined },
        masked: event.masked ?? [],
        personFirst: false,
        misses: 0,
        callback: callbackOf(event, callback),
        closedCall: undefined,
      };
    case 'CallbackCancelled': {
      const way = callback?.way ?? 'phone';
      return { ...quiet, notice: { type: 'callback-cancelled', way }, callback: undefined };
    }
    case 'CallbackReplaced':
      return { ...quiet, callback: undefined };
    case 'CallbackTried': {
      if (callback?.reference !== event.reference) return state;
      const tries = [...(callback.tries ?? []), { at: event.moment, outcome: event.outcome }];
      return { ...state, callback: { ...callback, tries } };
    }
    case 'CallbackClosed': {
      if (callback?.reference !== event.reference) return state;
      return { ...toldClosed(state), callback: undefined, closedCall: { ...callback, outcome: event.outcome } };
    }
  }
}

/** What is wrong with what was just typed stays told; whatever else was said makes room. */
function toldClosed(state: ConversationState): ConversationState {
  const stays = state.notice?.type === 'refused' || state.notice?.type === 'not-understood';
  return stays ? state : { ...state, notice: { type: 'callback-closed' } };
}

/** What was tried before it was moved was for another promise. */
function callbackOf(
  event: Extract<CallEvent, { type: 'CallbackRequested' }>,
  before: PromisedCall | undefined,
): PromisedCall {
  const { reference, slot, language, personal } = event;
  const way = event.way ?? (personal.value?.email && !personal.value.phone ? 'email' : 'phone');
  const tries = before?.slot.id === slot.id ? before.tries : undefined;
  return { reference, slot, way, ...(language && { language }), details: personal.value, ...(tries && { tries }) };
}
