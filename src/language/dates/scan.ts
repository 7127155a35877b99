import { DATE_RULES } from './date-rules.js';
import type { Moment, Part, Rule } from './part.js';
import { RELATIVE_RULES } from './relative-rules.js';
import { SPAN_RULES } from './span-rules.js';
import { TIME_RULES } from './time-rules.js';

/** A part, with the marks that stand just before it. */
export interface Found {
  readonly part: Part;
  /** The marks between the part before it and this one. */
  readonly between: string;
}

const RULES: readonly Rule[] = [...DATE_RULES, ...RELATIVE_RULES, ...SPAN_RULES, ...TIME_RULES];

/** The parts of a text in marks, from left to right; where rules overlap the longest one counts. `rest`: what no rule read. */
export function scan(marks: string, moment: Moment): { readonly found: readonly Found[]; readonly rest: string } {
  const found: Found[] = [];
  let at = 0;
  let passed = 0;
  while (at < marks.length) {
    const best = longestAt(marks, at, moment);
    if (best) {
      found.push({ part: best.part, between: marks.slice(passed, at).trim() });
      at = best.end + 1;
      passed = best.end;
      continue;
    }
    const next = marks.indexOf(' ', at);
    at = next < 0 ? marks.length : next + 1;
  }
  return { found, rest: [...found.map(({ between }) => between), marks.slice(passed)].join(' ') };
}

function longestAt(
  marks: string,
  at: number,
  moment: Moment,
): { readonly part: Part; readonly end: number } | undefined {
  const matches: { readonly end: number; readonly match: RegExpExecArray; readonly read: Rule[1] }[] = [];
  for (const [pattern, read] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(marks);
    if (match) matches.push({ end: at + match[0].length, match, read });
  }
  matches.sort((a, b) => b.end - a.end);
  for (const { end, match, read } of matches) {
    const part = read(match.slice(1), moment);
    if (part) return { part, end };
  }
  return undefined;
}
