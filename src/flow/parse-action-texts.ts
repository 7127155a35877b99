import type { ActionTexts, Words } from './content.js';
import { WAYS, type Way } from './flow.js';
import { checkSimple, NO_WORDS, parseBeside, parseWords, type Reading } from './parse-words.js';
import { asMap, field, onlyKnown, report } from './sheet.js';
import type { YamlEntry } from './yaml-node.js';

const KEYS = ['text', 'simple', 'spoken', ...WAYS, 'bring', 'cost', 'how-long', 'if-not'];

/** The ways in words, behind "hoe het ... kan". */
const HOW: Readonly<Record<Way['way'], string>> = {
  phone: 'per telefoon',
  online: 'online',
  desk: 'aan de balie',
  paper: 'op papier',
};

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
      const message = `Actie "${key}" kan niet ${HOW[way]} (${way}), maar hier staat er wel een tekst voor. Haal de tekst weg, of zeg bij de actie dat het wel kan.`;
      report(sheet, value.at, { rule: 'unused-text', message });
    }
    if (!value && used) {
      const message = `Bij actie "${key}" staat niet hoe het ${HOW[way]} kan (${way}). Vul dat in.`;
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
