import type { Range } from './finding.js';
import { ABBREVIATIONS } from './words/abbreviations.js';

/** A word as it stands in the text, with `lower` for comparing. A name in braces, filled in later, is a word as well. */
export interface Word extends Range {
  readonly text: string;
  readonly lower: string;
}

export interface Sentence extends Range {
  readonly words: readonly Word[];
  readonly text: string;
  readonly asks: boolean;
}

/** A text as the rules look at it. In `shown` web and mail addresses and marks of layout are blanked, in place. */
export interface PlainText {
  readonly text: string;
  readonly shown: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
}

const WORD = /\{[\w.-]+\}|\p{N}+(?:[ {2}.,:/-]?\p{N}+)*%?|[\p{L}\p{M}\p{N}]+(?:[’'./-][\p{L}\p{M}\p{N}]+)*/gu;
const HIDDEN = [
  /(?:https?:\/\/|www\.)[^\s)\]]+/giu,
  /[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.[\p{L}.-]+/giu,
  /(?<=\])\([^)\s]*\)/gu,
  /<[/a-z][^<>]*>/giu,
  /^[^\S\n]*(?:#+|[-*•–]|\d{1,2}[.)])(?=\s)/gmu,
  /[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/gu,
];
const SIGN = /[.!?…]+["”’')\]]*(?=\s|$)|\n/gu;

/** Takes a text apart into sentences and words; every range is one of the text as it was given. */
export function readPlainText(text: string): PlainText {
  const shown = HIDDEN.reduce((shown, hidden) => shown.replace(hidden, (found) => blank(found)), text);
  const sentences: Sentence[] = [];
  let from = 0;
  const end = (until: number, asks: boolean) => {
    const words = wordsOf(shown, from, until);
    const [first] = words;
    const last = words.at(-1);
    if (first && last) sentences.push({ from: first.from, until, words, text: shown.slice(first.from, until), asks });
    from = until;
  };
  for (const sign of shown.matchAll(SIGN)) {
    const until = sign.index + sign[0].length;
    if (sign[0] === '\n' ? endsAtLine(text, from, sign.index) : endsAtSign(shown, sign.index, sign[0])) {
      end(sign[0] === '\n' ? sign.index : until, sign[0].includes('?'));
    }
  }
  end(shown.trimEnd().length, false);
  return { text, shown, sentences, words: sentences.flatMap(({ words }) => words) };
}

const blank = (found: string) => found.replace(/[^\n]/g, ' ');

function wordsOf(shown: string, from: number, until: number): Word[] {
  return [...shown.slice(from, until).matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    from: from + index,
    until: from + index + text.length,
  }));
}

/** A line goes on below when the next one begins with a small letter: such text was cut to fit a screen. */
function endsAtLine(text: string, from: number, at: number): boolean {
  const line = text.slice(Math.max(from, at - 80), at);
  if (line.trim() === '' || /[.!?:;]\s*$/u.test(line)) return true;
  return !/^\n[^\S\n]*\p{Ll}/u.test(text.slice(at, at + 80));
}

/** A point after "bijv" or a first letter ends no sentence; neither does one with a small letter after it. */
function endsAtSign(shown: string, at: number, sign: string): boolean {
  if (!sign.startsWith('.') || sign.startsWith('..')) return true;
  const before = /[\p{L}.]+$/u.exec(shown.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const initial = /^\p{Lu}$/u.test(before) && before !== 'U';
  const short = ABBREVIATIONS.has(`${before.toLowerCase()}.`) || initial || /^(\p{L}\.)+\p{L}$/u.test(before);
  const next = /^\s+(\S)/u.exec(shown.slice(at + sign.length, at + sign.length + 80))?.[1];
  if (next === undefined) return true;
  return !(short || /\p{Ll}/u.test(next)) || (short && /\n\s*\n/.test(shown.slice(at, at + 6)));
}

/**
 * Whether a word has its capital from standing first: then it may be a common word. `name` when the word after it has a
 * capital too, as in "Anna de Vries" or "Gemeente Voorbeeld".
 */
export function startsSentence(sentence: Sentence, word: Word): boolean | 'name' {
  const [first, second] = sentence.words;
  if (word === first && sentence.text[word.until - word.from] === ':') return 'name';
  if (word !== first) return /[:“"‘]\s*$/u.test(sentence.text.slice(0, word.from - sentence.from));
  return second !== undefined && /^\p{Lu}\p{Ll}/u.test(second.text) && /^\p{Lu}/u.test(word.text) ? 'name' : true;
}
