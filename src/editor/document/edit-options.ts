import type { Edit, Plain } from './edit.js';
import { askedBy, connect, optionIds, whenOf, writtenOptions } from './edit-connect.js';
import { EditFault } from './files.js';
import { callersOf, checkName, flowPath, namesUsed, stepOf, textFiles } from './flow-parts.js';
import { WAY_OUT_LABELS } from './standard-texts.js';
import { dropMarks } from './translation.js';
import { change, entrySplice, itemSplice, moveAt, removeAt, setAt, sourceOf, type Work } from './work.js';
import { type Data, Inline } from './write-yaml.js';
import { listAt, mapAt, nameOf, nodeAt, scalarsIn, textAt } from './yaml-source.js';

type Of<T extends Edit['type']> = Extract<Edit, { type: T }>;

/** Adds an answer, with its texts and where it leads. */
export function addOption(work: Work, { flow, step, option, at, texts = {}, go }: Of<'add-option'>): void {
  checkName(option);
  const node = stepOf(work, flow, step);
  if (!nodeAt(node, ['ask'])) throw new EditFault(`Stap "${step}" is geen vraag en heeft geen antwoorden.`);
  if (optionIds(work, flow, step).includes(option)) {
    throw new EditFault(`Stap "${step}" heeft al een antwoord "${option}". Kies een andere naam.`);
  }
  const path = flowPath(flow);
  const list = listAt(node, ['options']);
  if (list) change(work, path, [itemSplice(sourceOf(work, path), list, at ?? list.items.length, option)]);
  else {
    const index = node.items.length > 1 ? 1 : node.items.length;
    change(work, path, [entrySplice(sourceOf(work, path), node, index, 'options', [option])]);
  }
  if (go !== undefined) connect(work, { type: 'connect', flow, from: { step, option }, to: go });
  for (const { language, path: file } of textFiles(work, flow)) {
    const label = texts[language] ?? WAY_OUT_LABELS[language]?.[option];
    if (label !== undefined) addLabel(work, file, step, option, at, label);
  }
}

function addLabel(work: Work, path: string, step: string, option: string, at: number | undefined, label: Plain): void {
  const source = sourceOf(work, path);
  if (!mapAt(source.root, ['steps', step])) return;
  const labels = mapAt(source.root, ['steps', step, 'options']);
  if (!labels || labels.items.length === 0) {
    setAt(work, path, ['steps', step, 'options', option], label);
    return;
  }
  const data: Data = typeof label === 'string' ? label : new Inline(label);
  change(work, path, [entrySplice(source, labels, at ?? labels.items.length, option, data)]);
}

/** Takes an answer away, with its texts and the lines that only it took. */
export function removeOption(work: Work, { flow, step, option }: Of<'remove-option'>): void {
  const path = flowPath(flow);
  const place = writtenOptions(stepOf(work, flow, step)).indexOf(option);
  if (place < 0) {
    const own = optionIds(work, flow, step).includes(option);
    throw new EditFault(own ? 'Ja en nee horen bij deze vraag.' : `Stap "${step}" heeft geen antwoord "${option}".`);
  }
  if (optionIds(work, flow, step).length === 1 && textAt(stepOf(work, flow, step), ['ask'])?.startsWith('choice')) {
    throw new EditFault('Dit is het enige antwoord. Voeg eerst een ander antwoord toe.');
  }
  dropConditions(work, flow, step, option);
  removeAt(work, path, ['steps', step, 'options', place]);
  for (const file of textFiles(work, flow)) removeAt(work, file.path, ['steps', step, 'options', option]);
  dropMarks(work, flow, `steps/${step}/options/${option}`);
}

/** Lines that ask for this answer alone go with it; other conditions that name it stand in the way. */
function dropConditions(work: Work, flow: string, step: string, option: string): void {
  const path = flowPath(flow);
  const next = ['steps', step, 'next'];
  const items = () => listAt(stepOf(work, flow, step), ['next'])?.items ?? [];
  for (let index = items().length - 1; index >= 0; index--) {
    const asked = askedBy(items()[index], step);
    if (asked.type !== 'options' || !asked.options.includes(option)) continue;
    if (asked.options.length > 1) {
      removeAt(work, path, [...next, index, 'when', step, 'one-of', asked.options.indexOf(option)]);
    } else if (items().length > 1) removeAt(work, path, [...next, index]);
    else throw new EditFault(`Alleen dit antwoord leidt verder. Laat eerst een ander antwoord verder leiden.`);
  }
  const asking = [{ flow, prefix: '' }, ...callersOf(work, flow)].flatMap((caller) =>
    [...namesUsed(sourceOf(work, flowPath(caller.flow)).root)].flatMap(({ kind, name, value, ...use }) =>
      kind === 'condition' && name === caller.prefix + step && asksFor(value, option) ? [use.step] : [],
    ),
  );
  if (asking.length === 0) return;
  throw new EditFault(`Stap "${asking[0]}" vraagt nog naar het antwoord "${option}". Haal het daar eerst weg.`);
}

function asksFor(value: unknown, option: string): boolean {
  return [...scalarsIn(value)].some(({ isKey, text }) => !isKey && text === option);
}

/** Moves an answer to another place, on the screen in every language. */
export function moveOption(work: Work, { flow, step, option, at }: Of<'move-option'>): void {
  const ids = writtenOptions(stepOf(work, flow, step));
  const place = ids.indexOf(option);
  if (place < 0) throw new EditFault(`Het antwoord "${option}" kan niet verplaatst worden.`);
  const to = Math.max(0, Math.min(at, ids.length - 1));
  moveAt(work, flowPath(flow), ['steps', step, 'options', place], to > place ? to + 1 : to);
}

/** Adds something to do to a result. */
export function addAction(work: Work, edit: Of<'add-action'>): void {
  const { flow, step, action, urgency, by, when, texts = {} } = edit;
  checkName(action);
  const node = stepOf(work, flow, step);
  if (!nodeAt(node, ['result'])) throw new EditFault(`Stap "${step}" is geen resultaat en heeft geen acties.`);
  const list = listAt(node, ['actions']);
  if (list?.items.some((item) => nameOf(item) === action)) {
    throw new EditFault(`Stap "${step}" heeft al een actie "${action}". Kies een andere naam.`);
  }
  const ways = Object.entries(by).map(([way, fact]) => (fact === '' ? way : { [way]: fact }));
  const data: Data = {
    [action]: {
      ...(when && { when: whenOf(work, flow, when) }),
      ...(urgency !== undefined && { urgency }),
      by: new Inline(ways),
    },
  };
  const path = flowPath(flow);
  if (list && list.items.length > 0) {
    change(work, path, [itemSplice(sourceOf(work, path), list, list.items.length, data)]);
  } else setAt(work, path, ['steps', step, 'actions'], [data]);
  for (const { language, path: file } of textFiles(work, flow)) {
    const own = texts[language];
    if (own !== undefined && mapAt(sourceOf(work, file).root, ['steps', step])) {
      setAt(work, file, ['steps', step, 'actions', action], own);
    }
  }
}

/** Takes something to do away, with its texts. */
export function removeAction(work: Work, { flow, step, action }: Of<'remove-action'>): void {
  const items = listAt(stepOf(work, flow, step), ['actions'])?.items ?? [];
  const place = items.findIndex((item) => nameOf(item) === action);
  if (place < 0) throw new EditFault(`Stap "${step}" heeft geen actie "${action}".`);
  removeAt(work, flowPath(flow), ['steps', step, 'actions', place]);
  for (const file of textFiles(work, flow)) removeAt(work, file.path, ['steps', step, 'actions', action]);
  dropMarks(work, flow, `steps/${step}/actions/${action}`);
}
