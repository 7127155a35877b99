import { distance } from '../lib/closest-words.js';
import { ARABIC } from './commands/arabic.js';
import { DUTCH } from './commands/dutch.js';
import { ENGLISH } from './commands/english.js';
import { GERMAN } from './commands/german.js';
import { AROUND_LANGUAGE, LANGUAGE_NAMES, UNSPOKEN_NAMES } from './commands/other-language.js';
import { POLISH } from './commands/polish.js';
import { TURKISH } from './commands/turkish.js';
import { UKRAINIAN } from './commands/ukrainian.js';
import { COMMAND_NAMES, type CommandName, type CommandWords } from './commands/words.js';
import { plainWords } from './plain-words.js';
import { classifyTopic } from './topics/classify-topic.js';
import type { TopicModel } from './topics/topic-model.js';

/** What a resident asks for in words, at any step. `because`: our own words that decided. */
export type Command =
  | { readonly name: CommandName; readonly because: readonly string[] }
  /** `to`: a code, or `other` for a language that we never speak. */
  | { readonly name: 'language'; readonly to: string; readonly because: readonly string[] };

/** Longest text that can be a request, in characters and in words; longer ones are read for their topic. */
const LONGEST = { text: 120, phrase: 48, words: 14 };

const LANGUAGES = [DUTCH, ENGLISH, GERMAN, TURKISH, ARABIC, POLISH, UKRAINIAN];

interface Phrase {
  readonly command: CommandName;
  readonly said: string;
}

const PHRASES: readonly Phrase[] = LANGUAGES.flatMap(({ phrases }) =>
  COMMAND_NAMES.flatMap((command) => phrases[command].map((phrase) => ({ command, said: plainWords(phrase) }))),
);
const BY_PHRASE = new Map([...PHRASES].reverse().map((phrase) => [phrase.said, phrase]));
const AROUND = new Set(LANGUAGES.flatMap(({ around }) => around.map(plainWords)));
const TOGETHER = LANGUAGES.flatMap(({ together }) => together.map(folded));
const LANGUAGE_WORDS = new Map(
  Object.entries({ ...LANGUAGE_NAMES, other: UNSPOKEN_NAMES }).flatMap(([code, names]) =>
    names.map((name) => [plainWords(name), code] as const),
  ),
);
const PLAIN = new Set(
  'gewoon normaal simpel makkelijk eenvoudig plain simple easy normal einfachem leichtem prostym zwyklym'.split(' '),
);
const LANGUAGE_AROUND = new Set(AROUND_LANGUAGE.map(plainWords));

function folded({ command, groups, not = [] }: CommandWords['together'][number]) {
  return { command, groups: groups.map((group) => new Set(group.map(plainWords))), not: new Set(not.map(plainWords)) };
}

/** The request a text is, in any of the seven languages, when it is nothing but that. */
export function readCommand(text: string): Command | undefined {
  if (text.length > LONGEST.text) return undefined;
  if (/^\s*[?؟!]*[?؟][?؟!\s]*$/.test(text)) return { name: 'confused', because: ['?'] };
  const said = plainWords(text);
  if (!said) return undefined;
  // What is nearly a phrase comes last: "kan iemand mij bellen" is near to "kan iemand mij helpen".
  return languageAsked(said) ?? wholePhrase(said, known) ?? wordsTogether(said) ?? wholePhrase(said, nearPhrase);
}

/** Whether a text is, letter for letter, a phrase of a request: quicker than reading it. */
export function isRequestPhrase(text: string): boolean {
  return BY_PHRASE.has(plainWords(text));
}

/** The request that a short text is like, by what was learned from examples; only when it is sure. */
export function likeCommand(model: TopicModel, text: string): Command | undefined {
  if (text.length > LONGEST.text || plainWords(text).split(' ').length > LONGEST.words) return undefined;
  const { outcome, candidates, because } = classifyTopic(model, text);
  const name = COMMAND_NAMES.find((known) => known === candidates[0]?.topic);
  return outcome === 'sure' && name !== undefined ? { name, because } : undefined;
}

const known = (said: string) => BY_PHRASE.get(said);

function wholePhrase(said: string, find: (said: string) => Phrase | undefined): Command | undefined {
  for (const candidate of new Set([said, withoutFilling(said)])) {
    const phrase = find(candidate);
    if (phrase) return { name: phrase.command, because: [phrase.said] };
  }
  return undefined;
}

/** Without greetings and politeness at both ends; the text itself when nothing else is left. */
function withoutFilling(said: string): string {
  const words = said.split(' ');
  let from = 0;
  let until = words.length;
  while (from < until && AROUND.has(words[from] ?? '')) from += 1;
  while (until > from && AROUND.has(words[until - 1] ?? '')) until -= 1;
  return until > from ? words.slice(from, until).join(' ') : said;
}

/** One typing error in eight letters or more, two in fourteen: in short words they make another word. */
function nearPhrase(said: string): Phrase | undefined {
  if (said.length < 8 || said.length > LONGEST.phrase) return undefined;
  const max = said.length < 14 ? 1 : 2;
  return PHRASES.find((phrase) => phrase.said.length >= 8 && distance(said, phrase.said, max) <= max);
}

function wordsTogether(said: string): Command | undefined {
  const words = said.split(' ');
  if (words.length > LONGEST.words) return undefined;
  for (const { command, groups, not } of TOGETHER) {
    const because = groups.map((group) => words.find((word) => group.has(word)));
    if (because.includes(undefined) || words.some((word) => not.has(word))) continue;
    return { name: command, because: because.filter((word) => word !== undefined) };
  }
  return undefined;
}

/** The name of a language, with nothing around it but asking for it. */
function languageAsked(said: string): Command | undefined {
  const padded = ` ${said} `;
  for (const [name, to] of LANGUAGE_WORDS) {
    if (!padded.includes(` ${name} `)) continue;
    const rest = padded.replace(` ${name} `, ' ').trim().split(' ').filter(Boolean);
    // "Ik spreek geen Nederlands" asks for another one than the one that is named.
    if (rest.some((word) => ['geen', 'niet', 'no', 'kein', 'nicht', 'nie', 'لا', 'не', 'dont', 'not'].includes(word)))
      continue;
    // "Ik ben Somalisch" tells where somebody is from.
    if (to === 'other' && /(?:^| )(?:ik ben|i am|i m|ich bin) /.test(`${said} `)) continue;
    // "In gewoon Nederlands" asks for other words, not for another language.
    const plain = rest.find((word) => PLAIN.has(word));
    if (plain !== undefined && rest.length < 8) return { name: 'easier', because: [plain, name] };
    if (rest.every((word) => LANGUAGE_AROUND.has(word) || AROUND.has(word)))
      return { name: 'language', to, because: [name] };
  }
  return undefined;
}
