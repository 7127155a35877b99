import { plainPhrase } from './parse-topic-texts.js';
import { asMap, asText, report, type Sheet } from './sheet.js';
import type { Lexicon } from './topic-texts.js';
import type { YamlNode } from './yaml-node.js';

/** The words of `content/<language>/lexicon.yaml`: how it is typed -> plain words. */
export function parseLexicon(sheet: Sheet, root: YamlNode): Lexicon {
  const words = new Map<string, string>();
  for (const { key, at, value } of asMap(sheet, root, 'lexicon')) {
    const text = asText(sheet, value, key);
    if (plainPhrase(key) === '')
      report(sheet, at, { rule: 'bad-phrase', message: `"${key}" is geen woord. Haal deze regel weg.` });
    else if (text !== undefined) words.set(key, text);
  }
  return words;
}
