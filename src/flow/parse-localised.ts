import type { Localised } from './municipality.js';
import { asText, report, type Sheet } from './sheet.js';
import type { YamlNode } from './yaml-node.js';

/** A text for all languages, or `{ nl: ..., en: ... }`. */
export function parseLocalised(sheet: Sheet, node: YamlNode, what: string): Localised | undefined {
  if (node.kind !== 'map') {
    const nl = asText(sheet, node, what);
    return nl === undefined ? undefined : { nl };
  }
  const texts: Record<string, string> = {};
  for (const entry of node.entries) {
    if (!/^[a-z]{2,3}(-[A-Za-z]+)?$/.test(entry.key)) {
      const message = `"${entry.key}" is geen taal. Schrijf de code van een taal: nl, en, uk.`;
      report(sheet, entry.at, { rule: 'unknown-key', message });
    }
    const text = asText(sheet, entry.value, what);
    if (text !== undefined) texts[entry.key] = text;
  }
  const nl = texts.nl;
  if (nl !== undefined) return { ...texts, nl };
  report(sheet, node.at, {
    rule: 'missing-key',
    message: `Bij "${what}" ontbreekt de Nederlandse tekst. Voeg "nl" toe.`,
  });
  return undefined;
}
