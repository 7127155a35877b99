import { decide } from '../conversation/decide.js';
import type { TurnContext } from '../conversation/decision.js';
import { evolve, replay } from '../conversation/evolve.js';
import type { TurnInput } from '../conversation/input.js';
import type { Moment } from '../conversation/moment.js';
import { momentAt } from '../conversation/moment-at.js';
import type { ConversationState } from '../conversation/state.js';
import type { Place } from '../flow/flow.js';
import type { Talk, TalkLine } from '../flow/talk.js';
import type { Version } from '../flow/version.js';
import { endMismatches } from './talk-end.js';

/** When a talk takes place that names no time: a Monday morning. */
export const TALK_TIME = '2026-11-23T10:00:00+01:00';

/** What a talk says that no longer holds, and where it says so. */
interface Mismatch {
  readonly place: Place;
  readonly message: string;
}

interface Held {
  readonly state: ConversationState;
  readonly mismatch?: string;
}

/** Holds an example talk with the engine; what no longer holds, at most one line of it and then all that is wrong at the end. */
export function runTalk(version: Version, talk: Talk): readonly Mismatch[] {
  const moment = momentAt(version.municipality, Date.parse(talk.at ?? TALK_TIME));
  const context: TurnContext = { moment, masked: [], fresh: { code: 'GESPREK', reference: 'GESPREK' } };
  const started = decide(version, undefined, { type: 'start', flow: talk.flow }, context);
  if ('rejected' in started) return [{ place: talk.place, message: `Het gesprek "${talk.flow}" bestaat niet.` }];
  let state = replay(started.events);
  for (const line of talk.lines) {
    const held = hold(version, state, line, context);
    if (held.mismatch !== undefined) return [{ place: line.place, message: held.mismatch }];
    state = held.state;
  }
  return endMismatches(version, state, talk, moment).map((message) => ({ place: talk.place, message }));
}

function hold(version: Version, state: ConversationState, line: TalkLine, context: TurnContext): Held {
  if (line.type === 'expect-step') {
    const mismatch = `Hier hoort stap "${line.step}" te staan, maar er staat ${onScreen(state)}.`;
    return line.step === state.at ? { state } : { state, mismatch };
  }
  const input = talkInput(state, line, context.moment);
  const decision = decide(version, state, input, context);
  if ('events' in decision) return { state: decision.events.reduce<ConversationState>(evolve, state) };
  return { state, mismatch: refusal(version, state, line) };
}

/** What the resident does in a line of a talk, at the step that is on the screen. */
export function talkInput(
  state: ConversationState,
  line: Exclude<TalkLine, { type: 'expect-step' }>,
  moment: Moment,
): TurnInput {
  const step = state.at ?? '';
  switch (line.type) {
    case 'choose': {
      const [only, ...more] = line.options;
      return only !== undefined && more.length === 0
        ? { type: 'choose', step, option: only }
        : { type: 'choose', step, options: line.options };
    }
    case 'provide':
      return { type: 'provide', step, value: line.value };
    case 'say':
      return { type: 'say', text: line.text };
    case 'back':
      return { type: 'go-back' };
    case 'person':
      return { type: 'ask-for-person' };
    case 'simplify':
      return { type: 'simplify', on: true };
    case 'pause':
      return { type: 'pause' };
    case 'change':
      return { type: 'change', step: line.step };
    case 'language':
      return { type: 'switch-language', language: line.language };
    case 'tick':
      return { type: 'tick', action: line.action, done: true };
    case 'callback': {
      const { slot, ...details } = line.details;
      const named = slot === 'first' ? moment.slots[0]?.id : slot;
      return { type: 'ask-for-callback', ...details, ...(named !== undefined && { slot: named }) };
    }
  }
}

/** What is on the screen, for a message to the editor. */
function onScreen(state: ConversationState): string {
  return state.ended ? 'dat het gesprek voorbij is' : `stap "${state.at ?? 'onderwerp'}"`;
}

function refusal(version: Version, state: ConversationState, line: TalkLine): string {
  const step = version.flows.get(state.flow ?? '')?.steps.get(state.at ?? '');
  const here = `Op het scherm staat ${onScreen(state)}.`;
  if (line.type !== 'choose') return `Dit kan hier niet. ${here}`;
  const options =
    step?.type === 'question' ? step.options.map(({ id }) => id) : step?.type === 'message' ? ['verder'] : [];
  const choice = options.length > 0 ? ` Daar kan: ${options.join(', ')}.` : '';
  return `"${line.options.join(', ')}" kan hier niet. ${here}${choice}`;
}
