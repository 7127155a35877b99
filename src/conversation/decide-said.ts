import type { Version } from '../flow/version.js';
import type { Command } from '../language/command.js';
import { ASIDE_STEPS, NOT_RIGHT, RIGHT } from './aside.js';
import { aboutTopic } from './decide-aside.js';
import type { Decision, TurnContext } from './decision.js';
import type { ConversationEvent } from './events.js';
import { canGoBack } from './go-back.js';
import type { TurnInput } from './input.js';
import { keepTyped } from './keep-typed.js';
import { SMALL_TALK } from './small-talk.js';
import { TOPIC_STEP } from './start.js';
import type { ConversationState } from './state.js';
import { understand } from './understand.js';

type Decide = (version: Version, state: ConversationState, input: TurnInput, context: TurnContext) => Decision;

/**
 * Free text: read as an input of another kind, which `decide` then decides like any other; or something is asked beside
 * the step. What was typed goes with it, so that staff see what the resident saw.
 */
export function decideSaid(
  version: Version,
  state: ConversationState,
  text: string,
  context: TurnContext,
  decide: Decide,
): Decision {
  const typed = keepTyped(text, version.flows.get(state.flow ?? '')?.steps.get(state.at ?? ''), context);
  const masked = context.masked.length > 0 ? { masked: context.masked } : {};
  const beside = answersAside(state, text) ? { beside: true } : {};
  const notUnderstood = {
    type: 'NotUnderstood',
    step: state.at ?? TOPIC_STEP,
    ...beside,
    ...typed,
    ...masked,
  } as const;
  const missed: Decision = { events: [notUnderstood] };
  const as = (name: string, because: readonly string[], decided: Decision): Decision =>
    'rejected' in decided ? missed : { events: [understoodAs(name, because, typed), ...decided.events] };
  const meant = understand(version, state, text, context.moment);
  switch (meant.type) {
    case 'command': {
      const { command } = meant;
      if (command.name === 'language' && !version.content.has(command.to))
        return { events: [offered(version, { language: command.to, guesses: [] }, { ...typed, ...masked })] };
      const asked = commanded(version, state, command, context, decide);
      return typeof asked === 'string'
        ? { events: [understoodAs(asked, meant.because, typed)] }
        : asked
          ? as(command.name, meant.because, asked)
          : missed;
    }
    case 'aside':
      return as(
        // A day is the resident's own: it stands in no word of ours.
        meant.step === ASIDE_STEPS['read-back'] && meant.option !== NOT_RIGHT ? RIGHT : meant.option,
        [],
        decide(version, state, { type: 'choose', step: meant.step, option: meant.option }, context),
      );
    case 'options': {
      const { step, options } = meant;
      return as(options.join(' '), meant.because, decide(version, state, { type: 'choose', step, options }, context));
    }
    case 'detail': {
      const given = decide(version, state, { type: 'provide', step: meant.step, value: text }, context);
      if (!meant.cry) return 'rejected' in given ? missed : given;
      const told = understoodAs(SMALL_TALK[meant.cry], [], typed);
      return { events: [...('rejected' in given ? [] : given.events), told] };
    }
    case 'topic': {
      const about = aboutTopic(version, state, meant.topic, context);
      const [first] = 'events' in about ? about.events : [];
      // A topic that is the request for a call is that event itself.
      if (first?.type === 'TextUnderstood') return { events: [understoodAs(first.as, meant.because, typed)] };
      return as(meant.topic, meant.because, about);
    }
    case 'language':
      return { events: [offered(version, meant, { ...typed, ...masked })] };
    case 'unsure':
      return {
        events: [{ type: 'MeaningAsked', guesses: meant.guesses, because: meant.because, ...typed, ...masked }],
      };
    case 'small-talk':
      return { events: [understoodAs(SMALL_TALK[meant.kind], [], typed)] };
    case 'none':
      return { events: [{ ...notUnderstood, ...(meant.here && { here: true }) }] };
  }
}

type Offered = Extract<ConversationEvent, { type: 'LanguageOffered' }>;

/** In which language to go on; with a person first where we do not speak the one that was written or asked for. */
function offered(
  { content }: Version,
  { language, topic, guesses = [] }: Pick<Offered, 'language' | 'topic' | 'guesses'>,
  beside: Pick<Offered, 'personal' | 'masked'>,
): Offered {
  return {
    type: 'LanguageOffered',
    language,
    ...(topic && { topic }),
    ...(!topic && guesses.length > 0 && { guesses }),
    ...(!content.has(language) && { personFirst: true }),
    ...beside,
  };
}

/** Most words of an answer to "Bedoelt u ...?"; more of them tell something else, which no old guess fits. */
const FEW_WORDS = 3;

function answersAside({ aside }: ConversationState, text: string): boolean {
  if (aside?.type === 'read-back') return true;
  return aside !== undefined && aside.type !== 'topic' && text.trim().split(/\s+/).length <= FEW_WORDS;
}

const understoodAs = (
  as: string,
  because: readonly string[],
  typed: ReturnType<typeof keepTyped>,
): ConversationEvent => ({ type: 'TextUnderstood', as, ...(because.length > 0 && { because }), ...typed });

/** Requests that are told about in words only: what the event says was understood. */
type Told = 'callback' | (typeof SMALL_TALK)[keyof typeof SMALL_TALK];

/** What a request does here; undefined where it can do nothing. */
function commanded(
  version: Version,
  state: ConversationState,
  command: Command,
  context: TurnContext,
  decide: Decide,
): Decision | Told | undefined {
  const input = inputOf(version, state, command);
  return typeof input === 'string' || input === undefined ? input : decide(version, state, input, context);
}

function inputOf(version: Version, state: ConversationState, command: Command): TurnInput | Told | undefined {
  switch (command.name) {
    case 'person':
      return { type: 'ask-for-person' };
    case 'callback':
      return 'callback';
    case 'back':
      return canGoBack(version, state) ? { type: 'go-back' } : undefined;
    case 'easier':
    case 'confused':
      // As easy as it gets: a person is what is left.
      return state.simple ? SMALL_TALK.help : { type: 'simplify', on: true };
    case 'stop':
      // Who told nothing yet has nothing to come back to with a code.
      return state.flow === undefined && state.parked.size === 0 ? SMALL_TALK.bye : { type: 'pause' };
    case 'later':
      return { type: 'pause' };
    case 'language':
      return version.content.has(command.to) ? { type: 'switch-language', language: command.to } : undefined;
  }
}
