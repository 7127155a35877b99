import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Edit, Lead } from './edit.js';
import { EditFault } from './files.js';
import { flowPath, hasStep, stepOf } from './flow-parts.js';
import { inStep } from './step-slice.js';
import { change, itemSplice, removeAt, setAt, sourceOf, type Work } from './work.js';
import { type Data, Inline } from './write-yaml.js';
import { keyOf, listAt, nameOf, nodeAt, textAt, textOf } from './yaml-source.js';

/** What a transition asks of the answer of its own step, when it asks nothing else. */
type Asked =
  | { readonly type: 'nothing' }
  | { readonly type: 'options'; readonly options: readonly string[]; readonly listed: boolean }
  | { readonly type: 'more' };

/** What a transition of `step` asks. */
export function askedBy(transition: unknown, step: string): Asked {
  const when = nodeAt(transition, ['when']);
  if (!when) return { type: 'nothing' };
  const [pair, more] = isMap(when) ? when.items : [];
  if (!pair || more || keyOf(pair) !== step) return { type: 'more' };
  if (isScalar(pair.value)) return { type: 'options', options: [textOf(pair.value) ?? ''], listed: false };
  const [operation, another] = isMap(pair.value) ? pair.value.items : [];
  if (!operation || another) return { type: 'more' };
  const operator = keyOf(operation);
  if ((operator === 'is' || operator === 'includes') && isScalar(operation.value)) {
    return { type: 'options', options: [textOf(operation.value) ?? ''], listed: false };
  }
  if (operator !== 'one-of' || !isSeq(operation.value)) return { type: 'more' };
  return { type: 'options', options: operation.value.items.map((item) => textOf(item) ?? ''), listed: true };
}

/** The step that a step leads to when no condition holds; undefined when it has no such line. */
export function ownTarget(work: Work, flow: string, step: string): string | undefined {
  const node = stepOf(work, flow, step);
  const short = textAt(node, ['next']);
  if (short !== undefined) return short;
  const last = listAt(node, ['next'])?.items.find((item) => askedBy(item, step).type === 'nothing');
  return textAt(last, ['go']);
}

/** Where a step, or one of its answers, leads now. */
export function leadOf(work: Work, flow: string, { step, option }: Lead): string | undefined {
  const list = listAt(stepOf(work, flow, step), ['next']);
  const own = list?.items.find((item) => {
    const asked = askedBy(item, step);
    return option !== undefined && asked.type === 'options' && asked.options.includes(option);
  });
  return textAt(own, ['go']) ?? ownTarget(work, flow, step);
}

/** Makes a step, or one of its answers, lead to another step. */
export function connect(work: Work, { flow, from, to }: Extract<Edit, { type: 'connect' }>): void {
  const { step, option } = from;
  if (!hasStep(work, flow, to)) throw new EditFault(`Stap "${to}" bestaat niet.`);
  inStep(work, flowPath(flow), ['steps', step], (part) => {
    const node = stepOf(part, flow, step);
    if (nodeAt(node, ['result'])) throw new EditFault(`"${step}" is een einde. Daarna komt geen stap meer.`);
    if (option === undefined) connectAll(part, flow, step, to);
    else connectOption(part, flow, step, option, to);
  });
}

/** Where nothing else is asked: the whole of a short `next`, or the line without a condition. */
function connectAll(work: Work, flow: string, step: string, to: string): void {
  const path = flowPath(flow);
  const keys = ['steps', step, 'next'];
  const list = listAt(stepOf(work, flow, step), ['next']);
  if (!list) {
    setAt(work, path, keys, to);
    return;
  }
  const last = list.items.findIndex((item) => askedBy(item, step).type === 'nothing');
  if (last >= 0) {
    setAt(work, path, [...keys, last, 'go'], to);
    return;
  }
  change(work, path, [itemSplice(sourceOf(work, path), list, list.items.length, { go: to })]);
}

/** What a condition says when it asks for one answer of a step; a question with several answers asks with `includes`. */
export function whenOf(work: Work, flow: string, { step, option = '' }: Lead): Data {
  const several = textAt(stepOf(work, flow, step), ['ask']) === 'choices';
  return new Inline({ [step]: several ? { includes: option } : option });
}

function connectOption(work: Work, flow: string, step: string, option: string, to: string): void {
  const path = flowPath(flow);
  const keys = ['steps', step, 'next'];
  if (!optionIds(work, flow, step).includes(option)) {
    throw new EditFault(`Stap "${step}" heeft geen antwoord "${option}".`);
  }
  const line = { when: whenOf(work, flow, { step, option }), go: to };
  const list = listAt(stepOf(work, flow, step), ['next']);
  if (!list) {
    const now = ownTarget(work, flow, step);
    setAt(work, path, keys, now === undefined ? [line] : [line, { go: now }]);
    return;
  }
  const asked = list.items.map((item) => askedBy(item, step));
  const index = asked.findIndex((one) => one.type === 'options' && one.options.includes(option));
  const own = asked[index];
  if (own?.type === 'options' && own.options.length === 1) {
    setAt(work, path, [...keys, index, 'go'], to);
    return;
  }
  if (own?.type === 'options') {
    const place = own.options.indexOf(option);
    removeAt(work, path, [...keys, index, 'when', step, 'one-of', place]);
  }
  const now = listAt(stepOf(work, flow, step), ['next']);
  const last = asked.findIndex((one) => one.type === 'nothing');
  const at = index >= 0 ? index : last < 0 ? asked.length : last;
  if (now) change(work, path, [itemSplice(sourceOf(work, path), now, at, line)]);
}

/** The ids of the answers that are written at a question, without those that stand there of themselves. */
export function writtenOptions(step: YAMLMap): readonly string[] {
  return listAt(step, ['options'])?.items.map((item) => nameOf(item) ?? '') ?? [];
}

/** The ids of the answers of a question; ja and nee stand there of themselves. */
export function optionIds(work: Work, flow: string, step: string): readonly string[] {
  const node = stepOf(work, flow, step);
  const own = textAt(node, ['ask']) === 'yes-no' ? ['ja', 'nee'] : [];
  return [...own, ...writtenOptions(node)];
}
