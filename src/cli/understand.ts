import { replay } from '../conversation/evolve.js';
import { languageSaid } from '../conversation/language-said.js';
import type { Moment } from '../conversation/moment.js';
import { momentAt } from '../conversation/moment-at.js';
import { readDetail } from '../conversation/read-detail.js';
import type { ConversationState } from '../conversation/state.js';
import { topicSaid } from '../conversation/topic-said.js';
import { type Understanding, understand as understandText } from '../conversation/understand.js';
import type { Version } from '../flow/version.js';
import { closestWords } from '../lib/closest-words.js';
import { readArguments, timeOf } from './arguments.js';
import type { Io } from './io.js';
import { filesVersion, learnedVersion } from './learned-version.js';
import { eachLine } from './read-lines.js';

const USE =
  'Gebruik: wegwijs understand [--language auto] [--step GESPREK/STAP] [--at 2026-11-23T10:00+01:00] < berichten';
/** The languages that are asked about in a conversation; here they never are. */
const LANGUAGES = ['nl', 'en', 'de', 'tr', 'ar', 'pl', 'uk', 'other'];
/** Requests that are topics too. */
const TOPIC_OF: Readonly<Record<string, 'person' | 'callback'>> = { person: 'person', callback: 'callback' };

interface Setting {
  readonly version: Version;
  /** `auto`: as each message seems to be. */
  readonly language: string;
  readonly flow?: string;
  readonly step?: string;
  readonly moment: Moment;
}

/**
 * `wegwijs understand`: reads one message a line (`{"text": "..."}` or bare) and writes what it means, one line of JSON
 * each. Exit code 0, 2 for wrong use.
 */
export async function understand(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args, { language: 'string', step: 'string', at: 'string' });
  if (typeof read === 'string') return wrongUse(io, read);
  const at = timeOf(read.values.at);
  if (at === undefined) return wrongUse(io, `"${read.values.at}" is geen tijd.`);
  const { language = 'auto', step } = read.values;
  if (language !== 'auto' && !LANGUAGES.includes(language))
    return wrongUse(io, `De taal "${language}" kennen wij niet.`);
  const version = await filesVersion(io);
  if (typeof version === 'string') return wrongUse(io, version);
  const place = step === undefined ? {} : placeOf(version, step);
  if (typeof place === 'string') return wrongUse(io, place);
  const setting: Setting = {
    version: learnedVersion(version),
    language,
    moment: momentAt(version.municipality, at),
    ...place,
  };
  return eachLine(io, (text) => meaningOf(setting, text));
}

function wrongUse(io: Io, message: string): number {
  io.err(message);
  io.err(USE);
  return 2;
}

function placeOf(version: Version, named: string): Pick<Setting, 'flow' | 'step'> | string {
  const [name = '', ...rest] = named.split('/');
  const flow = version.flows.get(name);
  if (!flow) return notThere(`Het gesprek "${name}"`, name, version.flows.keys());
  const step = rest.join('/');
  if (flow.steps.has(step)) return { flow: name, step };
  return notThere(`De stap "${step}" van "${name}"`, step, flow.steps.keys());
}

function notThere(what: string, name: string, known: Iterable<string>): string {
  const [near] = closestWords(name, known);
  return `${what} bestaat niet.${near ? ` Bedoelt u "${near}"?` : ''}`;
}

function meaningOf({ version, language: asked, flow, step, moment }: Setting, text: string): object {
  const seen = languageSaid(version, text, asked === 'auto' ? 'nl' : asked);
  const spoken = asked === 'auto' ? seen.language : asked;
  const language = version.content.has(spoken) ? spoken : 'nl';
  const state: ConversationState = {
    ...replay([{ type: 'ConversationStarted', version: version.id, language }]),
    ...(flow !== undefined && step !== undefined && { flow, at: step, path: [step] }),
    offered: LANGUAGES,
  };
  const meant = understandText(version, state, text, moment);
  const { candidates } = topicSaid(version, text);
  const told = { language: seen.language, languageSure: seen.sure };
  return { ...told, ...kindOf(version, state, meant, text, moment), ...topicsOf(version, meant, candidates) };
}

function kindOf(
  version: Version,
  state: ConversationState,
  meant: Understanding,
  text: string,
  moment: Moment,
): object {
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
    default:
      return { kind: 'none', outcome: 'none', because };
  }
}

/** What a typed answer was read as; days that must be read back first are not sure. */
function detailOf(version: Version, state: ConversationState, key: string, text: string, moment: Moment): object {
  const step = version.flows.get(state.flow ?? '')?.steps.get(key);
  const read =
    step?.type === 'question' ? readDetail(step, text, moment.today, state.language) : { refused: 'unclear' };
  if ('value' in read) return { outcome: 'sure', answer: read.value };
  return 'readBack' in read ? { outcome: 'unsure', answer: read.readBack } : { outcome: 'none', refused: read.refused };
}

type Candidates = ReturnType<typeof topicSaid>['candidates'];

/** The topics it may be; a request for a person or a call is the topic of that name too. */
function topicsOf(version: Version, meant: Understanding, candidates: Candidates): object {
  const asked = meant.type === 'command' ? TOPIC_OF[meant.command.name] : undefined;
  const own = asked && version.topics.find(({ command }) => command === asked)?.id;
  if (own === undefined) return { candidates: candidates.map(rounded) };
  const others = candidates.filter(({ topic }) => topic !== own).map(({ topic }) => ({ topic, score: 0 }));
  return { topic: own, candidates: [{ topic: own, score: 1 }, ...others].slice(0, 3) };
}

const rounded = ({ topic, score }: Candidates[number]) => ({ topic, score: Math.round(score * 1000) / 1000 });
