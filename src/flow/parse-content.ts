import type { FlowTexts, StepTexts, Words } from './content.js';
import type { FlowDraft } from './draft.js';
import type { Step } from './flow.js';
import { knownNames, meaningOf, type World } from './names.js';
import { NO_STEP_TEXTS, parseStepTexts } from './parse-step-texts.js';
import { NO_WORDS, parseWords, type Reading, type Slots } from './parse-words.js';
import { asMap, emptyRecord, field, onlyKnown, report, required, type Sheet } from './sheet.js';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.js';

/** The texts of `flow` in one language; findings for every text that is missing or that nothing uses. */
export function parseFlowTexts(world: World, flow: FlowDraft, sheet: Sheet, root: YamlNode): FlowTexts {
  const reading: Reading = { sheet, slots: slotsOf(world, flow, languageOf(sheet)), question: false };
  asMap(sheet, root, 'steps');
  if (root.kind !== 'map') return { title: NO_WORDS, description: NO_WORDS, steps: noTexts(flow) };
  onlyKnown(sheet, root, ['title', 'description', 'steps', 'translated-from']);
  warnOldTranslations(sheet, root);
  const stepsNode = required(sheet, root, 'steps');
  return {
    title: wordsOf(reading, root, 'title'),
    description: wordsOf(reading, root, 'description'),
    steps: stepsNode ? parseSteps(reading, flow, stepsNode) : noTexts(flow),
  };
}

/** The editor keeps the Dutch that a translation was made from, once that Dutch has changed (docs/decisions/029). */
function warnOldTranslations(sheet: Sheet, root: YamlMap): void {
  const marks = field(root, 'translated-from');
  for (const { key, at } of marks ? asMap(sheet, marks, 'translated-from') : []) {
    const message = `Het Nederlands van "${key}" is veranderd na deze vertaling. Vertaal het opnieuw, of zeg in de editor dat de vertaling nog klopt.`;
    report(sheet, at, { rule: 'old-translation', severity: 'warning', message });
  }
}

const MISSING = {
  title: 'Hier ontbreekt de naam voor inwoners (title). Vul die in.',
  description: 'Hier ontbreekt waar het gesprek over gaat (description). Vul dat in.',
} as const;

function wordsOf(reading: Reading, root: YamlMap, key: keyof typeof MISSING): Words {
  const node = field(root, key);
  if (node) return parseWords(reading, node, key);
  report(reading.sheet, root.at, { rule: 'missing-text', message: MISSING[key] });
  return NO_WORDS;
}

/** The language of a file of texts, by its folder. */
const languageOf = ({ path }: Sheet) => path.split('/').at(-2) ?? 'nl';

function slotsOf(world: World, flow: FlowDraft, language: string): Slots {
  return {
    kindOf(name) {
      const meaning = meaningOf(world, flow, name);
      if (!meaning || meaning.type === 'step') return undefined;
      return meaning.type === 'fact' && meaning.fact.type === 'link' ? 'link' : 'text';
    },
    known: () => knownNames(world, flow),
    filledWith(name) {
      const meaning = meaningOf(world, flow, name);
      if (meaning?.type !== 'fact') return undefined;
      const { fact } = meaning;
      if (fact.type === 'text') return fact.text[language] ?? fact.text.nl;
      return fact.type === 'phone' ? fact.number : undefined;
    },
  };
}

/** The texts of a flow that has none in this language, so that the rest can still be read. */
export function noFlowTexts(flow: FlowDraft): FlowTexts {
  return { title: NO_WORDS, description: NO_WORDS, steps: noTexts(flow) };
}

function noTexts(flow: FlowDraft): Record<string, StepTexts> {
  const steps = emptyRecord<StepTexts>();
  for (const step of flow.flow.steps.values()) if (speaks(step)) steps[step.id] = NO_STEP_TEXTS;
  return steps;
}

/** A step that calls another flow says nothing itself. */
function speaks(step: Step): boolean {
  return step.type !== 'call';
}

function parseSteps(reading: Reading, flow: FlowDraft, node: YamlNode): Record<string, StepTexts> {
  const { sheet } = reading;
  const texts = noTexts(flow);
  const given = new Set<string>();
  for (const entry of asMap(sheet, node, 'steps')) {
    given.add(entry.key);
    const step = flow.flow.steps.get(entry.key);
    if (step && speaks(step)) {
      texts[entry.key] = parseStepTexts({ ...reading, question: step.type === 'question' }, entry, step);
    } else if (step || !flow.steps.has(entry.key)) reportUnused(sheet, flow, entry, step);
  }
  for (const step of flow.flow.steps.values()) {
    if (!speaks(step) || given.has(step.id)) continue;
    const message = `Stap "${step.id}" heeft hier nog geen tekst. Voeg die toe.`;
    report(sheet, node.at, { rule: 'missing-text', message, step: step.id });
  }
  return texts;
}

function reportUnused(sheet: Sheet, flow: FlowDraft, { key, at }: YamlEntry, step: Step | undefined): void {
  const message = step
    ? `Stap "${key}" roept een ander gesprek aan en zegt zelf niets. Haal deze tekst weg.`
    : `Het gesprek heeft geen stap "${key}". Haal deze tekst weg.`;
  report(sheet, at, { rule: 'unused-text', message, near: step ? undefined : { word: key, known: flow.steps } });
}
