import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { Plain } from './edit.js';
import { putLine } from './edit-steps.js';
import { EditFault } from './files.js';
import { checkName, flowPath, namesUsed, stepIds, stepOf, stepsOf, textFiles } from './flow-parts.js';
import type { PartEdit } from './part-edit.js';
import { WAY_TEXTS } from './standard-texts.js';
import { dropMarks } from './translation.js';
import {
  change,
  entrySplice,
  itemSplice,
  moveAt,
  putText,
  removeAt,
  setAt,
  sourceOf,
  type Work,
  workText,
} from './work.js';
import { type Data, Inline, writeInline } from './write-yaml.js';
import { endOf, keyOf, listAt, mapAt, nameOf, nodeAt, pairOf, scalarsIn, startOf, textAt } from './yaml-source.js';

type Of<T extends PartEdit['type']> = Extract<PartEdit, { type: T }>;

const ACTS: { readonly [T in PartEdit['type']]: (work: Work, edit: Of<T>) => void } = {
  'set-part': setPart,
  'add-lead': addLead,
  'add-section': addSection,
  'add-from': addFrom,
  'set-ways': setWays,
  'move-part': movePart,
  'remove-part': removePart,
  'set-derived': setDerived,
  'add-word': addWord,
};

/** Does an act on the parts of a step. */
export function editPart(work: Work, edit: PartEdit): void {
  (ACTS[edit.type] as (work: Work, edit: PartEdit) => void)(work, edit);
}

/** Whether an act is one on the parts of a step. */
export function isPartEdit(edit: { readonly type: string }): edit is PartEdit {
  return Object.hasOwn(ACTS, edit.type);
}

/** Sets what stands below keys of a step, on one line; null takes it away. */
function setPart(work: Work, { flow, step, keys, data }: Of<'set-part'>): void {
  const path = flowPath(flow);
  const node = stepOf(work, flow, step);
  const at = ['steps', step, ...keys];
  const last = keys.at(-1);
  const parent = nodeAt(node, keys.slice(0, -1));
  if (data === null) {
    removeAt(work, path, at);
    return;
  }
  const line = inOneLine(data);
  if (keys.length === 1) putLine(work, path, node, String(last), line);
  else if (typeof last === 'number') putItem(work, path, keys, node, line);
  else if (last === 'when' && isMap(parent) && !pairOf(parent, last)) {
    change(work, path, [entrySplice(sourceOf(work, path), parent, 0, last, line)]);
  } else setAt(work, path, at, line);
}

const inOneLine = (data: Plain): Data => (typeof data === 'string' ? data : new Inline(data));

/** An item of a list in another form: `name` becomes `{ name: ... }`, or the other way round. */
function putItem(work: Work, path: string, keys: Of<'set-part'>['keys'], node: YAMLMap, data: Data): void {
  const item = nodeAt(node, keys);
  if (!item) throw new EditFault('Deze plek is er niet meer. Laad het gesprek opnieuw.');
  change(work, path, [{ from: startOf(item), until: endOf(item), text: writeInline(data) }]);
}

/** Adds a way out of a step that is taken when a condition holds: before the others, or at `at`. */
function addLead(work: Work, { flow, step, when, go, at = 0 }: Of<'add-lead'>): void {
  const node = stepOf(work, flow, step);
  const path = flowPath(flow);
  if (!stepIds(stepsOf(work, flow)).includes(go)) throw new EditFault(`Stap "${go}" bestaat niet.`);
  if (nodeAt(node, ['result'])) throw new EditFault(`"${step}" is een einde. Daarna komt geen stap meer.`);
  const line: Data = { when: new Inline(when), go };
  const list = listAt(node, ['next']);
  if (list) {
    change(work, path, [itemSplice(sourceOf(work, path), list, at, line)]);
    return;
  }
  const now = textAt(node, ['next']);
  setAt(work, path, ['steps', step, 'next'], now === undefined ? [line] : [line, { go: now }]);
}

/** Adds a part with a heading and a text to a result. */
function addSection(work: Work, { flow, step, section, texts }: Of<'add-section'>): void {
  checkName(section);
  const path = flowPath(flow);
  const node = resultOf(work, flow, step);
  const list = listAt(node, ['sections']);
  if (list?.items.some((item) => nameOf(item) === section)) {
    throw new EditFault(`Stap "${step}" heeft al een onderdeel "${section}". Kies een andere naam.`);
  }
  if (list && list.items.length > 0) {
    change(work, path, [itemSplice(sourceOf(work, path), list, list.items.length, section)]);
  } else putLine(work, path, node, 'sections', [section]);
  for (const file of textFiles(work, flow)) {
    const own = texts[file.language];
    if (own !== undefined && mapAt(sourceOf(work, file.path).root, ['steps', step])) {
      setAt(work, file.path, ['steps', step, 'sections', section], own);
    }
  }
}

/** A result takes over the actions of the result that a called flow reached. */
function addFrom(work: Work, { flow, step, call }: Of<'add-from'>): void {
  const path = flowPath(flow);
  const node = resultOf(work, flow, step);
  if (!nodeAt(stepOf(work, flow, call), ['call'])) throw new EditFault(`Stap "${call}" roept geen ander gesprek aan.`);
  const list = listAt(node, ['actions']);
  if (list?.items.some((item) => textAt(item, ['from']) === call)) {
    throw new EditFault(`De acties van "${call}" staan er al bij.`);
  }
  if (list && list.items.length > 0) {
    change(work, path, [itemSplice(sourceOf(work, path), list, list.items.length, { from: call })]);
  } else putLine(work, path, node, 'actions', [{ from: call }]);
}

function resultOf(work: Work, flow: string, step: string): YAMLMap {
  const node = stepOf(work, flow, step);
  if (!nodeAt(node, ['result'])) throw new EditFault(`Stap "${step}" is geen einde.`);
  return node;
}

/** The ways to do an action, each with the fact it goes to or none; a way without words gets the standard ones. */
function setWays(work: Work, { flow, step, action, by }: Of<'set-ways'>): void {
  const items = listAt(stepOf(work, flow, step), ['actions'])?.items ?? [];
  const place = items.findIndex((item) => nameOf(item) === action);
  if (place < 0) throw new EditFault(`Stap "${step}" heeft geen actie "${action}".`);
  const ways = Object.entries(by);
  if (ways.length === 0)
    throw new EditFault('Een inwoner moet dit op minstens één manier kunnen doen. Laat er één staan.');
  const data = new Inline(ways.map(([way, fact]) => (fact === '' ? way : { [way]: fact })));
  setAt(work, flowPath(flow), ['steps', step, 'actions', place, action, 'by'], data);
  for (const { language, path } of textFiles(work, flow)) {
    const at = ['steps', step, 'actions', action];
    if (!nodeAt(sourceOf(work, path).root, at)) continue;
    const known = ['phone', 'online', 'desk', 'paper'];
    for (const way of known.filter((one) => !(one in by))) removeAt(work, path, [...at, way]);
    for (const [way, fact] of ways) {
      const words = WAY_TEXTS[language]?.[way]?.replace('{}', fact === '' ? '' : ` {${fact}}`);
      if (words !== undefined && !nodeAt(sourceOf(work, path).root, [...at, way]))
        setAt(work, path, [...at, way], words);
    }
  }
}

/** Puts a part of a list at another place, counted after the move. */
function movePart(work: Work, { flow, step, list, index, to }: Of<'move-part'>): void {
  const count = listAt(stepOf(work, flow, step), [list])?.items.length ?? 0;
  const place = Math.max(0, Math.min(to, count - 1));
  if (list === 'next' && isOtherwise(work, flow, step, index, place)) {
    throw new EditFault('De weg voor "anders" staat altijd als laatste. Een weg daaronder neemt niemand.');
  }
  moveAt(work, flowPath(flow), ['steps', step, list, index], place > index ? place + 1 : place);
}

function isOtherwise(work: Work, flow: string, step: string, ...places: readonly number[]): boolean {
  const items = listAt(stepOf(work, flow, step), ['next'])?.items ?? [];
  return places.some((place) => items[place] && !nodeAt(items[place], ['when']));
}

/** Takes a part of a list away, with its texts. */
function removePart(work: Work, { flow, step, list, index }: Of<'remove-part'>): void {
  const items = listAt(stepOf(work, flow, step), [list])?.items ?? [];
  if (list === 'next' && isOtherwise(work, flow, step, index)) {
    throw new EditFault('Zonder deze weg kan niet iedereen verder. Laat hem ergens anders heen leiden.');
  }
  if (list === 'next' && items.length === 1) {
    throw new EditFault('Dit is de enige weg uit deze stap. Maak eerst een andere.');
  }
  const name = nameOf(items[index]);
  removeAt(work, flowPath(flow), ['steps', step, list, index]);
  if (list !== 'sections' || name === undefined) return;
  for (const { path } of textFiles(work, flow)) removeAt(work, path, ['steps', step, 'sections', name]);
  dropMarks(work, flow, `steps/${step}/sections/${name}`);
}

/** Sets what a computed value is made of; null takes it away. */
function setDerived(work: Work, { flow, name, fn, of }: Of<'set-derived'>): void {
  const path = flowPath(flow);
  if (fn === null) {
    refuseWhereUsed(work, flow, name);
    removeAt(work, path, ['derive', name]);
    return;
  }
  checkName(name);
  const { root } = sourceOf(work, path);
  if (stepIds(stepsOf(work, flow)).includes(name)) {
    throw new EditFault(`"${name}" is al de naam van een stap. Kies een andere naam.`);
  }
  if (!stepIds(stepsOf(work, flow)).includes(of)) throw new EditFault(`Stap "${of}" bestaat niet.`);
  const data = new Inline({ [fn]: of });
  if (mapAt(root, ['derive']) || !isMap(root)) {
    setAt(work, path, ['derive', name], data);
    return;
  }
  const before = root.items.findIndex((pair) => keyOf(pair) === 'steps');
  change(work, path, [entrySplice(sourceOf(work, path), root, Math.max(1, before), 'derive', { [name]: data })]);
}

function refuseWhereUsed(work: Work, flow: string, name: string): void {
  const use = [...namesUsed(sourceOf(work, flowPath(flow)).root)].find((one) => one.name === name);
  if (use) throw new EditFault(`Stap "${use.step}" vraagt nog naar "${name}". Haal het daar eerst weg.`);
  for (const { path } of textFiles(work, flow)) {
    const said = [...scalarsIn(sourceOf(work, path).root)].find(
      ({ node, text }) => isScalar(node) && text.includes(`{${name}}`),
    );
    if (said)
      throw new EditFault(`In ${path} staat nog {${name}}, bij "${said.keys.join(', ')}". Haal het daar eerst weg.`);
  }
}

function addWord(work: Work, { language, word, text, simple }: Of<'add-word'>): void {
  const path = `content/${language}/glossary.yaml`;
  if (workText(work, path) === undefined) putText(work, path, '');
  if (nodeAt(sourceOf(work, path).root, [word])) throw new EditFault(`"${word}" staat al in de woordenlijst.`);
  setAt(work, path, [word], { text, simple });
}
