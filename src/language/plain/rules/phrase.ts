import type { Finding } from '../finding.js';
import type { Word } from '../plain-text.js';
import type { Reading, Rule } from '../reading.js';

/** Words with what to say instead, by their first word; the longest first. */
export type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly better: string }[]>;

/**
 * Reads a table of lines `word|other form|a phrase = what to say`. Nothing after the sign means: there is no single
 * better word.
 */
export function readPhrases(...tables: readonly string[]): Phrases {
  const phrases = new Map<string, { words: string[]; better: string }[]>();
  for (const line of tables.join('\n').split('\n')) {
    const [forms = '', better = ''] = line.split('=').map((part) => part.trim());
    for (const form of forms.split('|')) {
      const words = form.trim().split(/\s+/);
      const [first = ''] = words;
      if (first === '') continue;
      const same = phrases.get(first) ?? [];
      phrases.set(first, same);
      same.push({ words, better });
    }
  }
  for (const same of phrases.values()) same.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** How many phrases a table has. */
export function sizeOf(phrases: Phrases): number {
  return [...phrases.values()].reduce((sum, same) => sum + same.length, 0);
}

/** A rule that finds each phrase of a table; `message` says why, given what was found and what is better. */
export function phraseRule(rule: string, phrases: Phrases, message: (found: string, better: string) => string): Rule {
  return (reading) => {
    const findings: Finding[] = [];
    for (const { words } of reading.sentences) {
      for (let at = 0; at < words.length; ) {
        const found = phraseAt(phrases, words, at);
        const last = found && words[at + found.words.length - 1];
        const first = words[at];
        if (found && first && last && !reading.allows(first.lower) && !isName(first, at)) {
          const range = { from: first.from, until: last.until };
          const text = reading.text.slice(range.from, range.until);
          const better = found.better === '' ? {} : { better: found.better };
          findings.push({ rule, severity: 'warning', ...range, message: message(text, found.better), ...better });
          at += found.words.length;
        } else at++;
      }
    }
    return findings;
  };
}

const isName = (word: Word, at: number) => at > 0 && /^\p{Lu}\p{Ll}/u.test(word.text);

function phraseAt(phrases: Phrases, words: Reading['words'], at: number) {
  const same = phrases.get(words[at]?.lower ?? '');
  return same?.find((phrase) => phrase.words.every((word, index) => words[at + index]?.lower === word));
}
