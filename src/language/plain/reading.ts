import type { Finding, Range } from './finding.js';
import type { PlainText } from './plain-text.js';

/** A text with all a rule needs to judge it. */
export interface Reading extends PlainText {
  /** `simple` (A2) has stricter limits than `text` (B1). */
  readonly level: 'text' | 'simple';
  /** Whether residents know this word: it is common, made of common words, or explained by us. In lower case. */
  knows(word: string): boolean;
  /** Whether we explain this word, or the town chose it. In lower case. */
  allows(word: string): boolean;
}

/** Looks for one thing that makes a text hard. */
export type Rule = (reading: Reading) => readonly Finding[];

/** From this many words on a formula or a count says something about a text; before, only single words do. */
export const LONG_TEXT = 30;

/** One finding for all places where the same is the matter, so that one habit does not look like many mistakes. */
export function together(places: readonly Range[], finding: Omit<Finding, 'from' | 'until' | 'also'>): Finding[] {
  const [first, ...also] = places;
  if (!first) return [];
  return [{ ...finding, from: first.from, until: first.until, ...(also.length > 0 && { also }) }];
}

/** The ranges of a pattern in the text without web addresses. */
export function placesOf({ shown }: PlainText, pattern: RegExp): (Range & { readonly found: string })[] {
  const places: (Range & { readonly found: string })[] = [];
  // With `exec`: `matchAll` makes a new pattern each time, which took 0.3 s of a lint of all content.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(shown); match; match = pattern.exec(shown)) {
    const [found] = match;
    places.push({ from: match.index, until: match.index + found.length, found });
    if (found === '') pattern.lastIndex += 1;
    if (!pattern.global) break;
  }
  return places;
}
