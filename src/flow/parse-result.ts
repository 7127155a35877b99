import type { Draft } from './draft.js';
import { type Action, type ActionsFrom, RESULT_KINDS, type ResultStep, URGENCIES, WAYS, type Way } from './flow.js';
import { parseCondition } from './parse-condition.js';
import { parsePictogram } from './pictograms.js';
import { asBoolean, asList, asMap, asOneOf, asText, field, isName, onlyKnown, report } from './sheet.js';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.js';

const KEYS = ['result', 'filed', 'rows', 'sections', 'actions', 'pictogram'];
/** What a way may lead to; at the desk and on paper that is where to make the appointment or get the form. */
const FACT_OF_WAY = { phone: 'phone', online: 'link', desk: 'link', paper: 'link' } as const;

/** A result with its rows, sections and actions; undefined, with findings, when its kind is unknown. */
export function parseResult(draft: Draft, id: string, at: number, node: YamlMap): ResultStep | undefined {
  const { sheet } = draft;
  onlyKnown(sheet, node, KEYS);
  const kindNode = field(node, 'result');
  const result = kindNode && asOneOf(sheet, kindNode, 'result', RESULT_KINDS);
  if (!result) return undefined;
  const filedNode = field(node, 'filed');
  return {
    type: 'result',
    id,
    place: sheet.place(at),
    result,
    filed: (filedNode && asBoolean(sheet, filedNode, 'filed')) ?? false,
    actions: parseActions(draft, id, node),
    rows: parseRows(draft, node),
    sections: parseSections(draft, id, node),
    pictogram: parsePictogram(sheet, node),
  };
}

function parseRows(draft: Draft, node: YamlMap): string[] {
  const rowsNode = field(node, 'rows');
  const rows: string[] = [];
  for (const item of rowsNode ? asList(draft.sheet, rowsNode, 'rows') : []) {
    const name = asText(draft.sheet, item, 'rows');
    if (name === undefined) continue;
    draft.uses.push({ type: 'answer', named: { name, place: draft.sheet.place(item.at) } });
    rows.push(name);
  }
  return rows;
}

function parseSections(draft: Draft, id: string, node: YamlMap): ResultStep['sections'] {
  const sectionsNode = field(node, 'sections');
  const seen = new Set<string>();
  return (sectionsNode ? asList(draft.sheet, sectionsNode, 'sections') : []).flatMap((item) => {
    const entry = entryOf(draft, item, 'sections');
    if (!entry || isDouble(draft, seen, entry, `Het onderdeel "${entry.key}" staat twee keer bij stap "${id}".`)) {
      return [];
    }
    const when = entry.value.kind === 'map' ? parseWhen(draft, entry.value, ['when']) : undefined;
    return [{ id: entry.key, place: draft.sheet.place(entry.at), ...(when && { when }) }];
  });
}

/** `name` or `{ name: { ... } }` in a list. */
function entryOf(draft: Draft, item: YamlNode, what: string): YamlEntry | undefined {
  let entry: YamlEntry | undefined;
  if (item.kind === 'map') {
    entry = item.entries[0];
    const more = item.entries[1];
    if (more) {
      const message = `"${more.key}" staat te ver naar links of hoort hier niet. Zet hem verder naar rechts, onder "${entry?.key}".`;
      report(draft.sheet, more.at, { rule: 'unknown-key', message });
    }
  } else {
    const key = asText(draft.sheet, item, what);
    if (key !== undefined) entry = { key, at: item.at, value: { kind: 'empty', at: item.at } };
  }
  return entry && isName(draft.sheet, entry.key, entry.at) ? entry : undefined;
}

function isDouble(draft: Draft, seen: Set<string>, entry: YamlEntry, message: string): boolean {
  const double = seen.has(entry.key);
  if (double) report(draft.sheet, entry.at, { rule: 'duplicate-name', message: `${message} Haal er één weg.` });
  seen.add(entry.key);
  return double;
}

function parseWhen(draft: Draft, node: YamlMap, known: readonly string[]) {
  onlyKnown(draft.sheet, node, known);
  const when = field(node, 'when');
  return when && parseCondition(draft, when);
}

function parseActions(draft: Draft, step: string, node: YamlMap): (Action | ActionsFrom)[] {
  const actionsNode = field(node, 'actions');
  const seen = new Set<string>();
  return (actionsNode ? asList(draft.sheet, actionsNode, 'actions') : []).flatMap((item): (Action | ActionsFrom)[] => {
    const from = item.kind === 'map' ? field(item, 'from') : undefined;
    if (from) return parseFrom(draft, from);
    const entry = entryOf(draft, item, 'actions');
    if (!entry || isDouble(draft, seen, entry, `De actie "${entry.key}" staat twee keer bij stap "${step}".`))
      return [];
    return [parseAction(draft, step, entry)];
  });
}

function parseFrom(draft: Draft, node: YamlNode): ActionsFrom[] {
  const from = asText(draft.sheet, node, 'from');
  if (from === undefined) return [];
  const place = draft.sheet.place(node.at);
  draft.uses.push({ type: 'from', named: { name: from, place } });
  return [{ from, place }];
}

function parseAction(draft: Draft, step: string, { key: id, at, value }: YamlEntry): Action {
  const { sheet } = draft;
  const node: YamlMap = value.kind === 'map' ? value : { kind: 'map', at, entries: [] };
  if (value.kind === 'text' || value.kind === 'list') asMap(sheet, value, id);
  const when = parseWhen(draft, node, ['when', 'urgency', 'by', 'cost']);
  const urgencyNode = field(node, 'urgency');
  const costNode = field(node, 'cost');
  const cost = costNode && asText(sheet, costNode, 'cost');
  if (costNode && cost !== undefined) {
    draft.uses.push({ type: 'fact', named: { name: cost, place: sheet.place(costNode.at) }, kind: 'fee' });
  }
  const by = parseWays(draft, id, at, node);
  const urgency = (urgencyNode && asOneOf(sheet, urgencyNode, 'urgency', URGENCIES)) ?? 'soon';
  // `home` and `key` are given by linking, which knows the flow and who calls it.
  return { id, key: id, home: '', step, when, by, urgency, cost, place: sheet.place(at) };
}

function parseWays(draft: Draft, id: string, at: number, node: YamlMap): Way[] {
  const byNode = field(node, 'by');
  if (!byNode) {
    const message = `Zeg bij actie "${id}" hoe het kan: per telefoon, online, aan de balie of op papier (by: phone, online, desk, paper).`;
    report(draft.sheet, at, { rule: 'missing-key', message });
    return [];
  }
  const ways = asList(draft.sheet, byNode, 'by').flatMap((item) => parseWay(draft, item) ?? []);
  return ways.filter((way, index) => {
    const first = ways.findIndex((other) => other.way === way.way) === index;
    if (!first) {
      const message = `"${way.way}" staat twee keer bij actie "${id}". Haal er één weg.`;
      report(draft.sheet, byNode.at, { rule: 'duplicate-name', message });
    }
    return first;
  });
}

/** `phone`, or `{ phone: telefoon.x }`. */
function parseWay(draft: Draft, node: YamlNode): Way | undefined {
  const { sheet } = draft;
  if (node.kind !== 'map') {
    const way = asOneOf(sheet, node, 'by', WAYS, 'unknown-way');
    return way && { way };
  }
  const [entry] = node.entries;
  if (!entry) return undefined;
  const way = asOneOf(sheet, { kind: 'text', at: entry.at, text: entry.key }, 'by', WAYS, 'unknown-way');
  const fact = asText(sheet, entry.value, entry.key);
  if (!way || fact === undefined) return undefined;
  const named = { name: fact, place: sheet.place(entry.value.at) };
  draft.uses.push({ type: 'fact', named, kind: FACT_OF_WAY[way] });
  return { way, fact };
}
