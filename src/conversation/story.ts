import type { Version } from '../flow/version.js';
import { prefixOf, textsOf } from './answer-text.js';
import type { ConversationEvent } from './events.js';
import { evolve } from './evolve.js';
import type { Moment } from './moment.js';
import { renderNotice } from './render-notice.js';
import { newestLine, renderTalk } from './render-talk.js';
import { type Speech, speechOf } from './speech.js';
import type { ConversationState } from './state.js';
import { askedBeside, messageOf, type VersionsById } from './transcript.js';
import type { Message } from './view.js';

/** One bubble, with the time it came (epoch milliseconds). */
interface StoryLine extends Message {
  readonly at: number;
}

/** All that a resident saw so far, oldest first, and where it went wrong; it can be told on. */
export interface Story {
  readonly state: ConversationState | undefined;
  readonly lines: readonly StoryLine[];
  /** How often what was typed at a step was not understood or not taken. */
  readonly missed: ReadonlyMap<string, number>;
  /** The step at which the resident asked for a person last. */
  readonly askedAt?: string;
  readonly last?: ConversationEvent;
}

/** An event with its time, epoch milliseconds. */
export interface Dated {
  readonly at: number;
  readonly event: ConversationEvent;
}

/** Before anything happened. */
export const NO_STORY: Story = { state: undefined, lines: [], missed: new Map() };

/** The story with more events in it. What is new is told in the language and at the moment of now; `earlier` as for a transcript. */
export function tellOn(
  newest: Version,
  story: Story,
  events: readonly Dated[],
  moment: Moment,
  earlier?: VersionsById,
): Story {
  const lines = [...story.lines];
  const missed = new Map(story.missed);
  let { state, askedAt, last } = story;
  for (const { at, event } of events) {
    const before = state;
    state = evolve(before, event);
    const version = earlier?.get(state.version) ?? newest;
    const said = messageOf(version, before, state, event, moment, last);
    for (const message of linesOf(version, before, state, event, moment, said)) lines.push({ ...message, at });
    last = event;
    // Nowhere yet is a place too: where the topics are offered.
    if (event.type === 'HandoffRequested') askedAt = state.at ?? '';
    if (event.type === 'NotUnderstood' || event.type === 'DetailRefused') {
      const step = event.step ?? state.at ?? '';
      missed.set(step, (missed.get(step) ?? 0) + 1);
    }
  }
  return { state, lines, missed, askedAt, last };
}

function linesOf(
  version: Version,
  before: ConversationState | undefined,
  state: ConversationState,
  event: ConversationEvent,
  moment: Moment,
  said: Message | undefined,
): readonly Message[] {
  const speech = speechOf(version, state, moment);
  const { language } = speech.content;
  switch (event.type) {
    case 'HandoffAccepted':
    case 'HandoffReturned':
    case 'StaffAsked': {
      const talk = renderTalk(speech, state, moment);
      return talk ? newestLine(talk) : [];
    }
    case 'AnswerChanged':
    case 'WentBack':
      return seenAgain(speech, before, event.step);
    // The code opens the conversation: it is the resident's alone.
    case 'Paused':
      return [];
    default: {
      const beside = askedBeside(version, before, state, moment);
      const notice = state.notice !== before?.notice ? renderNotice(speech, state, moment) : undefined;
      const told: Message[] = [...(notice ? [{ from: 'bot' as const, text: notice.text, language }] : []), ...beside];
      return said ? [said, ...told] : told;
    }
  }
}

/** The question of an earlier step stands on the screen again; one that staff put into the talk stands there already. */
function seenAgain(speech: Speech, before: ConversationState | undefined, key: string): readonly Message[] {
  const last = before?.talk?.messages.at(-1);
  if (last && 'step' in last && last.step === key) return [];
  const step = speech.lookup?.flow.steps.get(key);
  const texts = step && textsOf(speech, step);
  return step && texts
    ? [{ from: 'bot', text: speech.say(texts.words, prefixOf(step)), language: speech.content.language }]
    : [];
}
