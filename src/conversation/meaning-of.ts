import type { Version } from '../flow/version.js';
import { replay } from './evolve.js';
import { languageSaid } from './language-said.js';
import type { Moment } from './moment.js';
import { readDetail } from './read-detail.js';
import type { ConversationState } from './state.js';
import { topicSaid } from './topic-said.js';
import { type Understanding, understand } from './understand.js';

/** The languages that a message may be in; in a conversation they are asked about. */
export const LANGUAGES = ['nl', 'en', 'de', 'tr', 'ar', 'pl', 'uk', 'other'];
/** Requests that are topics too. */
const TOPIC_OF: Readonly<Record<string, 'person' | 'callback'>> = { person: 'person', callback: 'callback' };

/** Where and when a message is typed. */
export interface Setting {
  readonly version: Version;
  /** `auto`: as each message seems to be. */
  readonly language: string;
  readonly flow?: string;
  readonly step?: string;
  readonly moment: Moment;
}

/** What a message means, and why. `because` and the phrases are words of our own, never of the message. */
export interface Meaning {
  readonly language: string;
  readonly languageSure: boolean;
  readonly kind: 'command' | 'answer' | 'topic' | 'none';
  readonly outcome: 'sure' | 'unsure' | 'none';
  readonly command?: string;
  /** The language that is asked for. */
  readonly to?: string;
  readonly answer?: unknown;
  readonly refused?: string;
  readonly topic?: string;
  /** Greets, thanks, or is in danger: answered beside the step. */
  readonly smallTalk?: string;
  readonly because?: readonly string[];
  /** Best first, at most three. */
  readonly candidates: readonly { readonly topic: string; readonly score: number }[];
}

type Kind = Omit<Meaning, 'language' | 'languageSure' | 'candidates'>;

/** What Wegwijs would make of a message there, then. Nothing is kept of it. */
export function meaningOf({ version, language: asked, flow, step, moment }: Setting, text: string): Meaning {
  const seen = languageSaid(version, text, asked === 'auto' ? 'nl' : asked);
  const spoken = asked === 'auto' ? seen.language : asked;
  const language = version.content.has(spoken) ? spoken : 'nl';
  const state: ConversationState = {
    ...replay([{ type: 'ConversationStarted', version: version.id, language }]),
    ...(flow !== undefined && step !== undefined && { flow, at: step, path: [step] }),
    offered: LANGUAGES,
  };
  const meant = understand(version, state, text, moment);
  const { candidates } = topicSaid(version, text);
  const told = { language: seen.language, languageSure: seen.sure };
  return { ...told, ...kindOf(version, state, meant, text, moment), ...topicsOf(version, meant, candidates) };
}

function kindOf(version: Version, state: ConversationState, meant: Understanding, text: string, moment: Moment): Kind {
  const because = 'because' in meant ? meant.because : [];
  switch (meant.type) {
    case 'command': {
      const { command } = meant;
      const to = command.name === 'language' ? { to: command.to } : {};
      return { kind: 'command', outcome: 'sure', command: command.name, ...to, because };
    }
    case 'options': {
      const [only, ...more] = meant.options;
      return { kind: 'answer', outcome: 'sure', answer: more.length > 0 ? meant.options : only, because };
    }
    case 'detail':
      return { kind: 'answer', ...detailOf(version, state, meant.step, text, moment), because };
    case 'topic':
      return { kind: 'topic', outcome: 'sure', topic: meant.topic, because };
    case 'unsure': {
      const options = meant.guesses.flatMap((guess) => (guess.type === 'option' ? [guess.option] : []));
      if (options.length > 0) return { kind: 'answer', outcome: 'unsure', answer: options, because };
      return { kind: 'topic', outcome: 'unsure', because };
    }
    case 'small-talk':
      return { kind: 'none', outcome: 'none', smallTalk: meant.kind, because };
    default:
      return { kind: 'none', outcome: 'none', because };
  }
}

/** What a typed answer was read as; days that must be read back first are not sure. */
function detailOf(
  version: Version,
  state: ConversationState,
  key: string,
  text: string,
  moment: Moment,
): Pick<Kind, 'outcome' | 'answer' | 'refused'> {
  const step = version.flows.get(state.flow ?? '')?.steps.get(key);
  const read =
    step?.type === 'question' ? readDetail(step, text, moment.today, state.language) : { refused: 'unclear' };
  if ('value' in read) return { outcome: 'sure', answer: read.value };
  if ('refused' in read) return { outcome: 'none', refused: read.refused };
  return { outcome: 'unsure', answer: read.readBack.days ?? read.readBack.addresses };
}

type Candidates = ReturnType<typeof topicSaid>['candidates'];

/** The topics it may be; a request for a person or a call is the topic of that name too. */
function topicsOf(
  version: Version,
  meant: Understanding,
  candidates: Candidates,
): Pick<Meaning, 'topic' | 'candidates'> {
  const asked = meant.type === 'command' ? TOPIC_OF[meant.command.name] : undefined;
  const own = asked && version.topics.find(({ command }) => command === asked)?.id;
  if (own === undefined) return { candidates: candidates.map(rounded) };
  const others = candidates.filter(({ topic }) => topic !== own).map(({ topic }) => ({ topic, score: 0 }));
  return { topic: own, candidates: [{ topic: own, score: 1 }, ...others].slice(0, 3) };
}

const rounded = ({ topic, score }: Candidates[number]) => ({ topic, score: Math.round(score * 1000) / 1000 });
