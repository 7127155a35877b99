import { CARE_KEYS, readCare } from './care.js';
import { type Draft, type FlowDraft, reportBroken } from './draft.js';
import type { Derived, Flow, Step } from './flow.js';
import { FUNCTIONS } from './functions.js';
import { parseStep } from './parse-step.js';
import type { Sheet } from './sheet.js';
import { asBoolean, asMap, asText, field, isName, onlyKnown, report, required } from './sheet.js';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.js';

const KEYS = ['flow', 'urgent', 'listed', 'order', ...CARE_KEYS, 'derive', 'steps'];

/** The flow in a file named `id`; undefined, with findings, when there is none to speak of. */
export function parseFlow(sheet: Sheet, root: YamlNode, id: string): FlowDraft | undefined {
  const entries = asMap(sheet, root, 'flow');
  if (root.kind !== 'map') return undefined;
  onlyKnown(sheet, root, KEYS);
  checkId(sheet, root, id);
  readCare(sheet, root);
  const stepsNode = required(sheet, root, 'steps');
  const steps = stepsNode ? asMap(sheet, stepsNode, 'steps') : [];
  if (stepsNode && steps.length === 0 && stepsNode.kind === 'map') {
    report(sheet, stepsNode.at, { rule: 'missing-key', message: 'Dit gesprek heeft nog geen stap. Voeg er een toe.' });
  }
  const first = steps[0];
  if (!first) return undefined;
  const draft: Draft = { sheet, steps: new Set(steps.map((step) => step.key)), uses: [], broken: false };
  const flow: Flow = {
    id,
    urgent: flag(sheet, root, 'urgent', false),
    listed: flag(sheet, root, 'listed', true),
    order: parseOrder(sheet, root),
    start: first.key,
    steps: parseSteps(draft, steps),
    derived: parseDerived(draft, entries),
    place: sheet.place(root.at),
  };
  return Object.assign(draft, { flow });
}

function checkId(sheet: Sheet, root: YamlMap, id: string): void {
  const node = required(sheet, root, 'flow');
  const text = node && asText(sheet, node, 'flow');
  if (!node || text === undefined || text === id) return;
  const message = `Dit gesprek heet "${text}", maar het bestand heet "${id}". Geef beide dezelfde naam.`;
  report(sheet, node.at, { rule: 'flow-name', message });
}

function flag(sheet: Sheet, root: YamlMap, key: string, absent: boolean): boolean {
  const node = field(root, key);
  return (node ? asBoolean(sheet, node, key) : undefined) ?? absent;
}

/** Flows without a place of their own come after those that have one. */
const NO_ORDER = 1000;

function parseOrder(sheet: Sheet, root: YamlMap): number {
  const node = field(root, 'order');
  const text = node && asText(sheet, node, 'order');
  if (!node || text === undefined) return NO_ORDER;
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const message = 'Bij "order" hoort een getal, bijvoorbeeld 10. Het laagste staat vooraan op de startpagina.';
  report(sheet, node.at, { rule: 'bad-number', message });
  return NO_ORDER;
}

function parseSteps(draft: Draft, entries: readonly YamlEntry[]): Map<string, Step> {
  const steps = new Map<string, Step>();
  for (const entry of entries) {
    if (!isName(draft.sheet, entry.key, entry.at)) draft.broken = true;
    const step = parseStep(draft, entry);
    if (step) steps.set(step.id, step);
    else draft.broken = true;
  }
  return steps;
}

function parseDerived(draft: Draft, entries: readonly YamlEntry[]): Map<string, Derived> {
  const node = entries.find((entry) => entry.key === 'derive')?.value;
  const derived = new Map<string, Derived>();
  for (const entry of node ? asMap(draft.sheet, node, 'derive') : []) {
    if (draft.steps.has(entry.key)) {
      const message = `"${entry.key}" is al de naam van een stap. Geef deze berekende waarde een andere naam.`;
      reportBroken(draft, entry.at, { rule: 'duplicate-name', message });
    }
    const one = isName(draft.sheet, entry.key, entry.at) ? parseCalculation(draft, entry) : undefined;
    if (one) derived.set(one.name, one);
    else draft.broken = true;
  }
  return derived;
}

/** `name: { function: step }` or `name: { function: [step, step] }`. */
function parseCalculation(draft: Draft, { key, at, value }: YamlEntry): Derived | undefined {
  const { sheet } = draft;
  const [call, ...more] = asMap(sheet, value, key);
  if (!call || more.length > 0) {
    const message = `Bij "${key}" hoort één functie, bijvoorbeeld { report-window: verhuisdatum }.`;
    if (value.kind === 'map') report(sheet, value.at, { rule: 'wrong-kind', message });
    return undefined;
  }
  if (!Object.hasOwn(FUNCTIONS, call.key)) {
    const known = Object.keys(FUNCTIONS);
    const message = `De functie "${call.key}" bestaat niet. Er zijn: ${known.join(', ')}.`;
    report(sheet, call.at, { rule: 'unknown-function', message, near: { word: call.key, known } });
    return undefined;
  }
  const nodes = call.value.kind === 'list' ? call.value.items : [call.value];
  const of = nodes.flatMap((node) => asText(sheet, node, call.key) ?? []);
  if (of.length < nodes.length) return undefined;
  const wanted = FUNCTIONS[call.key]?.args ?? 0;
  if (of.length !== wanted) {
    const message = `De functie "${call.key}" heeft ${wanted} stap nodig, hier staan er ${of.length}.`;
    report(sheet, call.value.at, { rule: 'wrong-arguments', message });
    return undefined;
  }
  for (const [index, name] of of.entries()) {
    const place = sheet.place(nodes[index]?.at ?? call.at);
    draft.uses.push({ type: 'answer', named: { name, place }, kind: 'date' });
  }
  return { name: key, fn: call.key, of, place: sheet.place(at) };
}
