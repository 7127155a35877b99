import type { Version } from '../flow/version.js';
import { decide } from './decide.js';
import { TALK_PURPOSE, talkEnded } from './decide-talk.js';
import { type Decision, KEEP_DAYS, rejected, type TurnContext } from './decision.js';
import type { Actor, ConversationEvent } from './events.js';
import type { OwnInput, StaffInput } from './input.js';
import { languageSaid } from './language-said.js';
import type { ConversationState } from './state.js';

/** What staff write in, unless it is clearly another language: ready answers are in that of the resident. */
const STAFF_LANGUAGE = 'nl';

/** What a staff member does takes the same path as a turn of the resident. Pure; never throws on anything typed. */
export function decideStaff(
  version: Version,
  state: ConversationState,
  input: StaffInput,
  context: TurnContext & { readonly by: Actor },
): Decision {
  const { by } = context;
  if (input.type === 'accept') return accept(state, by);
  if (input.type === 'for-resident') return actFor(version, state, input, context);
  if (state.handoff !== 'talking' || state.talk?.staff?.id !== by.id) return rejected('not-yours');
  switch (input.type) {
    case 'staff-write':
      return staffWrite(version, state, input.text.trim(), context);
    case 'ask':
      return askStep(version, state, input.step, context);
    case 'put-back':
      return { events: [{ type: 'HandoffReturned', why: 'put-back' }] };
    case 'transfer': {
      const { staff, team } = input;
      const to = { ...(staff !== undefined && { staff }), ...(team !== undefined && { team }) };
      return { events: [{ type: 'HandoffReturned', why: 'transfer', to }] };
    }
    case 'end-talk':
      return { events: [talkEnded(state, 'staff', context, input.outcome)] };
  }
}

/** What happens to a talk or a wait by itself. */
export function decideOwn(state: ConversationState, input: OwnInput, context: TurnContext): Decision {
  switch (input.type) {
    case 'connection-lost':
      return state.handoff === 'talking'
        ? { events: [{ type: 'HandoffReturned', why: 'connection' }] }
        : rejected('not-possible-here');
    case 'nobody-left':
      return state.handoff === 'waiting'
        ? { events: [talkEnded(state, 'nobody', context, undefined)] }
        : rejected('not-possible-here');
  }
}

function accept(state: ConversationState, by: Actor): Decision {
  if (state.ended) return rejected('ended');
  if (state.handoff === 'talking') return state.talk?.staff?.id === by.id ? { events: [] } : rejected('already-taken');
  return state.handoff === 'waiting'
    ? { events: [{ type: 'HandoffAccepted', by: { id: by.id, name: by.name } }] }
    : rejected('not-possible-here');
}

/** Staff write Dutch, or the language of the resident: which is looked at once, and goes with the message. */
function staffWrite(
  version: Version,
  state: ConversationState,
  value: string,
  { by, moment }: TurnContext & { readonly by: Actor },
): Decision {
  if (!value) return { events: [] };
  const said = languageSaid(version, value, state.language);
  const language = said.sure && !['other', 'unknown'].includes(said.language) ? said.language : STAFF_LANGUAGE;
  const personal = { purpose: TALK_PURPOSE, keep: KEEP_DAYS, value };
  return { events: [{ type: 'StaffWrote', by, time: moment.now, language, personal }] };
}

/** A question that the resident has met or may meet now; it stands in the talk, to be answered there. */
function askStep(
  version: Version,
  state: ConversationState,
  step: string,
  { by, moment }: TurnContext & { readonly by: Actor },
): Decision {
  const flow = version.flows.get(state.flow ?? '');
  if (flow?.steps.get(step)?.type !== 'question') return rejected('unknown-step');
  if (!state.path.includes(step)) return rejected('not-possible-here');
  const asked: ConversationEvent = { type: 'StaffAsked', by, time: moment.now, step };
  return { events: state.at === step ? [asked] : [asked, { type: 'AnswerChanged', step }] };
}

function actFor(
  version: Version,
  state: ConversationState,
  { input }: Extract<StaffInput, { type: 'for-resident' }>,
  context: TurnContext & { readonly by: Actor },
): Decision {
  const decision = decide(version, state, input, context);
  if ('rejected' in decision || decision.events.length === 0) return decision;
  return { events: [{ type: 'ActedFor', by: { id: context.by.id, name: context.by.name } }, ...decision.events] };
}
