import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One message of a set, with what it may be read as; nothing when it says no such thing. */
export interface SetLine<Reading> {
  readonly text: string;
  readonly language?: 'nl' | 'en';
  readonly at?: string;
  readonly expected: readonly Reading[];
}

/** The messages of a set in test/language/sets. */
export function setOf<Reading>(name: string): readonly SetLine<Reading>[] {
  const text = readFileSync(join(import.meta.dirname, 'sets', `${name}.jsonl`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

interface Read {
  readonly readings: readonly unknown[];
  readonly sure: boolean;
}

/** How a set was read: the share whose first reading is right, and the texts that were surely wrong. */
export function scored<Reading>(
  lines: readonly SetLine<Reading>[],
  read: (line: SetLine<Reading>) => Read,
): { readonly right: number; readonly wrong: readonly string[]; readonly surelyWrong: readonly string[] } {
  const wrong: string[] = [];
  const surelyWrong: string[] = [];
  for (const line of lines) {
    const { readings, sure } = read(line);
    const first = JSON.stringify(readings[0]);
    const isRight =
      line.expected.length === 0 ? readings.length === 0 : line.expected.some((one) => JSON.stringify(one) === first);
    if (!isRight) wrong.push(`${line.text} -> ${first}`);
    if (!isRight && sure) surelyWrong.push(line.text);
  }
  return { right: 1 - wrong.length / lines.length, wrong, surelyWrong };
}
