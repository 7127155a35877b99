import { distance } from '../../lib/closest-words.js';
import { isOneSlip } from './one-slip.js';
import { foldText, type TypedWord } from './topic-words.js';

/** A keyword as it is looked for. */
interface Keyword {
  readonly name: string;
  readonly words: readonly string[];
  readonly start: string;
  /** The letters of its first word as bits, so that most words need no closer look. */
  readonly letters: number;
}

/** The keywords of all topics, by the two letters their first word begins with. */
export interface KeywordIndex {
  readonly byStart: ReadonlyMap<string, readonly Keyword[]>;
  /** Those that may be written with an error: their first word is long. */
  readonly long: readonly Keyword[];
}

/** A keyword seen at a word; `value` is less for one with a typing error. */
export interface KeywordHit {
  readonly name: string;
  readonly at: number;
  readonly value: number;
}

const EXACT = 1;
const INSIDE = 0.9;
const NEAR = 0.8;
/** Shorter keywords must be the whole word. */
const SHORTEST_START = 4;
const SHORTEST_INSIDE = 7;
const SHORTEST_NEAR = 6;
const SHORTEST_NEARER = 10;

/** Prepares folded keywords to be looked for. */
export function indexKeywords(names: Iterable<string>): KeywordIndex {
  const byStart = new Map<string, Keyword[]>();
  const long: Keyword[] = [];
  for (const name of new Set(names)) {
    const words = name.split(' ');
    const [first = ''] = words;
    if (first === '') continue;
    const start = first.slice(0, 2);
    const keyword = { name, words, start, letters: lettersOf(first) };
    byStart.set(start, [...(byStart.get(start) ?? []), keyword]);
    if (first.length >= SHORTEST_NEAR) long.push(keyword);
  }
  return { byStart, long };
}

/** A keyword as it is compared and named. */
export function foldKeyword(text: string): string {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Keywords that begin at a word, with how well their first word fits. */
type Begun = readonly { readonly keyword: Keyword; readonly value: number }[];

/**
 * The keywords in a message, each once, at the word where it fits best. `begun` remembers words between messages, for when
 * many are read.
 */
export function keywordsIn(
  index: KeywordIndex,
  words: readonly TypedWord[],
  begun: Map<string, Begun> = new Map(),
): readonly KeywordHit[] {
  const best = new Map<string, KeywordHit>();
  words.forEach(({ word, plain }, at) => {
    for (const seen of [word, ...plain]) {
      const known = begun.get(seen) ?? begunAt(index, seen);
      begun.set(seen, known);
      for (const { keyword, value } of known) {
        const whole = Math.min(value, restFits(keyword, words, at));
        if (whole <= (best.get(keyword.name)?.value ?? 0)) continue;
        best.set(keyword.name, { name: keyword.name, at, value: whole });
      }
    }
  });
  return [...best.values()];
}

function begunAt({ byStart, long }: KeywordIndex, word: string): Begun {
  const found: { keyword: Keyword; value: number }[] = [];
  const take = (keyword: Keyword) => {
    const value = likeness(keyword.words[0] ?? '', word);
    if (value > 0) found.push({ keyword, value });
  };
  const start = word.slice(0, 2);
  for (const keyword of byStart.get(start) ?? []) take(keyword);
  if (word.length < SHORTEST_NEAR - 1) return found;
  const others = ~lettersOf(word);
  for (const keyword of long) {
    // More than two letters of the keyword are lacking: it is another word.
    const missing = keyword.letters & others;
    const rest = missing & (missing - 1);
    if ((rest & (rest - 1)) === 0 && keyword.start !== start) take(keyword);
  }
  return found;
}

/** How well the words after the first of a keyword of several words fit. */
function restFits({ words: wanted }: Keyword, words: readonly TypedWord[], at: number): number {
  let value = EXACT;
  for (let index = 1; value > 0 && index < wanted.length; index++) {
    const next = words[at + index];
    const wish = wanted[index] ?? '';
    value = next ? Math.min(value, Math.max(0, ...[next.word, ...next.plain].map((one) => likeness(wish, one)))) : 0;
  }
  return value;
}

function likeness(keyword: string, word: string): number {
  if (word === keyword) return EXACT;
  const size = keyword.length;
  if (size >= SHORTEST_START && word.startsWith(keyword)) return EXACT;
  if (size >= SHORTEST_INSIDE && word.includes(keyword)) return INSIDE;
  if (size < SHORTEST_NEAR || word.length < size - 2) return 0;
  const most = size >= SHORTEST_NEARER ? 2 : 1;
  // Somebody who knows a word hits its first or its second letter.
  if (word[0] !== keyword[0] && word[1] !== keyword[1] && word[0] !== keyword[1] && word[1] !== keyword[0]) return 0;
  const start = word.length > size + most ? word.slice(0, size) : word;
  return (most === 1 ? isOneSlip(keyword, start) : distance(keyword, start, most) <= most) ? NEAR : 0;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}
