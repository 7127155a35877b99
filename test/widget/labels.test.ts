import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { offlineWords } from '../../widget/launcher/offline-words.js';
import { LABEL_KEYS, labelsFrom } from '../../widget/view/labels.js';

const words = (language: string) =>
  parse(readFileSync(join(import.meta.dirname, '../../content', language, 'interface.yaml'), 'utf8'));

describe.each(['nl', 'en'])('the words of the surfaces in %s', (language) => {
  it('are all there', () => {
    const there = words(language);
    expect(LABEL_KEYS.filter((key) => !there[key])).toEqual([]);
  });

  it('are the same without a connection', () => {
    const there = words(language);
    for (const [key, word] of Object.entries(offlineWords(language))) expect(word, key).toBe(there[key]);
  });
});

describe('a word that is missing', () => {
  it('shows as its name and breaks nothing', () => {
    expect(labelsFrom({})('ui-next')).toBe('ui-next');
  });
});
