import { isMap, type YAMLMap } from 'yaml';
import { rewriteAsking } from './ask-kind.js';
import type { Edit, NewStep, Plain } from './edit.js';
import { connect, leadOf, ownTarget } from './edit-connect.js';
import { EditFault } from './files.js';
import { callersOf, checkName, flowPath, namesUsed, stepIds, stepOf, stepsOf, textFiles } from './flow-parts.js';
import { isInline, textSplices, valueSplices } from './splice.js';
import { questionTexts, resultTexts } from './standard-texts.js';
import { inStep } from './step-slice.js';
import { dropMarks } from './translation.js';
import { change, entrySplice, moveAt, removeAt, setAt, sourceOf, type Work } from './work.js';
import type { Data } from './write-yaml.js';
import { keyOf, mapAt, pairOf } from './yaml-source.js';

type Of<T extends Edit['type']> = Extract<Edit, { type: T }>;

/** Adds a step with its texts; what `from` led to is where the new step leads. */
export function addStep(work: Work, { flow, step, make, after, from, texts = {} }: Of<'add-step'>): void {
  checkName(step);
  const steps = stepsOf(work, flow);
  const ids = stepIds(steps);
  if (ids.includes(step)) throw new EditFault(`Er is al een stap "${step}". Kies een andere naam.`);
  if (after !== undefined && !ids.includes(after)) throw new EditFault(`Stap "${after}" bestaat niet.`);
  const asked = make.kind === 'result' ? undefined : make.next;
  const led = make.kind === 'result' || !from ? undefined : leadOf(work, flow, from);
  const next = asked ?? led ?? (after === undefined ? undefined : ownTarget(work, flow, after));
  if (make.kind !== 'result' && next === undefined) {
    throw new EditFault('Zeg waar de nieuwe stap heen leidt. Anders kan de inwoner niet verder.');
  }
  if (next !== undefined && next !== step && !ids.includes(next)) throw new EditFault(`Stap "${next}" bestaat niet.`);
  const path = flowPath(flow);
  const index = after === undefined ? ids.length : ids.indexOf(after) + 1;
  change(work, path, [entrySplice(sourceOf(work, path), steps, index, step, structureOf(make, next ?? ''))]);
  if (from) connect(work, { type: 'connect', flow, from, to: step });
  addStepTexts(work, flow, step, make, after, texts);
}

function structureOf(make: NewStep, next: string): Data {
  switch (make.kind) {
    case 'question': {
      const { ask, options = [], purpose, keep, complete } = make;
      return {
        ask,
        ...(options.length > 0 && { options }),
        ...(purpose !== undefined && { purpose }),
        ...(keep !== undefined && { keep: String(keep) }),
        ...(complete !== undefined && { complete }),
        next,
      };
    }
    case 'message':
      return { message: make.person ? 'person' : 'true', next };
    case 'call':
      return { call: make.flow, next };
    case 'result':
      return { result: make.result };
  }
}

function addStepTexts(
  work: Work,
  flow: string,
  step: string,
  make: NewStep,
  after: string | undefined,
  texts: Of<'add-step'>['texts'] = {},
): void {
  for (const { language, path } of textFiles(work, flow)) {
    const own = texts[language];
    if (make.kind === 'call') continue;
    const source = sourceOf(work, path);
    const steps = mapAt(source.root, ['steps']);
    if (steps && pairOf(steps, step)) continue;
    const given = typeof own === 'string' ? { text: own } : ((own ?? {}) as Record<string, Plain>);
    // A language that nothing was written in yet has the usual words all the same: what is left is the translation.
    const data = textsOfStep(language, make, given);
    if (Object.keys(data).length === 0) continue;
    const place = steps ? steps.items.findIndex((pair) => keyOf(pair) === after) : -1;
    const index = place < 0 ? steps?.items.length : place + 1;
    if (steps && steps.items.length > 0) {
      change(work, path, [entrySplice(source, steps, index ?? 0, step, data)]);
    } else setAt(work, path, ['steps', step], data);
  }
}

/** The texts that were given, with the standard words for a result and for the usual answers. */
function textsOfStep(language: string, make: NewStep, own: { readonly [key: string]: Plain }): Data {
  if (make.kind === 'result') return resultTexts(language, own);
  return make.kind === 'question' ? questionTexts(language, own, make) : own;
}

/** Takes a step away with its texts. What led to it leads on; what asks for its answer stands in the way. */
export function removeStep(work: Work, { flow, step, instead }: Of<'remove-step'>): void {
  stepOf(work, flow, step);
  const ids = stepIds(stepsOf(work, flow));
  if (ids[0] === step) {
    throw new EditFault(`"${step}" is de eerste stap. Zet eerst een andere stap vooraan.`);
  }
  const path = flowPath(flow);
  const uses = [...namesUsed(sourceOf(work, path).root)].filter((use) => use.step !== step);
  const isIt = (name: string) => name === step || name.startsWith(`${step}/`);
  const inTheWay = uses.find((use) => use.kind !== 'go' && use.kind !== 'given-there' && isIt(use.name));
  if (inTheWay) {
    const where = inTheWay.step === '' ? 'een berekende waarde' : `stap "${inTheWay.step}"`;
    throw new EditFault(`Het antwoord van stap "${step}" is nog nodig bij ${where}. Haal het daar eerst weg.`);
  }
  refuseWhereCalled(work, flow, step);
  const leading = uses.filter((use) => use.kind === 'go' && use.name === step);
  const to = instead ?? ownTarget(work, flow, step);
  if (leading.length > 0 && (to === undefined || to === step || !ids.includes(to))) {
    throw new EditFault(`Er leiden nog stappen naar "${step}". Kies waar die heen gaan.`);
  }
  const source = sourceOf(work, path);
  change(
    work,
    path,
    leading.flatMap(({ node }) => textSplices(source, node as never, to ?? '', true, 0)),
  );
  removeAt(work, path, ['steps', step]);
  for (const texts of textFiles(work, flow)) removeAt(work, texts.path, ['steps', step]);
  dropMarks(work, flow, `steps/${step}`);
}

function refuseWhereCalled(work: Work, flow: string, step: string): void {
  for (const { flow: caller, prefix } of callersOf(work, flow)) {
    const direct = prefix.split('/').length === 2;
    for (const use of namesUsed(sourceOf(work, flowPath(caller)).root)) {
      const given = direct && use.kind === 'given-there' && `${use.step}/` === prefix && use.name === step;
      if (!given && use.name !== prefix + step) continue;
      throw new EditFault(`Het gesprek "${caller}" gebruikt deze stap, bij "${use.step}". Haal hem daar eerst weg.`);
    }
  }
}

/** Puts a step before another one in the file, or at the end. */
export function moveStep(work: Work, { flow, step, before }: Of<'move-step'>): void {
  stepOf(work, flow, step);
  const ids = stepIds(stepsOf(work, flow));
  if (before === step) return;
  if (before !== undefined && !ids.includes(before)) throw new EditFault(`Stap "${before}" bestaat niet.`);
  moveAt(work, flowPath(flow), ['steps', step], before === undefined ? ids.length : ids.indexOf(before));
}

const STEP_FIELDS = [
  'ask',
  'message',
  'result',
  'filed',
  'purpose',
  'keep',
  'min',
  'max',
  'complete',
  'call',
  'pictogram',
];
const FLOW_FIELDS = ['urgent', 'listed', 'order'];
/** Without one of these a step is no step. */
const KINDS = ['ask', 'message', 'result', 'call'];

/** Sets a line of a step, or of the flow itself; null takes it away. */
export function setField(work: Work, { flow, step, field, value }: Of<'set-field'>): void {
  const path = flowPath(flow);
  if (!(step === undefined ? FLOW_FIELDS : STEP_FIELDS).includes(field)) {
    throw new EditFault(`"${field}" kan hier niet staan.`);
  }
  if (step === undefined) {
    if (value === null) {
      removeAt(work, path, [field]);
      return;
    }
    const root = sourceOf(work, path).root;
    if (!isMap(root)) throw new EditFault(`Het bestand ${path} is leeg.`);
    if (pairOf(root, field)) {
      setAt(work, path, [field], value);
      return;
    }
    change(work, path, [entrySplice(sourceOf(work, path), root, 1, field, value)]);
    return;
  }
  if (field === 'ask' && value !== null) rewriteAsking(work, flow, step, value);
  inStep(work, path, ['steps', step], (part) => {
    const node = stepOf(part, flow, step);
    const has = pairOf(node, field) !== undefined;
    if (KINDS.includes(field) && (!has || value === null)) {
      throw new EditFault(`Stap "${step}" is van een ander soort. Maak er een nieuwe stap van.`);
    }
    if (value === null) removeAt(part, path, ['steps', step, field]);
    else putLine(part, path, node, field, value);
  });
}

/** Sets a line of a step, `node`; a new one stands before what leads on, which is last. */
export function putLine(work: Work, path: string, node: YAMLMap, field: string, value: Data): void {
  const source = sourceOf(work, path);
  const pair = pairOf(node, field);
  if (pair) {
    change(work, path, valueSplices(source, pair, value, isInline(node)));
    return;
  }
  const next = node.items.findIndex((one) => keyOf(one) === 'next');
  change(work, path, [entrySplice(source, node, next < 0 ? node.items.length : next, field, value)]);
}
