import type { Finding } from '../finding.js';
import { placesOf, type Reading } from '../reading.js';

const GAP = '(?:[^\\S\\n]+[^\\s,.;:!?]+){0,5}?[^\\S\\n]+';
const UN =
  'on(?!s\\b|ze\\b|der|ts?\\b|tv|th|tb|tz|tm|ts|tw|tk|tl|tp|tr|tg|td|tf|tn|geve|lang|line|geluk|dank|tst|kosten|kruid|ni|rust|weer)\\p{L}{4,}';
const PATTERNS = [
  new RegExp(`(?<!\\p{L})(?:niet|nooit|geen)${GAP}(?:zonder|tenzij)(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:zonder|tenzij|voordat)${GAP}(?:niet|geen|nooit)(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:niet|nooit)[^\\S\\n]+(?:(?:geheel|altijd|per se|zo|als)[^\\S\\n]+)?${UN}`, 'giu'),
  /(?<!\p{L})(?:geen|nooit)(?:[^\S\n]+(?!en\b|of\b|ook\b|maar\b|dan\b|als\b)[^\s,.;:!?]+){1,4}?[^\S\n]+niet(?!\p{L})/giu,
  /(?<!\p{L})niet[^\S\n]+(?:eerder|anders|meer|later)[^\S\n]+dan[^\S\n]+(?:nadat|wanneer|als|indien)(?!\p{L})/giu,
  /(?<!\p{L})niet[^\S\n]+(?:uitgesloten|verboden|geweigerd|ontkend|misverstaan)(?!\p{L})/giu,
];

/** Two times "no" in one breath, which a reader has to turn around. */
export function doubleNegative(reading: Reading): readonly Finding[] {
  if (!/niet|geen|nooit|zonder|tenzij/i.test(reading.shown)) return [];
  return PATTERNS.flatMap((pattern) => placesOf(reading, pattern)).map(({ from, until, found }) => ({
    rule: 'double-negative',
    severity: 'warning',
    from,
    until,
    message: `"${found.replace(/\s+/g, ' ')}" zegt twee keer nee. Zeg wat wel kan of wat wel moet.`,
  }));
}
