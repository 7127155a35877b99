import type { OptionTexts, StepTexts, Template, Words } from './content.js';
import { type Action, PICK_KINDS, type QuestionStep, type ResultStep, type Step } from './flow.js';
import { parseActionTexts } from './parse-action-texts.js';
import { checkSimple, NO_WORDS, parseBeside, parseWords, type Reading, type Slots } from './parse-words.js';
import { asMap, asText, asTexts, emptyRecord, field, onlyKnown, report, type Sheet } from './sheet.js';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.js';

/** The reasons for which a question may have its own words when an answer cannot be taken. */
const ERROR_KEYS = ['empty', 'unclear', 'too-early', 'too-late', 'not-an-option', 'too-long'] as const;

const WORDS = ['text', 'simple', 'spoken'];
const NONE = Object.freeze(emptyRecord<never>());

/** The texts of a step without any: stands where they are missing, so that the rest can still be read. */
export const NO_STEP_TEXTS: StepTexts = { words: NO_WORDS, errors: NONE, options: NONE, sections: NONE, actions: NONE };

/** The texts of one step; findings for what is missing, and for what the step has no use for. */
export function parseStepTexts(reading: Reading, { key, at, value: node }: YamlEntry, step: Step): StepTexts {
  const { sheet } = reading;
  asMap(sheet, node, key);
  if (node.kind !== 'map') return NO_STEP_TEXTS;
  onlyKnown(sheet, node, keysOf(step));
  const words = parseBeside(reading, node, at);
  checkSimple(sheet, node, at, `Stap "${key}"`);
  switch (step.type) {
    case 'question':
      return parseQuestionTexts(reading, node, at, step, words);
    case 'result':
      return parseResultTexts(reading, node, at, step, words);
    case 'message':
    case 'call':
      return { ...NO_STEP_TEXTS, words, heading: optionalWords(reading, node, 'heading') };
  }
}

function keysOf(step: Step): string[] {
  switch (step.type) {
    case 'question': {
      const typed = PICK_KINDS.includes(step.ask) ? [] : ['example'];
      return [...WORDS, 'short', 'why', 'hint', ...typed, 'errors', 'options'];
    }
    case 'result':
      return [...WORDS, 'heading', 'filed-note', 'next', 'if-not', 'sections', 'actions'];
    case 'message':
    case 'call':
      return [...WORDS, 'heading'];
  }
}

function optionalWords(reading: Reading, node: YamlMap, key: string): Words | undefined {
  const value = field(node, key);
  return value && parseWords(reading, value, key);
}

/** Texts that must be there, as the form of the editor calls them. */
const REQUIRED = {
  why: 'Waarom vragen wij dit',
  label: 'Antwoord',
  heading: 'Kop',
  'filed-note': 'Wat is er gemeld, en wat niet',
  next: 'Wat gebeurt er nu, en wanneer',
  'if-not': 'Wat als dat niet gebeurt',
} as const;

function requiredWords(reading: Reading, node: YamlMap, at: number, key: keyof typeof REQUIRED, what: string): Words {
  const value = field(node, key);
  if (value) return parseWords(reading, value, key);
  const message = `Bij ${what} ontbreekt "${REQUIRED[key]}" (${key}). Vul dat in.`;
  report(reading.sheet, at, { rule: 'missing-text', message });
  return NO_WORDS;
}

function parseQuestionTexts(reading: Reading, node: YamlMap, at: number, step: QuestionStep, words: Words): StepTexts {
  const why =
    step.purpose !== undefined
      ? requiredWords(reading, node, at, 'why', `stap "${step.id}"`)
      : optionalWords(reading, node, 'why');
  return {
    words,
    why,
    hint: optionalWords(reading, node, 'hint'),
    example: optionalWords(reading, node, 'example'),
    short: optionalWords(reading, node, 'short'),
    errors: parseErrors(reading, node),
    options: parseOptionTexts(reading, node, at, step),
    sections: NONE,
    actions: NONE,
  };
}

function parseErrors(reading: Reading, node: YamlMap): StepTexts['errors'] {
  const errorsNode = field(node, 'errors');
  if (!errorsNode) return NONE;
  const errors = emptyRecord<Words>();
  for (const entry of asMap(reading.sheet, errorsNode, 'errors')) {
    errors[entry.key] = parseWords(reading, entry.value, entry.key);
  }
  if (errorsNode.kind === 'map') onlyKnown(reading.sheet, errorsNode, ERROR_KEYS);
  return errors;
}

function parseOptionTexts(reading: Reading, node: YamlMap, at: number, step: QuestionStep): StepTexts['options'] {
  const optionsNode = field(node, 'options');
  const known = step.options.map((option) => option.id);
  const parse = (entry: YamlEntry) => parseOption(reading, entry);
  const empty = { label: NO_WORDS, also: [] };
  const options = textsFor(reading.sheet, optionsNode, at, known, `antwoord`, step.id, parse, empty);
  if (optionsNode?.kind === 'map') checkApart(reading, optionsNode, options);
  return options;
}

/** Nobody can choose between two answers that read the same. */
function checkApart({ sheet, slots }: Reading, node: YamlMap, options: StepTexts['options']): void {
  const seen = new Map<string, string>();
  for (const { key, at } of node.entries) {
    const label = options[key]?.label;
    if (!label || label.text.length === 0) continue;
    const read = [label.text, label.simple ?? label.text].map((words, level) => level + asRead(words, slots));
    const others = read.map((words) => seen.get(words));
    const other = others.find((id) => id !== undefined);
    for (const words of read) seen.set(words, key);
    if (other === undefined) continue;
    const which = others[0] === undefined ? 'dezelfde makkelijke tekst' : 'dezelfde tekst';
    const message = `De antwoorden "${other}" en "${key}" hebben ${which}. Geef ze elk een eigen tekst.`;
    report(sheet, at, { rule: 'same-label', message });
  }
}

/** A text as somebody reads or hears it: filled in, without the signs that nobody sees, and those at its end. */
function asRead(template: Template, slots: Slots): string {
  const filled = template.map((part) =>
    typeof part === 'string' ? part : (slots.filledWith?.(part.name) ?? `{${part.name}}`),
  );
  const text = filled.join('').toLowerCase();
  const seen = PLAIN.test(text) ? text : text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return seen
    .replace(/\s+/g, ' ')
    .replace(/[ .,;:!?\u2026]+$/, '')
    .trim();
}

const PLAIN = /^[\x20-\x7e]*$/;

/** The texts of `known` ids under one key: a finding for each id without text, and for each text without id. */
function textsFor<T>(
  sheet: Sheet,
  node: YamlNode | undefined,
  at: number,
  known: readonly string[],
  what: string,
  step: string,
  parse: (entry: YamlEntry) => T,
  empty: T,
): Readonly<Record<string, T>> {
  if (!node && known.length === 0) return NONE;
  const texts = emptyRecord<T>();
  for (const entry of node ? asMap(sheet, node, step) : []) {
    if (known.includes(entry.key)) texts[entry.key] = parse(entry);
    else {
      const message = `Stap "${step}" heeft geen ${what} "${entry.key}". Haal deze tekst weg.`;
      report(sheet, entry.at, { rule: 'unused-text', message, near: { word: entry.key, known } });
    }
  }
  for (const id of known) {
    if (texts[id]) continue;
    texts[id] = empty;
    const message = `Bij stap "${step}" heeft ${what} "${id}" nog geen tekst. Voeg die toe.`;
    report(sheet, node?.at ?? at, { rule: 'missing-text', message });
  }
  return texts;
}

/** A label, or `{ label, also }`. */
function parseOption(reading: Reading, { key, at, value: node }: YamlEntry): OptionTexts {
  if (node.kind !== 'map' || field(node, 'text')) return { label: parseWords(reading, node, key), also: [] };
  onlyKnown(reading.sheet, node, ['label', 'also']);
  const alsoNode = field(node, 'also');
  const also = alsoNode?.kind === 'text' ? [asText(reading.sheet, alsoNode, 'also') ?? ''] : undefined;
  return {
    label: requiredWords(reading, node, at, 'label', `antwoord "${key}"`),
    also: also ?? (alsoNode ? asTexts(reading.sheet, alsoNode, 'also') : []),
  };
}

function parseResultTexts(reading: Reading, node: YamlMap, at: number, step: ResultStep, words: Words): StepTexts {
  const what = `resultaat "${step.id}"`;
  const actions = step.actions.filter((action): action is Action => !('from' in action));
  const sectionIds = step.sections.map((section) => section.id);
  return {
    ...NO_STEP_TEXTS,
    words,
    heading: requiredWords(reading, node, at, 'heading', what),
    filedNote: requiredWords(reading, node, at, 'filed-note', what),
    next: requiredWords(reading, node, at, 'next', what),
    ifNot: requiredWords(reading, node, at, 'if-not', what),
    sections: textsFor(
      reading.sheet,
      field(node, 'sections'),
      at,
      sectionIds,
      'onderdeel',
      step.id,
      (entry) => parseSection(reading, entry),
      { heading: NO_WORDS, words: NO_WORDS },
    ),
    actions: textsFor(
      reading.sheet,
      field(node, 'actions'),
      at,
      actions.map((action) => action.id),
      'actie',
      step.id,
      (entry) => parseActionTexts(reading, entry, actions.find((action) => action.id === entry.key)?.by ?? []),
      { words: NO_WORDS, ways: {} },
    ),
  };
}

/** A section's `simple` may stand beside its text, as for a step, or under it, as for any text. */
function parseSection(reading: Reading, { key, at, value: node }: YamlEntry): { heading: Words; words: Words } {
  asMap(reading.sheet, node, key);
  if (node.kind !== 'map') return { heading: NO_WORDS, words: NO_WORDS };
  onlyKnown(reading.sheet, node, ['heading', ...WORDS]);
  const text = field(node, 'text');
  return {
    heading: requiredWords(reading, node, at, 'heading', `onderdeel "${key}"`),
    words: text?.kind === 'map' ? parseWords(reading, text, 'text') : parseBeside(reading, node, at),
  };
}
