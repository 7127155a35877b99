import { isDay } from '../lib/amsterdam-time.js';
import { type Draft, type Leaf, reportBroken } from './draft.js';
import type { Condition, DateBound, Place } from './flow.js';
import { asList, asMap, asText, report, type Sheet } from './sheet.js';
import type { YamlEntry, YamlNode } from './yaml-node.js';

const OPERATORS = ['is', 'includes', 'one-of', 'before', 'after'] as const;
type Operator = (typeof OPERATORS)[number];

/** A condition as docs/format.md describes it; undefined, with findings, when it is none. Names are looked up later. */
export function parseCondition(draft: Draft, node: YamlNode): Condition | undefined {
  const entries = asMap(draft.sheet, node, 'when');
  if (entries.length === 0 && node.kind === 'map') {
    reportBroken(draft, node.at, {
      rule: 'empty-condition',
      message: 'Deze voorwaarde is leeg. Vul hem in of haal hem weg.',
    });
  }
  const conditions = entries.map((entry) => parseEntry(draft, entry));
  const read = conditions.filter((condition) => condition !== undefined);
  if (read.length < conditions.length || read.length === 0) {
    draft.broken = true;
    return undefined;
  }
  return read.length === 1 ? read[0] : { type: 'all', conditions: read };
}

function parseEntry(draft: Draft, entry: YamlEntry): Condition | undefined {
  switch (entry.key) {
    case 'all':
    case 'any': {
      const parts = asList(draft.sheet, entry.value, entry.key).map((item) => parseCondition(draft, item));
      const conditions = parts.filter((part) => part !== undefined);
      return conditions.length > 0 ? { type: entry.key, conditions } : undefined;
    }
    case 'not': {
      const condition = parseCondition(draft, entry.value);
      return condition && { type: 'not', condition };
    }
    default:
      return parseLeaves(draft, entry);
  }
}

/** `name: value`, or `name: { operator: value, ... }`. */
function parseLeaves(draft: Draft, entry: YamlEntry): Condition | undefined {
  const name = { name: entry.key, place: draft.sheet.place(entry.at) };
  if (entry.value.kind !== 'map') return parseLeaf(draft, 'is', name, entry.value);
  const leaves = entry.value.entries.map((operation) => {
    const operator = OPERATORS.find((known) => known === operation.key);
    if (operator) return parseLeaf(draft, operator, name, operation.value);
    const message = `"${operation.key}" kan niet in een voorwaarde. Gebruik is, includes, one-of, before of after.`;
    const near = { word: operation.key, known: OPERATORS };
    reportBroken(draft, operation.at, { rule: 'unknown-operator', message, near });
    return undefined;
  });
  const read = leaves.filter((leaf) => leaf !== undefined);
  if (read.length < leaves.length || read.length === 0) return undefined;
  return read.length === 1 ? read[0] : { type: 'all', conditions: read };
}

function parseLeaf(
  draft: Draft,
  type: Operator,
  named: { readonly name: string; readonly place: Place },
  node: YamlNode,
): Condition | undefined {
  const { sheet } = draft;
  const leaf = leafOf(sheet, type, named, node);
  if (!leaf) return undefined;
  const items = node.kind === 'list' ? node.items : [node];
  draft.uses.push({ type: 'condition', leaf, values: items.map((item) => sheet.place(item.at)) });
  return leaf;
}

function leafOf(
  sheet: Sheet,
  type: Operator,
  named: { readonly name: string; readonly place: Place },
  node: YamlNode,
): Leaf | undefined {
  switch (type) {
    case 'is':
    case 'includes': {
      const value = asText(sheet, node, type);
      return value === undefined ? undefined : { type, ...named, value };
    }
    case 'one-of': {
      const items = asList(sheet, node, type);
      const values = items.flatMap((item) => asText(sheet, item, type) ?? []);
      return values.length === 0 || values.length < items.length ? undefined : { type, ...named, values };
    }
    case 'before':
    case 'after': {
      const bound = parseDateBound(sheet, node, type);
      return bound && { type, ...named, bound };
    }
  }
}

/** `YYYY-MM-DD`, `today`, `today+5` or `today-28`. */
export function parseDateBound(sheet: Sheet, node: YamlNode, what: string): DateBound | undefined {
  const text = asText(sheet, node, what);
  if (text === undefined) return undefined;
  if (isDay(text)) return { date: text };
  const relative = /^today(?:([+-])(\d{1,5}))?$/.exec(text);
  if (relative) return { today: relative[2] ? Number(`${relative[1]}${relative[2]}`) : 0 };
  const message = `"${text}" is geen dag. Schrijf bijvoorbeeld 2027-03-01, today of today+5.`;
  report(sheet, node.at, { rule: 'bad-date', message });
  return undefined;
}
