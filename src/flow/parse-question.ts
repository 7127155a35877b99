import { type Draft, reportBroken } from './draft.js';
import { type Option, PICK_KINDS, QUESTION_KINDS, type QuestionStep, type Transition } from './flow.js';
import { parseDateBound } from './parse-condition.js';
import { parsePictogram } from './pictograms.js';
import { asList, asMap, asOneOf, asText, field, isName, onlyKnown, report, type Sheet } from './sheet.js';
import type { YamlMap, YamlNode } from './yaml-node.js';

const KEYS = ['ask', 'options', 'purpose', 'keep', 'min', 'max', 'complete', 'pictogram', 'next'];

/** Options that let a resident go on who has none of the other answers. */
export const WAYS_OUT: readonly string[] = ['weet-niet', 'iets-anders', 'geen-van-deze', 'overslaan'];

/** A question; undefined, with findings, when its kind is unknown. */
export function parseQuestion(
  draft: Draft,
  id: string,
  at: number,
  node: YamlMap,
  next: readonly Transition[],
): QuestionStep | undefined {
  const { sheet } = draft;
  onlyKnown(sheet, node, KEYS);
  const askNode = field(node, 'ask');
  const ask = askNode && asOneOf(sheet, askNode, 'ask', QUESTION_KINDS, 'unknown-question-kind');
  if (!ask) return undefined;
  const text = (key: string) => {
    const value = field(node, key);
    return value && asText(sheet, value, key);
  };
  const question: QuestionStep = {
    type: 'question',
    id,
    place: sheet.place(at),
    ask,
    options: parseOptions(draft, id, at, node, ask),
    next,
    purpose: text('purpose'),
    keep: parseKeep(sheet, node),
    min: parseBound(sheet, node, 'min', ask),
    max: parseBound(sheet, node, 'max', ask),
    complete: text('complete'),
    pictogram: parsePictogram(sheet, node),
  };
  checkPurpose(sheet, question, node);
  checkWayOut(sheet, question);
  return question;
}

/** The options as written; those of a yes-no question begin with ja and nee. */
function parseOptions(draft: Draft, id: string, at: number, node: YamlMap, ask: QuestionStep['ask']): Option[] {
  const place = draft.sheet.place(at);
  const options: Option[] = ask === 'yes-no' ? ['ja', 'nee'].map((own) => ({ id: own, place })) : [];
  const listNode = field(node, 'options');
  for (const item of listNode ? asList(draft.sheet, listNode, 'options') : []) {
    const option = parseOption(draft, item);
    if (!option) continue;
    if (options.some((other) => other.id === option.id)) {
      const message = `Het antwoord "${option.id}" staat twee keer bij stap "${id}". Haal er één weg.`;
      report(draft.sheet, option.place, { rule: 'duplicate-option', message });
    } else options.push(option);
  }
  if (options.length === 0 && PICK_KINDS.includes(ask)) {
    const message = `Stap "${id}" heeft nog geen antwoorden (options). Voeg er een toe.`;
    reportBroken(draft, at, { rule: 'missing-key', message });
  }
  return options;
}

/** `id`, or `{ id: { pictogram: name } }`. */
function parseOption(draft: Draft, node: YamlNode): Option | undefined {
  const { sheet } = draft;
  if (node.kind !== 'map') {
    const id = asText(sheet, node, 'options');
    return id !== undefined && isName(sheet, id, node.at) ? { id, place: sheet.place(node.at) } : undefined;
  }
  const [entry] = node.entries;
  if (!entry || !isName(sheet, entry.key, entry.at)) return undefined;
  asMap(sheet, entry.value, entry.key);
  if (entry.value.kind === 'map') onlyKnown(sheet, entry.value, ['pictogram']);
  const pictogram = entry.value.kind === 'map' ? parsePictogram(sheet, entry.value) : undefined;
  return { id: entry.key, place: sheet.place(entry.at), ...(pictogram && { pictogram }) };
}

function parseKeep(sheet: Sheet, node: YamlMap): number | undefined {
  const value = field(node, 'keep');
  const text = value && asText(sheet, value, 'keep');
  if (!value || text === undefined) return undefined;
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  const message = `Bij "keep" hoort een aantal dagen, bijvoorbeeld 30.`;
  report(sheet, value.at, { rule: 'bad-number', message });
  return undefined;
}

function parseBound(sheet: Sheet, node: YamlMap, key: 'min' | 'max', ask: QuestionStep['ask']): QuestionStep['min'] {
  const value = field(node, key);
  if (!value) return undefined;
  if (ask === 'date') return parseDateBound(sheet, value, key);
  if (ask !== 'number') {
    const message = `"${key}" kan alleen bij een vraag naar een datum of een getal. Haal de regel weg.`;
    report(sheet, value.at, { rule: 'unknown-key', message });
    return undefined;
  }
  const text = asText(sheet, value, key);
  if (text !== undefined && /^-?\d{1,9}$/.test(text)) return Number(text);
  if (text !== undefined) {
    report(sheet, value.at, { rule: 'bad-number', message: `"${text}" is geen getal. Schrijf bijvoorbeeld 5.` });
  }
  return undefined;
}

function checkPurpose(sheet: Sheet, question: QuestionStep, node: YamlMap): void {
  const typed = !PICK_KINDS.includes(question.ask);
  if (typed && !field(node, 'purpose')) {
    const message = `Stap "${question.id}" vraagt gegevens van de inwoner. Zeg waarvoor het antwoord nodig is (purpose).`;
    report(sheet, question.place, { rule: 'missing-purpose', message });
  }
  if ((typed || question.purpose !== undefined) && !field(node, 'keep')) {
    const message = `Zeg hoeveel dagen wij het antwoord op stap "${question.id}" bewaren (keep).`;
    report(sheet, question.place, { rule: 'missing-keep', message });
  }
}

function checkWayOut(sheet: Sheet, question: QuestionStep): void {
  if (question.complete !== undefined) return;
  if (question.options.some(({ id }) => WAYS_OUT.includes(id))) return;
  const message =
    `Stap "${question.id}" heeft geen antwoord voor wie het niet weet. ` +
    'Voeg het toe (weet-niet, iets-anders, geen-van-deze of overslaan), of leg uit waarom dat niet nodig is (complete).';
  report(sheet, question.place, { rule: 'no-way-out', message });
}
