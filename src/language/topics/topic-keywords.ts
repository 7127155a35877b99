import { distance } from '../../lib/closest-words.js';
import { foldText, type TypedWord } from './topic-words.js';

/** A keyword as it is looked for. */
interface Keyword {
  readonly name: string;
  readonly words: readonly string[];
  readonly first: string;
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
    const keyword = { name, words, first, letters: lettersOf(first) };
    byStart.set(first.slice(0, 2), [...(byStart.get(first.slice(0, 2)) ?? []), keyword]);
    if (first.length >= SHORTEST_NEAR) long.push(keyword);
  }
  return { byStart, long };
}

/** A keyword as it is compared and named. */
export function foldKeyword(text: string): string {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The keywords in a message, each once, at the word where it fits best. */
export function keywordsIn(index: KeywordIndex, words: readonly TypedWord[]): readonly KeywordHit[] {
  const best = new Map<string, KeywordHit>();
  words.forEach(({ word, plain }, at) => {
    for (const seen of [word, ...plain]) {
      for (const keyword of candidatesFor(index, seen)) {
        const value = fits(keyword, seen, words, at);
        if (value > (best.get(keyword.name)?.value ?? 0)) best.set(keyword.name, { name: keyword.name, at, value });
      }
    }
  });
  return [...best.values()];
}

function* candidatesFor({ byStart, long }: KeywordIndex, word: string): Generator<Keyword> {
  const start = word.slice(0, 2);
  yield* byStart.get(start) ?? [];
  if (word.length < SHORTEST_NEAR - 1) return;
  const letters = lettersOf(word);
  for (const keyword of long) {
    if (
      bitsIn(keyword.letters & ~letters) <= (keyword.first.length >= SHORTEST_NEARER ? 2 : 1) &&
      !keyword.first.startsWith(start)
    )
      yield keyword;
  }
}

function fits({ words: wanted }: Keyword, word: string, words: readonly TypedWord[], at: number): number {
  const [first = '', ...rest] = wanted;
  let value = likeness(first, word);
  for (let index = 0; value > 0 && index < rest.length; index++) {
    const next = words[at + index + 1];
    const wish = rest[index] ?? '';
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
  const start = word.length > size + most ? word.slice(0, size) : word;
  return (most === 1 ? isOneSlip(keyword, start) : distance(keyword, start, most) <= most) ? NEAR : 0;
}

/** Whether one letter more, less, other, or swapped with its neighbour makes `b` of `a`. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - at && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.length - at - end;
  const other = b.length - at - end;
  if (left <= 1 && other <= 1) return true;
  return left === 2 && other === 2 && a[at] === b[at + 1] && a[at + 1] === b[at];
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}
