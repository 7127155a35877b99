import type { Template, Words } from './content.js';
import { asText, field, onlyKnown, report, type Sheet } from './sheet.js';
import { namesIn, parseTemplate } from './template.js';
import type { YamlMap, YamlNode } from './yaml-node.js';

/** What the sentences in a file may name, and how to say that a name is wrong. */
export interface Slots {
  /** What the name stands for: `link` may not stand in a question. Undefined when it is unknown. */
  kindOf(name: string): 'text' | 'link' | undefined;
  known(): Iterable<string>;
  /** What the name is filled in with, where that is a fact of the town that stays the same. */
  filledWith?(name: string): string | undefined;
}

/** Where sentences are read: their file, and what they may name. */
export interface Reading {
  readonly sheet: Sheet;
  readonly slots: Slots;
  /** These are the texts of a question, where a link would lead away from the answer. */
  readonly question: boolean;
}

const NO_TEXT: Template = [];
/** Stands where a text is missing, so that the rest can still be read. */
export const NO_WORDS: Words = { text: NO_TEXT };

/** A text, or `{ text, simple, spoken }`; `NO_WORDS` with a finding when it is neither. */
export function parseWords(reading: Reading, node: YamlNode, what: string): Words {
  if (node.kind !== 'map') return { text: parseSentence(reading, node, what) ?? NO_TEXT };
  onlyKnown(reading.sheet, node, ['text', 'simple', 'spoken']);
  return parseBeside(reading, node, node.at);
}

/** `text`, `simple` and `spoken` that stand beside other fields; `at` is where a missing text is reported. */
export function parseBeside(reading: Reading, node: YamlMap, at: number): Words {
  const textNode = field(node, 'text');
  if (!textNode) {
    const message = 'Hier ontbreekt de gewone tekst (text). Vul die in.';
    report(reading.sheet, at, { rule: 'missing-text', message });
  }
  const text = (textNode && parseSentence(reading, textNode, 'text')) ?? NO_TEXT;
  const simple = optional(reading, node, 'simple');
  const spoken = optional(reading, node, 'spoken');
  return simple || spoken ? { text, simple, spoken } : { text };
}

function optional(reading: Reading, node: YamlMap, key: string): Template | undefined {
  const value = field(node, key);
  return value && parseSentence(reading, value, key);
}

function parseSentence(reading: Reading, node: YamlNode, what: string): Template | undefined {
  const text = asText(reading.sheet, node, what);
  if (text === undefined) return undefined;
  if (!/[\p{L}\p{N}{]/u.test(text)) {
    const message = 'Hier staat geen enkel woord. Een inwoner ziet of hoort dan niets. Schrijf een tekst.';
    report(reading.sheet, node.at, { rule: 'no-words', message });
  }
  if (reading.question && /https?:\/\/|www\./i.test(text)) reportLink(reading.sheet, node.at);
  const template = parseTemplate(text.trimEnd());
  if (text.includes('{') || text.includes('}')) checkSlots(reading, node, template);
  return template;
}

function checkSlots({ sheet, slots, question }: Reading, node: YamlNode, template: Template): void {
  for (const name of namesIn(template)) {
    const kind = slots.kindOf(name);
    const at = Math.max(node.at, sheet.source.indexOf(`{${name}}`, node.at));
    if (kind === 'link' && question) reportLink(sheet, at);
    if (kind !== undefined) continue;
    const message = `"{${name}}" kan niet ingevuld worden: die naam bestaat niet.`;
    report(sheet, at, { rule: 'unknown-name', message, near: { word: name, known: slots.known() } });
  }
  if (!template.some((part) => typeof part === 'string' && /[{}]/.test(part))) return;
  const message = 'Hier staat een losse accolade. Zet een naam tussen accolades, of haal het teken weg.';
  report(sheet, node.at, { rule: 'stray-brace', message });
}

function reportLink(sheet: Sheet, at: number): void {
  const message =
    'In een vraag kan geen link staan: dan raakt de inwoner de vraag kwijt. Zet de link bij een resultaat.';
  report(sheet, at, { rule: 'link-in-question', message });
}

/** A text without an easier version is allowed, but it should have one. */
export function checkSimple(sheet: Sheet, node: YamlMap, at: number, what: string): void {
  if (field(node, 'simple')) return;
  const message = `${what} heeft nog geen makkelijke tekst. Vul die in (simple).`;
  report(sheet, at, { rule: 'missing-simple', severity: 'warning', message });
}
