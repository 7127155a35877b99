import { asMap, asOneOf, asText, asTexts, field, onlyKnown, orList, report, required, type Sheet } from './sheet.js';
import type { TalkLine } from './talk.js';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.js';

const ACTS = ['back', 'person', 'simplify', 'pause'] as const;
const KEYS = ['type', 'address', 'say', 'change', 'language', 'callback', 'tick', 'step'] as const;

/** One line of a talk (docs/format.md); undefined, with a finding, when it is none. */
export function parseTalkLine(sheet: Sheet, node: YamlNode): TalkLine | undefined {
  if (node.kind === 'list') return { type: 'choose', options: asTexts(sheet, node, 'inputs') };
  if (node.kind === 'map') return parseAct(sheet, node);
  const text = asText(sheet, node, 'inputs');
  const act = ACTS.find((known) => known === text);
  if (act) return { type: act };
  return text === undefined ? undefined : { type: 'choose', options: [text] };
}

function parseAct(sheet: Sheet, node: YamlMap): TalkLine | undefined {
  const [entry, more] = node.entries;
  const key = KEYS.find((known) => known === entry?.key);
  if (!entry || !key || more) {
    const wrong = key ? more : entry;
    const message = `Een regel hier heeft één van deze namen: ${orList(KEYS)}.`;
    const near = wrong && { word: wrong.key, known: KEYS };
    report(sheet, wrong?.at ?? node.at, { rule: 'unknown-key', message, near });
    return undefined;
  }
  return key === 'address' || key === 'callback' ? parseDetails(sheet, key, entry) : parseWord(sheet, key, entry);
}

function parseWord(
  sheet: Sheet,
  key: Exclude<(typeof KEYS)[number], 'address' | 'callback'>,
  entry: YamlEntry,
): TalkLine | undefined {
  const text = asText(sheet, entry.value, key);
  if (text === undefined) return undefined;
  switch (key) {
    case 'type':
      return { type: 'provide', value: text };
    case 'say':
      return { type: 'say', text };
    case 'change':
      return { type: 'change', step: text };
    case 'language':
      return { type: 'language', language: text };
    case 'tick':
      return { type: 'tick', action: text };
    case 'step':
      return { type: 'expect-step', step: text };
  }
}

function parseDetails(sheet: Sheet, key: 'address' | 'callback', entry: YamlEntry): TalkLine | undefined {
  const node = entry.value;
  asMap(sheet, node, key);
  if (node.kind !== 'map') return undefined;
  const text = (name: string) => {
    const value = field(node, name);
    return value && asText(sheet, value, name);
  };
  if (key === 'callback') {
    const fields = ['name', 'phone', 'email', 'slot', 'note', 'way'];
    onlyKnown(sheet, node, fields);
    const way = field(node, 'way');
    if (way) asOneOf(sheet, way, 'way', ['phone', 'email', 'visit']);
    const given = fields.flatMap((name) => {
      const value = text(name);
      return value === undefined ? [] : [[name, value]];
    });
    return { type: 'callback', details: Object.fromEntries(given) };
  }
  onlyKnown(sheet, node, ['postcode', 'houseNumber', 'addition']);
  required(sheet, node, 'postcode');
  required(sheet, node, 'houseNumber');
  const [postcode, houseNumber, addition] = [text('postcode'), text('houseNumber'), text('addition')];
  if (postcode === undefined || houseNumber === undefined) return undefined;
  return { type: 'provide', value: { postcode, houseNumber, ...(addition !== undefined && { addition }) } };
}
