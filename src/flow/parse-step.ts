import { readCare, withoutCare } from './care.js';
import { type Draft, reportBroken } from './draft.js';
import type { CallStep, MessageStep, Step, Transition } from './flow.js';
import { parseCondition } from './parse-condition.js';
import { parseQuestion } from './parse-question.js';
import { parseResult } from './parse-result.js';
import { parsePictogram } from './pictograms.js';
import { asMap, asText, field, onlyKnown, report, required } from './sheet.js';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.js';

const KINDS = ['ask', 'message', 'call', 'result'] as const;

/** One step; undefined, with findings, when it cannot be run. */
export function parseStep(draft: Draft, entry: YamlEntry): Step | undefined {
  const { key: id, value } = entry;
  const place = draft.sheet.place(entry.at);
  asMap(draft.sheet, value, id);
  if (value.kind !== 'map') return undefined;
  readCare(draft.sheet, value);
  const node = withoutCare(value);
  const kinds = KINDS.filter((kind) => field(node, kind));
  const [kind] = kinds;
  if (!kind || kinds.length > 1) {
    const message = `Stap "${id}" moet één van deze regels hebben: ask, message, call of result.`;
    const unknown = kind ? undefined : node.entries.find((one) => !COMMON.includes(one.key));
    const near = unknown && { word: unknown.key, known: KINDS };
    report(draft.sheet, unknown?.at ?? entry.at, { rule: 'step-kind', message, near });
    return undefined;
  }
  switch (kind) {
    case 'ask':
      return parseQuestion(draft, id, entry.at, node, parseNext(draft, id, entry.at, node));
    case 'message':
      return { ...parseMessage(draft, id, node), id, place, next: parseNext(draft, id, entry.at, node) };
    case 'call':
      return parseCall(draft, id, entry.at, node);
    case 'result':
      return parseResult(draft, id, entry.at, node);
  }
}

const COMMON = [
  'next',
  'options',
  'purpose',
  'keep',
  'min',
  'max',
  'complete',
  'given',
  'actions',
  'sections',
  'rows',
  'pictogram',
];

function parseMessage(draft: Draft, id: string, node: YamlMap): Pick<MessageStep, 'type' | 'person' | 'pictogram'> {
  onlyKnown(draft.sheet, node, ['message', 'pictogram', 'next']);
  const value = field(node, 'message');
  const text = value && asText(draft.sheet, value, 'message');
  if (value && text !== undefined && text !== 'true' && text !== 'person') {
    const message = `Bij stap "${id}" hoort "message: true", of "message: person" als een mens hier voorop staat.`;
    report(draft.sheet, value.at, { rule: 'unknown-value', message });
  }
  return { type: 'message', person: text === 'person', pictogram: parsePictogram(draft.sheet, node) };
}

function parseCall(draft: Draft, id: string, at: number, node: YamlMap): CallStep | undefined {
  const { sheet } = draft;
  onlyKnown(sheet, node, ['call', 'given', 'next']);
  const next = parseNext(draft, id, at, node);
  const flowNode = field(node, 'call');
  const flow = flowNode && asText(sheet, flowNode, 'call');
  if (!flowNode || flow === undefined) return undefined;
  draft.uses.push({ type: 'call', step: id, named: { name: flow, place: sheet.place(flowNode.at) } });
  const given: Record<string, string> = {};
  const givenNode = field(node, 'given');
  for (const entry of givenNode ? asMap(sheet, givenNode, 'given') : []) {
    const here = asText(sheet, entry.value, entry.key);
    if (here === undefined) continue;
    given[entry.key] = here;
    const there = { name: entry.key, place: sheet.place(entry.at) };
    draft.uses.push({ type: 'given', step: id, flow, there, here: { name: here, place: sheet.place(entry.value.at) } });
  }
  return { type: 'call', id, place: sheet.place(at), flow, given, next };
}

/** `next: step`, or a list of `{ when, go }`. */
function parseNext(draft: Draft, id: string, at: number, node: YamlMap): Transition[] {
  const value = required(draft.sheet, node, 'next', at);
  if (value?.kind === 'text') return parseGo(draft, id, value);
  const items = value?.kind === 'list' ? value.items : [];
  if (value && items.length === 0) {
    const message = `Bij "next" van stap "${id}" hoort de naam van een stap, of een lijst met "go".`;
    report(draft.sheet, value.at, { rule: 'wrong-kind', message });
  }
  if (items.length === 0) draft.broken = true;
  return items.flatMap((item) => parseTransition(draft, id, item));
}

function parseTransition(draft: Draft, id: string, node: YamlNode): Transition[] {
  asMap(draft.sheet, node, 'next');
  const go = node.kind === 'map' ? required(draft.sheet, node, 'go') : undefined;
  if (node.kind !== 'map' || !go) {
    draft.broken = true;
    return [];
  }
  onlyKnown(draft.sheet, node, ['when', 'go']);
  const whenNode = field(node, 'when');
  const when = whenNode && parseCondition(draft, whenNode);
  return parseGo(draft, id, go).map((transition) => (when ? { when, ...transition } : transition));
}

function parseGo(draft: Draft, id: string, node: YamlNode): Transition[] {
  const go = asText(draft.sheet, node, 'go');
  if (go !== undefined && draft.steps.has(go)) return [{ go, place: draft.sheet.place(node.at) }];
  draft.broken = true;
  if (go === undefined) return [];
  const message = `Stap "${id}" gaat naar "${go}". Die stap bestaat niet.`;
  reportBroken(draft, node.at, { rule: 'unknown-step', message, near: { word: go, known: draft.steps } });
  return [];
}
