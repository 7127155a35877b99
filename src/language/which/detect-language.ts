import { type Evidence, gatherEvidence } from './evidence.js';
import { foldWord, type MessageWord, messageWords } from './message-words.js';
import { isBetweenNames, isName } from './names.js';
import { isNeutral } from './neutral-words.js';
import type { LanguageTables } from './open-tables.js';
import { mainScript, type Script, scriptOf } from './script.js';
import { candidatesOf, KNOWN_LANGUAGES, type KnownLanguage, type Weighed, type Weights, weigh } from './weigh.js';

/** The language of a message. */
export interface DetectedLanguage {
  /** `other`: none of the seven. `unknown`: too little is said, as in a name, a number, or "ok". */
  readonly language: KnownLanguage | 'other' | 'unknown';
  readonly sure: boolean;
  /** How far it is ahead of the next, in the unit of log odds; 0 when unknown. */
  readonly margin: number;
  /** Kinds of evidence, and words of our own lists; never other words of the resident. */
  readonly because: readonly string[];
}

const UNKNOWN: DetectedLanguage = { language: 'unknown', sure: false, margin: 0, because: [] };
/** Nothing beats an alphabet that none of the seven is written in. */
const BY_ALPHABET = 9;
const SURE = 1.5;
/** A word that stands in no list must be at least this much more like one language than like the next. */
const LEAST_WITHOUT_WORDS = 1;
/** Words that the language of the talk has too are taken for another language from here. */
const LEAST_FOR_SHARED = 1.2;
const MOST_REASONS = 5;
const MOST_NAMES = 6;

/**
 * The language of a message, among the seven that we understand. The language that the talk is in, else Dutch, gets the
 * words that several languages share. Looks at the first 400 characters; any text is an answer within a millisecond.
 */
export function detectLanguage(
  text: string,
  tables: LanguageTables,
  given: { readonly current?: string; readonly weights?: Weights } = {},
): DetectedLanguage {
  const spoken = KNOWN_LANGUAGES.find((one) => one === given.current) ?? 'nl';
  const all = messageWords(text);
  const telling = tellingWords(all);
  const script = mainScript(telling);
  if (telling.length === 0 || script === 'none') return UNKNOWN;
  if (script === 'other') return { language: 'other', sure: true, margin: BY_ALPHABET, because: ['alphabet'] };
  const words = telling.filter((word) => isOf(script, word));
  const candidates = candidatesOf(script, tables.languages);
  const evidence = gatherEvidence(words, tables, candidates);
  const weighed = weigh(evidence, tables, candidates, spoken, given.weights);
  const { language, index, margin } = weighed;
  const byWord = (evidence.listed[index] ?? 0) > 0;
  if (!byWord && (margin < LEAST_WITHOUT_WORDS || looksLikeNames(all))) return UNKNOWN;
  if (isFamilyName(all)) return UNKNOWN;
  const shared = language !== spoken && isAlso(spoken, evidence, tables, words.length);
  if (shared && margin < LEAST_FOR_SHARED)
    return { language: spoken, sure: false, margin: 0, because: ['common words'] };
  return {
    language,
    sure: margin >= SURE && byWord && !shared && !isMixed(tables.languages[index] ?? '', spoken, evidence),
    margin,
    because: reasons(evidence, weighed, tables, script),
  };
}

/** The words that can tell a language: no numbers, no "ok", no names. Empty when a message has nothing else. */
export function tellingWords(words: readonly MessageWord[]): readonly string[] {
  const names = words.map(({ word, capital }) => isName(word) && (capital || !isBetweenNames(word)));
  const says = ({ word }: MessageWord, at: number) => !isNeutral(word) && !names[at] && !isBetweenNames(word);
  if (!words.some(says)) return [];
  return words.filter(({ capital }, at) => !(names[at] && capital)).map(({ word }) => word);
}

function isOf(script: Script, word: string): boolean {
  return scriptOf(word) === script;
}

/** Two words or more, each with a capital. */
function looksLikeNames(words: readonly MessageWord[]): boolean {
  return words.length > 1 && words.every(({ word, capital }) => capital || isBetweenNames(word));
}

/** "van den Berg", "De Jong": names that are words too. */
function isFamilyName(words: readonly MessageWord[]): boolean {
  return looksLikeNames(words) && words.some(({ word }) => isBetweenNames(word)) && words.length < MOST_NAMES;
}

/** Whether every word of a message is a word of this language as well. */
function isAlso(name: KnownLanguage, evidence: Evidence, tables: LanguageTables, count: number): boolean {
  return (evidence.listed[tables.languages.indexOf(name)] ?? 0) >= count;
}

/** "please help mij": too many words that only the language of the talk has. */
function isMixed(name: string, spoken: KnownLanguage, evidence: Evidence): boolean {
  const only = (wanted: string) =>
    [...evidence.found.values()].filter((names) => names.length === 1 && names[0] === wanted);
  return name !== spoken && only(name).length < 2 * only(spoken).length;
}

function reasons(
  evidence: Evidence,
  { language, index }: Weighed,
  tables: LanguageTables,
  script: Script,
): readonly string[] {
  const name = tables.languages[index] ?? '';
  const own = [...evidence.found].filter(([, languages]) => languages.includes(name)).map(([word]) => word);
  const kinds = [
    ...(script !== 'latin' ? ['alphabet'] : []),
    ...((evidence.listed[index] ?? 0) > 0 ? ['common words'] : []),
    ...((evidence.pieces[index] ?? 0) > 0 ? ['pieces of words'] : []),
  ];
  return [...own.map(foldWord).slice(0, MOST_REASONS), ...kinds, ...(language === 'other' ? [name] : [])];
}
