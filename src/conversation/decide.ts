import type { Version } from '../flow/version.js';
import { isAsideStep } from './aside.js';
import { decideAnswer } from './decide-answer.js';
import { decideAside } from './decide-aside.js';
import { decideCallback } from './decide-callback.js';
import { decideSaid } from './decide-said.js';
import { askForPerson, leaveQueue, reopenTalk, talkEnded, writeToPerson } from './decide-talk.js';
import { type Decision, KEEP_DAYS, rejected, type StartInput, type TurnContext } from './decision.js';
import type { ConversationEvent } from './events.js';
import { replay } from './evolve.js';
import { goBack } from './go-back.js';
import type { TurnInput } from './input.js';
import { shownActions } from './result-actions.js';
import { startEvents } from './start.js';
import type { ConversationState } from './state.js';

/** What happens on an input: events, or a rejection that changes nothing. Pure; never throws on anything typed. */
export function decide(
  version: Version,
  state: ConversationState | undefined,
  input: TurnInput | StartInput,
  context: TurnContext,
): Decision {
  if (input.type === 'start') return start(version, input, context);
  if (!state) return rejected('not-possible-here');
  if (state.ended && !outlivesEnd(state, input)) return rejected('ended');
  switch (input.type) {
    case 'choose':
      return isAsideStep(input.step)
        ? beside(version, state, input, context)
        : decideAnswer(version, state, input, context);
    case 'provide':
      return decideAnswer(version, state, input, context);
    case 'say':
      // While a person has the talk the bot is silent.
      return state.handoff === 'talking' && !context.by
        ? writeToPerson(state, input.text, context)
        : decideSaid(version, state, input.text, context, decide);
    case 'write':
      return context.by ? rejected('not-possible-here') : writeToPerson(state, input.text, context);
    case 'ask-for-callback':
      return callInstead(state, decideCallback(state, input, context), context);
    case 'tick':
      return tick(version, state, input, context);
    case 'switch-language':
      return version.content.has(input.language)
        ? switched(state, input.language, state.simple)
        : rejected('unknown-language');
    default:
      return decidePlain(version, state, input, context);
  }
}

/** What the last view still offers: a person, a call, the talk of a moment ago, and its words in another language. */
function outlivesEnd({ callback }: ConversationState, { type }: TurnInput): boolean {
  return type === 'cancel-callback' ? callback !== undefined : AFTER_END.includes(type);
}

const AFTER_END: readonly TurnInput['type'][] = [
  'ask-for-person',
  'reopen-talk',
  'ask-for-callback',
  'switch-language',
];

/** Who asks for a person after the end goes on where they were: a person finds the questions and answers there. */
function goOn({ ended }: ConversationState, decision: Decision): Decision {
  return ended && 'events' in decision ? { events: [{ type: 'Resumed' }, ...decision.events] } : decision;
}

function start(version: Version, input: StartInput, context: TurnContext): Decision {
  const language = input.language ?? 'nl';
  if (!version.content.has(language)) return rejected('unknown-language');
  const started: ConversationEvent = { type: 'ConversationStarted', version: version.id, language, flow: input.flow };
  if (input.flow !== undefined) {
    if (!version.flows.has(input.flow)) return rejected('unknown-flow');
    return { events: [started, ...startEvents(version, input.flow, context.moment.today)] };
  }
  if (!input.text?.trim()) return { events: [started] };
  const said = decideSaid(version, replay([started]), input.text, context, decide);
  return 'events' in said ? { events: [started, ...said.events] } : said;
}

type PlainInput = Extract<
  TurnInput,
  {
    type:
      | 'change'
      | 'go-back'
      | 'simplify'
      | 'ask-for-person'
      | 'reopen-talk'
      | 'leave-queue'
      | 'cancel-callback'
      | 'pause'
      | 'end';
  }
>;

function decidePlain(version: Version, state: ConversationState, input: PlainInput, context: TurnContext): Decision {
  switch (input.type) {
    case 'simplify':
      return switched(state, state.language, input.on);
    case 'change':
      return change(version, state, input.step);
    case 'go-back':
      return goBack(version, state);
    case 'ask-for-person':
      return goOn(state, askForPerson(state, context));
    case 'reopen-talk':
      return goOn(state, reopenTalk(state, context));
    case 'leave-queue':
      return leaveQueue(state, context);
    case 'cancel-callback':
      return state.callback
        ? { events: [{ type: 'CallbackCancelled', reference: state.callback.reference }] }
        : rejected('not-possible-here');
    case 'pause':
      return pause(state, context);
    case 'end':
      return { events: [...leaving(state, context), { type: 'ConversationEnded' }] };
  }
}

function beside(
  version: Version,
  state: ConversationState,
  input: Extract<TurnInput, { type: 'choose' }>,
  context: TurnContext,
): Decision {
  const [option, ...more] = 'options' in input ? input.options : [input.option];
  if (option === undefined || more.length > 0) return rejected('not-possible-here');
  return decideAside(version, state, { step: input.step, option }, context);
}

function leaving(state: ConversationState, context: TurnContext): readonly ConversationEvent[] {
  return state.handoff === 'none' ? [] : [talkEnded(state, 'resident', context, undefined)];
}

/** Who waits and asks to be called instead need not wait any longer. */
function callInstead(state: ConversationState, decision: Decision, context: TurnContext): Decision {
  if ('rejected' in decision || state.handoff !== 'waiting') return decision;
  const asked = decision.events.some(({ type }) => type === 'CallbackRequested');
  return asked ? { events: [...leaving(state, context), ...decision.events] } : decision;
}

function switched(state: ConversationState, language: string, simple: boolean): Decision {
  if (state.language === language && state.simple === simple) return { events: [] };
  return { events: [{ type: 'LanguageSwitched', language, simple }] };
}

function change(version: Version, state: ConversationState, step: string): Decision {
  const flow = version.flows.get(state.flow ?? '');
  if (!flow?.steps.has(step)) return rejected('unknown-step');
  if (!state.path.includes(step) || flow.steps.get(step)?.type !== 'question') return rejected('not-possible-here');
  return { events: [{ type: 'AnswerChanged', step }] };
}

function tick(
  version: Version,
  state: ConversationState,
  input: Extract<TurnInput, { type: 'tick' }>,
  context: TurnContext,
): Decision {
  const known = shownActions(version, state, context.moment.today).some((action) => action.key === input.action);
  if (!known) return rejected('unknown-action');
  if ((state.ticked[input.action] ?? false) === input.done) return { events: [] };
  return { events: [{ type: 'ActionTicked', action: input.action, done: input.done }] };
}

function pause(state: ConversationState, context: TurnContext): Decision {
  const until = new Date(context.moment.now + KEEP_DAYS * 86_400_000).toISOString();
  const code = state.pause?.code ?? context.fresh?.code;
  if (code === undefined) return rejected('not-possible-here');
  return {
    events: [{ type: 'Paused', until, personal: { purpose: 'later-verder', keep: KEEP_DAYS, value: { code } } }],
  };
}
