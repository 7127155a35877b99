import { francAll } from 'franc';
import { FUNCTION_WORDS } from './function-words.js';
import { foreignLetters } from './letters.js';
import { LOANS } from './loans.js';
import { foldWord } from './message-words.js';
import { nearWord } from './near-word.js';
import { ngramKeys } from './ngrams.js';
import type { LanguageTables } from './open-tables.js';
import { addScores, hashWord } from './score-table.js';

/** What speaks for a language: the kinds of evidence, each a number per language of the tables. */
export interface Evidence {
  /** How many of the words are common in the language. */
  readonly listed: Float64Array;
  /** Pieces of words that are no common words anywhere. */
  readonly pieces: Float64Array;
  /** Pieces of words that are common somewhere; they tell less. */
  readonly knownPieces: Float64Array;
  readonly small: Float64Array;
  readonly vocabulary: Float64Array;
  /** Letters that the language does not have. */
  readonly letters: Float64Array;
  readonly franc: Float64Array;
  /** The words of our own lists that were found, and the languages they speak for. */
  readonly found: Map<string, readonly string[]>;
}

/** What each language is called by franc. Each costs time; beside the seven those of which there is no other table. */
const FRANC: Readonly<Record<string, string>> = {
  ...{ nld: 'nl', eng: 'en', deu: 'de', tur: 'tr', arb: 'ar', pol: 'pl', ukr: 'uk' },
  ...{ rus: 'ru', pes: 'fa', som: 'so', kmr: 'ku' },
};
const FRANC_NAMES = Object.keys(FRANC);
/** How unlike a language is taken to be that franc was not asked for. */
const NOT_ASKED = -0.15;
/** Below this many letters franc only guesses; above the second it has made up its mind. */
const FRANC_FROM = 18;
const FRANC_SURE = 30;
const FRANC_UNTIL = 150;

/** eld leaves this much out of each score, to keep its file small. */
const LEFT_OUT = 53;
/** Looking for slips of the keyboard takes a thousand look-ups a word. */
const MOST_SLIPS = 2;

/** A small word of one language may be any word of another ("war", "man", "tak"): nl, en, de, tr, pl in the tables. */
const COMMON_IN = [0, 1, 2, 3, 5];
/** The score in the lists of a word among the first thousand. */
const VERY_COMMON = 42;

/** Half as common, in the scores of the lists. */
const NEARLY_AS_COMMON = 8;
/** Languages that have many of our own words in the same alphabet: паспорт is Russian and Bulgarian too. */
const RIVALS = ['ru', 'bg', 'fa'];

/** Languages of which there is no list of common words. */
const WITHOUT_LIST = new Set(['so', 'pap', 'ku', 'sw', 'srn', 'sr', 'ur', 'ckb']);

const SMALL = new Map<string, readonly string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.trim().split(/\s+/)) {
    for (const form of new Set([word, foldWord(word)])) {
      const others = SMALL.get(form) ?? [];
      if (!others.includes(language)) SMALL.set(form, [...others, language]);
    }
  }
}

/** Gathers what the words of a message say about the languages with these numbers. */
export function gatherEvidence(
  words: readonly string[],
  tables: LanguageTables,
  candidates: readonly number[],
): Evidence {
  const none = () => new Float64Array(tables.languages.length);
  const evidence: Evidence = {
    ...{ listed: none(), pieces: none(), knownPieces: none(), small: none(), vocabulary: none() },
    ...{ letters: none(), franc: none(), found: new Map() },
  };
  const letters = new Set(words.flatMap((word) => [...word]));
  for (const index of candidates) evidence.letters[index] = foreignLetters(letters, tables.languages[index] ?? '');
  let slips = MOST_SLIPS;
  for (const word of words) if (!addWord(word, tables, evidence, slips > 0)) slips -= 1;
  addFranc(words.join(' '), tables.languages, evidence.franc);
  return evidence;
}

/** Adds what one word says; whether it is a common word of some language. */
function addWord(word: string, tables: LanguageTables, evidence: Evidence, slips: boolean): boolean {
  const { languages } = tables;
  const ranks = new Float64Array(languages.length);
  const known = addCommonWord(word, tables, ranks);
  for (let index = 0; index < ranks.length; index += 1) if (ranks[index]) add(evidence.listed, index, 1);
  const pieces = known ? evidence.knownPieces : evidence.pieces;
  for (const key of ngramKeys(word)) addScores(tables.ngrams, key, pieces, LEFT_OUT, 0.01);
  addSmall(word, languages, ranks, evidence);
  addOwn(word, tables, ranks, evidence, slips && !known);
  return known;
}

function addSmall(word: string, languages: readonly string[], ranks: Float64Array, evidence: Evidence): void {
  const small = SMALL.get(word);
  if (!small) return;
  evidence.found.set(word, small);
  const share = 1 / Math.max(small.length, COMMON_IN.filter((index) => (ranks[index] ?? 0) > VERY_COMMON).length);
  for (const language of small) {
    const index = languages.indexOf(language);
    add(evidence.small, index, share);
    if (WITHOUT_LIST.has(language)) add(evidence.listed, index, 1);
  }
}

/** A word of our own content counts as a common word of its language too, but less where others have it as well. */
function addOwn(word: string, tables: LanguageTables, ranks: Float64Array, evidence: Evidence, slips: boolean): void {
  const own = nearWord(foldWord(word), tables.vocabulary, slips);
  const names = new Set(own?.languages);
  const rankOf = (name: string) => ranks[tables.languages.indexOf(name)] ?? 0;
  const dutchToo = rankOf('nl') > 0 && [...names].every((name) => rankOf('nl') > rankOf(name) - NEARLY_AS_COMMON);
  if (LOANS.has(word) || (own && dutchToo)) names.add('nl');
  if (names.size === 0) return;
  const weight = own?.weight ?? 1;
  const share = weight / (names.size + (RIVALS.some((name) => rankOf(name) > 0) ? 1 : 0));
  evidence.found.set(own?.word ?? word, [...names]);
  for (const name of names) {
    const index = tables.languages.indexOf(name);
    add(evidence.vocabulary, index, share);
    if (!ranks[index]) add(evidence.listed, index, weight);
  }
}

/** A word with an apostrophe that is not in the lists is looked up in its parts: j'ai, п'ять, i'm. */
function addCommonWord(word: string, tables: LanguageTables, ranks: Float64Array): boolean {
  if (addScores(tables.words, hashWord(word), ranks, 0, 1)) return true;
  if (addScores(tables.words, hashWord(foldWord(word)), ranks, 0, 1)) return true;
  if (!word.includes("'")) return false;
  return word
    .split("'")
    .map((part) => addScores(tables.words, hashWord(part), ranks, 0, 1))
    .some(Boolean);
}

/** franc compares whole texts; what it says of short ones counts for little (its own makers say so). */
function addFranc(text: string, languages: readonly string[], sums: Float64Array): void {
  if (text.length < FRANC_FROM) return;
  const weight = Math.min(1, (text.length / FRANC_SURE) ** 2);
  sums.fill(NOT_ASKED * weight);
  for (const [name, likeness] of francAll(text.slice(0, FRANC_UNTIL), { only: FRANC_NAMES, minLength: 1 })) {
    const index = languages.indexOf(FRANC[name] ?? '');
    if (index >= 0) sums[index] = (likeness - 1) * weight;
  }
}

function add(sums: Float64Array, index: number, value: number): void {
  if (index >= 0) sums[index] = (sums[index] ?? 0) + value;
}
