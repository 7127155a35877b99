import type { Words } from './content.js';
import { INTERFACE_KEYS, INTERFACE_SLOTS } from './interface-keys.js';
import { NO_WORDS, parseWords, type Slots } from './parse-words.js';
import { asMap, emptyRecord, field, report, type Sheet } from './sheet.js';
import type { YamlMap, YamlNode } from './yaml-node.js';

/** What `content/<language>/interface.yaml` says: the words of the product itself, and how the language is written. */
interface InterfaceTexts {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Readonly<Record<string, Words>>;
}

/** The words of the product in one language; findings for each key that is missing or that nothing uses. */
export function parseInterface(language: string, sheet: Sheet, root: YamlNode): InterfaceTexts {
  const words = emptyRecord<Words>();
  for (const entry of asMap(sheet, root, 'interface')) {
    if (entry.key === 'direction') continue;
    const reading = { sheet, slots: slotsOf(entry.key), question: false };
    words[entry.key] = parseWords(reading, entry.value, entry.key);
  }
  if (root.kind === 'map') onlyKnownWords(sheet, root);
  for (const key of INTERFACE_KEYS) {
    if (Object.hasOwn(words, key)) continue;
    words[key] = NO_WORDS;
    report(sheet, 0, { rule: 'missing-text', message: `De tekst "${key}" ontbreekt. Voeg die regel toe.` });
  }
  const name = words['language-name']?.text[0];
  return { words, dir: directionOf(sheet, root), name: typeof name === 'string' ? name : language };
}

function onlyKnownWords(sheet: Sheet, root: YamlMap): void {
  const known: readonly string[] = [...INTERFACE_KEYS, 'direction'];
  for (const { key, at } of root.entries) {
    if (known.includes(key)) continue;
    const message = `De tekst "${key}" wordt nergens gebruikt. Haal hem weg.`;
    report(sheet, at, { rule: 'unused-text', message, near: { word: key, known } });
  }
}

/** Words of the product are filled in with what the product has at hand there, nothing else. */
function slotsOf(key: string): Slots {
  const own = Object.entries(INTERFACE_SLOTS).find(([name]) => name === key)?.[1] ?? [];
  return { kindOf: (name) => (own.includes(name) ? 'text' : undefined), known: () => own };
}

function directionOf(sheet: Sheet, root: YamlNode): 'ltr' | 'rtl' {
  const node = root.kind === 'map' ? field(root, 'direction') : undefined;
  const text = node?.kind === 'text' ? node.text : 'ltr';
  if (node && text !== 'ltr' && text !== 'rtl') {
    const message = 'Bij "direction" hoort ltr (van links naar rechts) of rtl (van rechts naar links).';
    report(sheet, node.at, { rule: 'unknown-value', message });
  }
  return text === 'rtl' ? 'rtl' : 'ltr';
}

/** Stands where a language has no words of the product, so that the rest can still be read. */
export function noInterface(language: string): InterfaceTexts {
  const words = emptyRecord<Words>();
  for (const key of INTERFACE_KEYS) words[key] = NO_WORDS;
  return { name: language, dir: 'ltr', words };
}
