import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/which/detect-language.js';
import { type Labelled, labelled, languageTables } from './which-tables.js';

const tables = await languageTables();
const found = ({ text }: Labelled) => detectLanguage(text, tables).language;
const right = (row: Labelled) =>
  row.language === 'other' ? ['other', 'unknown'].includes(found(row)) : found(row) === row.language;
const share = (rows: readonly Labelled[]) => Math.round((rows.filter(right).length / rows.length) * 1000) / 10;

describe('the languages of messages that nothing was fitted to', () => {
  const rows = labelled('which-held-out');
  const seven = rows.filter(({ language }) => !['other', 'unknown'].includes(language));
  const isOne = ({ text }: Labelled) => text.split(' ').length === 1;

  it('are right in at least 96 of 100, without the words of the town', () => {
    expect(share(seven)).toBeGreaterThanOrEqual(96);
  });

  it('are right in at least 92 of 100 single words', () => {
    expect(share(seven.filter(isOne))).toBeGreaterThanOrEqual(92);
  });

  it('are right in nearly all messages of two words and more, in every language', () => {
    for (const language of ['nl', 'en', 'de', 'tr', 'ar', 'pl', 'uk']) {
      const mine = seven.filter((row) => row.language === language && !isOne(row));
      expect([language, share(mine) >= 96]).toEqual([language, true]);
    }
  });

  it('are not forced into the seven', () => {
    expect(share(rows.filter(({ language }) => language === 'other'))).toBeGreaterThanOrEqual(80);
  });

  it('are unknown for names, numbers and "ok"', () => {
    const rows = labelled('which-held-out').filter(({ language }) => language === 'unknown');
    expect(share(rows)).toBeGreaterThanOrEqual(85);
  });
});
