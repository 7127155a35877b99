import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/language/plain/lint-text.js';
import { readPlainText } from '../../src/language/plain/plain-text.js';
import { readability } from '../../src/language/plain/readability.js';
import { sizeOf } from '../../src/language/plain/rules/phrase.js';
import { JARGON } from '../../src/language/plain/rules.js';
import { readWordTables } from '../../src/server/word-tables.js';

const tables = readWordTables();
const read = (name: string): string[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, `sets/plain-${name}.json`), 'utf8'));
const counts = (name: string) => read(name).map((text) => lintText(text, { language: 'nl', tables }).length);

describe('the lint', () => {
  it('finds at most one thing in a plain text', () => {
    expect(Math.max(...counts('simple'))).toBeLessThanOrEqual(1);
  });

  it('finds at least four things in an official text', () => {
    expect(Math.min(...counts('official'))).toBeGreaterThanOrEqual(4);
  });

  it('finds at least two things in short sentences of hard words', () => {
    expect(Math.min(...counts('short-hard'))).toBeGreaterThanOrEqual(2);
  });

  it('tells plain texts by another hand from official and hard ones', () => {
    const file = readFileSync(join(import.meta.dirname, 'sets/blind-plain.json'), 'utf8');
    const texts: readonly { readonly text: string; readonly kind: string }[] = JSON.parse(file);
    for (const { text, kind } of texts) {
      const found = lintText(text, { language: 'nl', tables }).length;
      if (kind === 'plain') expect(found, text).toBeLessThanOrEqual(1);
      else expect(found, text).toBeGreaterThanOrEqual(4);
    }
  });

  it('knows more than 600 words of offices', () => {
    expect(sizeOf(JARGON)).toBeGreaterThan(600);
  });

  it('has two formulas that tell the plain texts from the official ones', () => {
    const douma = (name: string) => read(name).map((text) => readability(readPlainText(text))?.douma ?? Number.NaN);
    expect(Math.min(...douma('simple'))).toBeGreaterThan(
      Math.max(...douma('official').filter((value) => !Number.isNaN(value))),
    );
  });

  it.each([
    ['64 KB of words', 'wordt door de niet ongeveer gedaan '.repeat(1900)],
    ['one word of 10,000 letters', 'a'.repeat(10_000)],
    ['signs only', '.,;:!?()[]{}€%-'.repeat(2000)],
    ['digits', '12-3-4 5.6 € 7,8 9:10 '.repeat(1500)],
    ['newlines', '\n- a\n'.repeat(5000)],
  ])('has an end for %s', (_, text) => {
    expect(() => lintText(text, { language: 'nl', tables })).not.toThrow();
  });
});
