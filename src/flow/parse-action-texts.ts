import type { ActionTexts, Words } from './content.js';
import { WAYS, type Way } from './flow.js';
import { checkSimple, NO_WORDS, parseBeside, parseWords, type Reading } from './parse-words.js';
import { asMap, field, onlyKnown, report } from './sheet.js';
import type { YamlEntry } from './yaml-node.js';

const KEYS = ['text', 'simple', 'spoken', ...WAYS, 'bring', 'cost', 'how-long', 'if-not'];

/** The texts of one action: what to do, and a text for each way the flow names. */
export function parseActionTexts(
  reading: Reading,
  { key, at, value: node }: YamlEntry,
  by: readonly Way[],
): ActionTexts {
  const { sheet } = reading;
  asMap(sheet, node, key);
  if (node.kind !== 'map') return { words: NO_WORDS, ways: {} };
  onlyKnown(sheet, node, KEYS);
  const words = parseBeside(reading, node, at);
  checkSimple(sheet, node, at, `Actie "${key}"`);
  const ways: Partial<Record<Way['way'], Words>> = {};
  for (const way of WAYS) {
    const value = field(node, way);
    const used = by.some((one) => one.way === way);
    if (value && used) ways[way] = parseWords(reading, value, way);
    if (value && !used) {
      const message = `Actie "${key}" kan niet met "${way}": dat staat niet bij "by" in het gesprek. Haal de tekst weg of voeg het daar toe.`;
      report(sheet, value.at, { rule: 'unused-text', message });
    }
    if (!value && used) {
      const message = `Bij actie "${key}" ontbreekt "${way}": hoe de inwoner het zo kan doen. Voeg die tekst toe.`;
      report(sheet, at, { rule: 'missing-text', message });
    }
  }
  const optional = (name: string) => {
    const value = field(node, name);
    return value && parseWords(reading, value, name);
  };
  return {
    words,
    ways,
    bring: optional('bring'),
    cost: optional('cost'),
    howLong: optional('how-long'),
    ifNot: optional('if-not'),
  };
}
