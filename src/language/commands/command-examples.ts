import { isRequestPhrase } from '../command.js';
import type { ExampleTopic } from '../topics/train-topics.js';
import { ARABIC } from './arabic.js';
import { DUTCH } from './dutch.js';
import { ENGLISH } from './english.js';
import { ARABIC_EXAMPLES } from './examples-arabic.js';
import { DUTCH_EXAMPLES } from './examples-dutch.js';
import { ENGLISH_EXAMPLES } from './examples-english.js';
import { GERMAN_EXAMPLES } from './examples-german.js';
import { POLISH_EXAMPLES } from './examples-polish.js';
import { TURKISH_EXAMPLES } from './examples-turkish.js';
import { UKRAINIAN_EXAMPLES } from './examples-ukrainian.js';
import { GERMAN } from './german.js';
import { POLISH } from './polish.js';
import { TURKISH } from './turkish.js';
import { UKRAINIAN } from './ukrainian.js';
import { COMMAND_NAMES, type CommandName, type CommandWords } from './words.js';

type Examples = Readonly<Record<CommandName | 'none', string>>;

const LANGUAGES: Readonly<Record<string, readonly [CommandWords, Examples]>> = {
  nl: [DUTCH, DUTCH_EXAMPLES],
  en: [ENGLISH, ENGLISH_EXAMPLES],
  de: [GERMAN, GERMAN_EXAMPLES],
  tr: [TURKISH, TURKISH_EXAMPLES],
  ar: [ARABIC, ARABIC_EXAMPLES],
  pl: [POLISH, POLISH_EXAMPLES],
  uk: [UKRAINIAN, UKRAINIAN_EXAMPLES],
};
/** A request is short; longer phrases of topics teach nothing about it, nor do those that are requests themselves. */
const LONGEST = 12;

/** What requests are learned from: our own examples in seven languages, and the town's topics as what is no request. */
export function commandExamples(topics: readonly ExampleTopic[]): readonly ExampleTopic[] {
  const requests = COMMAND_NAMES.map((command) => ({ id: command, none: false, languages: saidFor(command) }));
  const others = topics
    .filter(({ id }) => !LIKE_REQUESTS.includes(id))
    .map(({ id, languages }) => ({ id, none: true, languages: shortOnes(languages) }));
  return [...requests, { id: 'none', none: true, languages: saidFor('none') }, ...others];
}

/** Topics that are requests themselves. */
const LIKE_REQUESTS = ['medewerker', 'terugbellen'];

function saidFor(command: CommandName | 'none'): ExampleTopic['languages'] {
  const entries = Object.entries(LANGUAGES).map(([code, [words, examples]]) => {
    const own = examples[command].split('|').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
    const known = command === 'none' ? [] : words.phrases[command];
    return [code, { phrases: [...new Set([...known, ...own.filter(Boolean)])], keywords: [] }] as const;
  });
  return new Map(entries);
}

function shortOnes(languages: ExampleTopic['languages']): ExampleTopic['languages'] {
  return new Map(
    [...languages].map(([code, { phrases }]) => {
      const short = phrases.filter((phrase) => phrase.split(' ').length <= LONGEST && !isRequestPhrase(phrase));
      return [code, { phrases: short, keywords: [] }] as const;
    }),
  );
}
