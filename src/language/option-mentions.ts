import { distance } from '../lib/closest-words.js';
import { type AskedFor, saysContrary } from './contrary.js';
import { isReal } from './matched-options.js';
import { plainWords } from './plain-words.js';

/** A choice with its names as `plainWords` gives them. */
export interface NamedChoice {
  readonly id: string;
  readonly names: readonly string[];
}

/** A name that stands in a text, and what is said of it. `unknown`: "ik weet niet of ..."; `doubtful`: a "not" that may be about it. */
export interface Mention {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly until: number;
  readonly said: 'wanted' | 'denied' | 'doubtful' | 'unknown' | 'excepted';
}

const wordsOf = (list: string) => new Set(list.split(/\s+/));
/** Words that deny, in the languages people mix. */
const NEGATIONS = wordsOf(
  `niet niets niks geen nooit nie noch zonder ni no not none nothing never dont don doesnt doesn didnt didn wasnt wasn isnt isn
  arent aren havent haven cannot nicht kein keine keinen degil لا ليس не`,
);
/** After a name these are about something else: "mijn telefoon, en verder niets". */
const NOT_AFTER = wordsOf('niks niets geen zonder noch no none nothing kein keine keinen');
const BUT = wordsOf('maar wel but aber sondern alleen only ama لكن ale але');
/** What begins here is said for another reason: "ik kan niet bellen want mijn telefoon is weg". */
const BECAUSE = wordsOf('want omdat because weil denn bo бо');
/** "Geen sleutels meer": they were there. */
const NO_MORE = wordsOf('meer more mehr anymore');
const EXCEPT = wordsOf('behalve uitgezonderd except excluding minus ausser haric الا oprocz крім');
/** These except something only where they are tied to it. */
const EXCEPT_WHEN_TIED = wordsOf('zonder buiten na but');
/** Words that may stand between "zonder" or "op ... na" and a name. */
const ARTICLES = wordsOf('mijn mn m n me de het t een die dat deze dit uw je jouw zijn haar ons onze en ook alleen');
const OR = wordsOf('of noch or nor oder');
/** "Niet alleen" denies nothing; "niet meer" and "niet vinden" say that it is gone. */
const NO_DENIAL = wordsOf('alleen enkel slechts only just meer vinden terugvinden gevonden find found any anymore');
const FINDS = wordsOf('vind vinden vond gevonden terugvinden find found');
const KNOWS = wordsOf('weet weten wist know sure zeker');
const THINKS = wordsOf('denk dacht geloof think thought believe glaube');
/** Words after a "not" that end a sentence and change nothing. */
const TAIL = wordsOf(
  'hoor dus gelukkig denk ik dacht geloof echt kwijt weg gestolen verloren t lost stolen gone i think thankfully of zo dat',
);
/** So many words between a "not" and what it denies. */
const NEAR = 2;
/** Who names more than this says nothing that can be told apart: the first count. */
const MOST_NAMED = 30;

interface Words {
  readonly all: readonly string[];
  /** Where sentences and parts of sentences begin. */
  readonly starts: ReadonlySet<number>;
}

/** The names of choices in a text, longest first said, each with what is said of it where this is asked. */
export function mentionsIn(text: string, choices: readonly NamedChoice[], asked?: AskedFor): readonly Mention[] {
  const words = wordsIn(text);
  const found = choices.flatMap(({ id, names }) => names.flatMap((name) => placesOf(id, name, words.all)));
  const all = found.length > MOST_NAMED ? found.sort((a, b) => a.from - b.from).slice(0, MOST_NAMED) : found;
  // A name inside a longer one that was said as well is only a part of it.
  const own = all.filter(
    (one) => !all.some((other) => other.id !== one.id && (within(one, other) || belongsTo(one, other, choices))),
  );
  return own.map((one) => ({ ...one, said: standing(one, own, words, asked) }));
}

/** Whether a word denies. */
export const isNegation = (word: string) => NEGATIONS.has(word);

/** Whether a word takes something out of "alles", or may do so. */
export const mayExcept = (word: string) => EXCEPT.has(word) || EXCEPT_WHEN_TIED.has(word);

type Place = Omit<Mention, 'said'>;

function wordsIn(text: string): Words {
  const parts = text
    .split(/[,;:.!?()\n]+|\s[-–]\s/u)
    .map((part) => plainWords(part).replace(/(?<= |^)m n(?= |$)/g, 'mn'))
    .filter(Boolean);
  const starts = new Set<number>();
  const all: string[] = [];
  for (const part of parts) {
    starts.add(all.length);
    all.push(...part.split(' '));
  }
  return { all, starts };
}

function placesOf(id: string, name: string, words: readonly string[]): Place[] {
  const parts = name.split(' ');
  if (name.length < 2) return [];
  const found: Place[] = [];
  for (let from = 0; from + parts.length <= words.length; from += 1) {
    if (parts.every((part, index) => nearWord(words[from + index] ?? '', part))) {
      found.push({ id, name, from, until: from + parts.length });
    }
  }
  return found;
}

/** How people write "mijn". */
const MINE = wordsOf('mijn me mn men mijne onze ons');
/** "Zoontje", "kamertje", "bankpasjes": a name made small, or more than one. */
const MADE_OF = /^(?:je|jes|tje|tjes|pje|pjes|s|en)$/;

/** One typing error in a word of six letters or more; "me" for "mijn"; made small. */
const nearWord = (word: string, part: string) =>
  word === part ||
  (part === 'mijn' && MINE.has(word)) ||
  (part.length >= 4 && word.startsWith(part) && MADE_OF.test(word.slice(part.length))) ||
  (part.length >= 6 && word.length >= 5 && distance(word, part, 1) <= 1);

const within = (one: Place, other: Place) =>
  other.from <= one.from && one.until <= other.until && other.until - other.from > one.until - one.from;

/** "Visa card": the card belongs to the Visa when that is a card by another of its names. */
function belongsTo(one: Place, other: Place, choices: readonly NamedChoice[]): boolean {
  if (one.from !== other.until || one.name.includes(' ')) return false;
  return choices.some(({ id, names }) => id === other.id && names.some((name) => name.endsWith(` ${one.name}`)));
}

function standing(place: Place, all: readonly Place[], words: Words, asked?: AskedFor): Mention['said'] {
  if (isExcepted(place, all, words)) return 'excepted';
  if (asked && isContrary(asked, place, all, words)) return 'denied';
  if (place.name.split(' ').some(isNegation)) return 'wanted';
  const [start, end] = clauseOf(place, words);
  const others = all.filter(({ id }) => id !== place.id);
  return deniedBefore(place, start, others, words.all) ?? deniedAfter(place, end, others, words.all) ?? 'wanted';
}

/** "Mijn telefoon en sleutels heb ik nog": said of the whole list that the name stands in, up to the next name. */
function isContrary(asked: AskedFor, place: Place, names: readonly Place[], { all, starts }: Words): boolean {
  const own = names.filter(({ id }) => id === place.id || isReal({ id }));
  const isName = (at: number) => own.some(({ from, until }) => from <= at && at < until);
  // "Telefoon heb ik wel": here "wel" ends no part.
  const ends = (at: number) => at >= all.length || starts.has(at) || (parts(all[at]) && all[at] !== 'wel');
  const listed = (at: number, step: 1 | -1) => {
    let next = at;
    while (ARTICLES.has(all[next] ?? '') && !starts.has(step > 0 ? next : next + 1)) next += step;
    return isName(next) && next !== at ? next : undefined;
  };
  let { from, until } = place;
  for (let next = listed(from - 1, -1); next !== undefined; next = listed(from - 1, -1)) from = next;
  for (let next = listed(until, 1); next !== undefined; next = listed(until, 1)) until = next + 1;
  let first = from;
  while (first > 0 && !starts.has(first) && !parts(all[first - 1]) && !isName(first - 1)) first -= 1;
  let last = until;
  while (!ends(last) && !isName(last)) last += 1;
  return saysContrary(asked, all.slice(first, from).join(' '), all.slice(until, last).join(' '));
}

/** The part of a sentence a name stands in: from comma or "but" to comma or "but". */
function clauseOf({ from, until }: Place, { all, starts }: Words): readonly [number, number] {
  let start = from;
  while (start > 0 && !starts.has(start) && !parts(all[start - 1])) start -= 1;
  let end = until;
  while (end < all.length && !starts.has(end) && !parts(all[end])) end += 1;
  // "Niet alleen mijn pas": the "alleen" is no "but".
  if (start > 1 && NO_DENIAL.has(all[start - 1] ?? '') && isNegation(all[start - 2] ?? '')) return [from, end];
  return [start, end];
}

const parts = (word = '') => BUT.has(word) || BECAUSE.has(word);

function deniedBefore(
  { from, until }: Place,
  start: number,
  others: readonly Place[],
  words: readonly string[],
): Mention['said'] | undefined {
  let at = from - 1;
  // "Zonder" that is tied to the name excepts it; any other is about something else.
  while (at >= start && (words[at] === 'zonder' || !isNegation(words[at] ?? ''))) at -= 1;
  if (at < start || NO_DENIAL.has(words[at + 1] ?? '') || NO_MORE.has(words[until] ?? '')) return undefined;
  const between = words.slice(at + 1, from).filter((word) => word !== 't');
  const before = words.slice(Math.max(start, at - 3), at);
  if (before.some((word) => KNOWS.has(word))) return 'unknown';
  if (KNOWS.has(between[0] ?? '')) return 'unknown';
  if (others.some((other) => other.from > at && other.until <= from))
    return OR.has(words[from - 1] ?? '') || OR.has(words[from - 2] ?? '') ? 'denied' : 'doubtful';
  if (between.length <= NEAR) return 'denied';
  const thought = before.some((word) => THINKS.has(word)) || THINKS.has(between[0] ?? '');
  return thought ? 'denied' : 'doubtful';
}

function deniedAfter(
  { until }: Place,
  end: number,
  others: readonly Place[],
  words: readonly string[],
): Mention['said'] | undefined {
  let at = until;
  while (at < end && (!isNegation(words[at] ?? '') || NOT_AFTER.has(words[at] ?? ''))) at += 1;
  if (at >= end) return undefined;
  const rest = words.slice(at + 1, end);
  const around = words.slice(Math.max(0, until - 4), end);
  if (NO_DENIAL.has(rest[0] ?? '') || around.some((word) => FINDS.has(word))) return undefined;
  if (words.slice(until, at).some((word) => KNOWS.has(word))) return 'unknown';
  // "Geld, en mijn telefoon niet": whether it is about both, nobody can tell.
  if (others.some((other) => other.from >= until && other.from < end)) return 'doubtful';
  return at - until <= NEAR + 1 && rest.every((word) => TAIL.has(word)) ? 'denied' : 'doubtful';
}

/** "Alles behalve mijn telefoon", "alles op mijn telefoon na". */
function isExcepted(place: Place, own: readonly Place[], words: Words): boolean {
  const { all } = words;
  const [start, end] = clauseOf(place, words);
  if (all[start - 1] === 'but' && ['all', 'everything'].includes(all[start - 2] ?? '')) return true;
  if (all.slice(start, place.from).some((word) => EXCEPT.has(word))) return true;
  // "Mijn pas, mijn sleutels en mijn telefoon": one list, also where commas part it.
  const listed = (at: number) => ARTICLES.has(all[at] ?? '') || own.some(({ from, until }) => from <= at && at < until);
  let before = place.from - 1;
  while (before >= 0 && listed(before)) before -= 1;
  let after = place.until;
  while (after < all.length && listed(after)) after += 1;
  const word = all[before] ?? '';
  if (EXCEPT.has(word)) return after >= end;
  // "Buiten" is "outside" as well.
  if (word === 'buiten') return all[before - 1] === 'alles';
  if (word === 'zonder') return before >= start;
  return word === 'op' && before >= start && after < end && all[after] === 'na' && !ARTICLES.has(all[after + 1] ?? '');
}
