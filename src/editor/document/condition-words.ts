import type { When, WhenAsk } from './condition.js';
import type { AskedName } from './condition-names.js';
import { type Words, wordsIn } from './part-names.js';

/** The words of which a condition is told in Dutch; the English stands in `words-condition.en.ts`. */
export const CONDITION_WORDS = {
  'when-sentence': 'Als {rest}',
  'when-chosen': 'bij “{title}” gekozen is: {answer}',
  'when-is': '{title} is: {answer}',
  'when-derived': 'de berekende waarde “{name}”',
  'when-town': 'de keuze van de gemeente “{name}”',
  'when-before': '“{title}” vóór {day} is',
  'when-after': '“{title}” na {day} is',
  'when-not': 'niet geldt: {rest}',
  'when-and-all': 'en',
  'when-and-any': 'of',
  'outcome-too-early': 'te vroeg',
  'outcome-in-time': 'op tijd',
  'outcome-late': 'te laat',
  'day-today': 'vandaag',
  'day-ago': 'de dag van {count} dagen terug',
  'day-ahead': 'de dag over {count} dagen',
} as const;

type ConditionKey = keyof typeof CONDITION_WORDS;
type ConditionWords = Words<ConditionKey>;

/** The same for what is told in Dutch outside the screens. */
export const conditionWordsInDutch: ConditionWords = wordsIn(CONDITION_WORDS);

/** A condition as a sentence: "als bij “Wat bent u kwijt?” gekozen is: Paspoort". */
export function whenWords(words: ConditionWords, names: readonly AskedName[], when: When): string {
  return words('when-sentence', { rest: partWords(words, names, when) });
}

function partWords(words: ConditionWords, names: readonly AskedName[], when: When): string {
  const said = when.type === 'ask' ? askWords(words, names, when) : groupWords(words, names, when);
  if (!when.not) return said;
  return words('when-not', { rest: when.type === 'ask' ? said : `(${said})` });
}

function groupWords(words: ConditionWords, names: readonly AskedName[], when: Exclude<When, WhenAsk>): string {
  const parts = when.parts.map((part) => {
    const said = partWords(words, names, part);
    return part.type === 'ask' || part.not ? said : `(${said})`;
  });
  return parts.join(` ${words(`when-and-${when.type}`)} `);
}

function askWords(words: ConditionWords, names: readonly AskedName[], { name, asking, values }: WhenAsk): string {
  const known = names.find((one) => one.name === name);
  const title = nameWords(words, known, name);
  if (asking === 'before' || asking === 'after') {
    return words(`when-${asking}`, { title, day: dayWords(words, values[0] ?? '') });
  }
  const answers = values.map((value) => valueWords(words, known, value));
  const answer = answers.join(` ${words('when-and-any')} `);
  return words(known?.from === 'question' ? 'when-chosen' : 'when-is', { title, answer });
}

/** What a condition asks about, in words. */
export function nameWords(words: ConditionWords, known: AskedName | undefined, name: string): string {
  if (known?.from === 'derived') return words('when-derived', { name: known.title });
  return known?.from === 'town' ? words('when-town', { name: known.title }) : (known?.title ?? name);
}

/** A value that can be asked for, in words. */
export function valueWords(words: ConditionWords, known: AskedName | undefined, value: string): string {
  const own = known?.values.find(([one]) => one === value)?.[1] ?? value;
  return known?.from === 'derived' ? outcomeWords(words, value) : own;
}

/** What a computed value comes to, in words; itself where it has none. */
export function outcomeWords(words: ConditionWords, value: string): string {
  const key = `outcome-${value}`;
  return isWord(key) ? words(key) : value;
}

const isWord = (key: string): key is ConditionKey => Object.hasOwn(CONDITION_WORDS, key);

/** A day as it is written in a file, in words: `today-28` is 28 days ago. */
export function dayWords(words: ConditionWords, day: string): string {
  const [, sign, count] = /^today(?:([+-])(\d+))?$/.exec(day) ?? [];
  if (!day.startsWith('today')) return day;
  if (count === undefined) return words('day-today');
  return words(sign === '-' ? 'day-ago' : 'day-ahead', { count });
}
