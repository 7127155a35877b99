import type { Finding } from './finding.js';
import type { KnownWords } from './known-words.js';
import { readPlainText } from './plain-text.js';
import type { Reading } from './reading.js';
import { RULES } from './rules.js';

export interface LintOptions {
  /** `nl` has all rules, `en` a few, other languages none. */
  readonly language: string;
  /** The reading level the text is for: `simple` has stricter limits. */
  readonly level?: 'text' | 'simple';
  /** Words of the town itself that may stand, in lower case: names of passes, of places. */
  readonly allowed?: ReadonlySet<string>;
  /** Every form of a word that we explain to residents, in lower case. */
  readonly glossary?: ReadonlySet<string>;
  /** Without these, rare words are not looked for. */
  readonly tables?: { readonly words: KnownWords };
}

/** Longer texts are looked at as far as this: no one text of ours comes near. */
const LONGEST = 50_000;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * What makes a text hard to read, in the order of the text. An aid: it knows words and shapes, not meaning, and is no
 * proof of a reading level.
 */
export function lintText(text: string, options: LintOptions): readonly Finding[] {
  const { language, level = 'text', allowed = NOTHING, glossary = NOTHING, tables } = options;
  const rules = RULES[language] ?? [];
  if (rules.length === 0) return [];
  const allows = (word: string) => isAmong(allowed, word) || isAmong(glossary, word);
  const knows = tables ? (word: string) => tables.words.has(word) : () => true;
  const reading: Reading = { ...readPlainText(text.slice(0, LONGEST)), level, allows, knows };
  const found = rules.flatMap((rule) => rule(reading));
  return found.filter((finding) => !isDoubled(finding, found)).sort((a, b) => a.from - b.from || b.until - a.until);
}

function isAmong(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(word.replace(/(?:'s|en|s|e|n)$/, ''));
}

/** Rules about one word, which say less than a rule that has a better word for the same place. */
const WEAKER = ['rare-word', 'nominalisation', 'jargon', 'formal'];

function isDoubled(finding: Finding, found: readonly Finding[]): boolean {
  const rank = WEAKER.indexOf(finding.rule);
  if (rank < 0) return false;
  return found.some((other) => {
    const stronger = WEAKER.indexOf(other.rule) > rank || other.rule === 'abbreviation';
    return stronger && other.from < finding.until && finding.from < other.until;
  });
}
