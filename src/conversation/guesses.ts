import type { Version } from '../flow/version.js';
import type { Guess } from './aside.js';
import type { ConversationState } from './state.js';
import { type TopicReading, topicOf } from './topic-said.js';

/** Most meanings that are asked about. */
const MOST = 3;
/** A topic that is less likely than this share of the likeliest one is no help to choose from. */
const SHARE = 0.3;
/** Below this a topic is asked about beside a question only when it is far ahead: more than so many times the next. */
const LIKELY = 0.25;
const FAR_AHEAD = 2.2;
/** Debts or a death are named to somebody who may mean something else only when it is this likely. */
const SENSITIVE = 0.2;

/** What a text that is not clear may mean at a step: answers named in it, and the topics that are likely enough. */
export function guessesAt(
  version: Version,
  state: ConversationState,
  maybe: readonly string[],
  reading: TopicReading,
): readonly Guess[] {
  const step = state.at;
  const options = step === undefined ? [] : maybe.map((option): Guess => ({ type: 'option', step, option }));
  const topics = topicsFor(version, state, reading, options.length > 0).map(
    (topic): Guess => ({ type: 'topic', topic }),
  );
  return [...options, ...topics].slice(0, MOST);
}

/** `besideOptions`: a topic that is sure is asked about too, where the text may be an answer as well. */
function topicsFor(
  version: Version,
  state: ConversationState,
  reading: TopicReading,
  besideOptions: boolean,
): readonly string[] {
  const [best, next] = reading.candidates;
  if (!best || isHere(version, state, best.topic)) return [];
  if (reading.outcome === 'sure') return besideOptions ? [best.topic] : [];
  if (reading.outcome !== 'unsure') return [];
  const ahead = best.score >= LIKELY || best.score > (next?.score ?? 0) * FAR_AHEAD;
  if (state.flow !== undefined && !ahead) return [];
  return reading.candidates
    .filter(({ topic, score }) => {
      const known = topicOf(version, topic);
      if (!known || isHere(version, state, topic)) return false;
      return topic === best.topic || (score >= best.score * SHARE && !(known.sensitive && score < SENSITIVE));
    })
    .map(({ topic }) => topic);
}

/** The resident is in that very flow, so that its name tells nothing new. */
export const isHere = (version: Version, state: ConversationState, topic: string) =>
  state.flow !== undefined && topicOf(version, topic)?.flow === state.flow;
