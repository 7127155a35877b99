import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { fileKind } from '../../flow/file-kind.js';
import { nodeAt as nodeIn } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import { EditFault } from './files.js';
import { readKept } from './read-kept.js';
import { sourceOf, type Work, workPaths, workText } from './work.js';
import { keyOf, mapAt, nodeAt, pairOf, textAt, textOf } from './yaml-source.js';

/** The file with the structure of a flow. */
export const flowPath = (flow: string) => `flows/${flow}.yaml`;

/** The file with its example talks. */
export const talksPath = (flow: string) => `flows/${flow}.conversations.yaml`;

/** The steps of a flow, as they stand in its file. */
export function stepsOf(work: Work, flow: string): YAMLMap {
  const steps = mapAt(sourceOf(work, flowPath(flow)).root, ['steps']);
  if (!steps) throw new EditFault(`Het gesprek "${flow}" heeft nog geen stappen.`);
  return steps;
}

/** Whether a flow has a step; its file is not read with places for that. */
export function hasStep(work: Work, flow: string, step: string): boolean {
  return nodeIn(rawOf(work, flowPath(flow)), ['steps', step]) !== undefined;
}

/** What a file says as far as an edit has come, read by the fast reader; undefined when it is not there. */
export function rawOf(work: Work, path: string): YamlNode | undefined {
  const text = workText(work, path);
  return text === undefined ? undefined : readKept(path, text).root;
}

/** The ids of the steps of a flow, in order. */
export const stepIds = (steps: YAMLMap) => steps.items.map(keyOf);

/** A step of a flow; an `EditFault` when it is not there. */
export function stepOf(work: Work, flow: string, step: string): YAMLMap {
  const node = pairOf(stepsOf(work, flow), step)?.value;
  if (!isMap(node)) throw new EditFault(`Stap "${step}" bestaat niet in het gesprek "${flow}".`);
  return node;
}

/** Refuses a name that cannot name a step, an answer or an action. */
export function checkName(name: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name)) return;
  throw new EditFault(`"${name}" kan geen naam zijn. Gebruik alleen letters, cijfers en streepjes.`);
}

/** The files with the texts of a flow that are there: language and path. */
export function textFiles(work: Work, flow: string): readonly { readonly language: string; readonly path: string }[] {
  return workPaths(work).flatMap((path) => {
    const kind = fileKind(path);
    return kind?.type === 'texts' && kind.id === flow ? [{ language: kind.language, path }] : [];
  });
}

/** The ids of all flows that are there. */
export function flowIds(work: Work): readonly string[] {
  return workPaths(work).flatMap((path) => {
    const kind = fileKind(path);
    return kind?.type === 'flow' ? [kind.id] : [];
  });
}

/** A name of a step that is used somewhere in a flow. */
export interface NameUse {
  readonly kind: 'go' | 'condition' | 'row' | 'given' | 'given-there' | 'from' | 'derive';
  /** The step in which it stands; empty for a derived value. */
  readonly step: string;
  readonly name: string;
  readonly node: Node;
  /** For a condition: what is asked of the name. */
  readonly value?: unknown;
  /** For a condition: the transition it decides about, by number; undefined for an action or a section. */
  readonly transition?: number;
}

/** Every use of the name of a step in the file of a flow. */
export function* namesUsed(root: unknown): Generator<NameUse> {
  for (const pair of mapAt(root, ['derive'])?.items ?? []) {
    const [call] = isMap(pair.value) ? pair.value.items : [];
    yield* leaves(call?.value, 'derive', '');
  }
  for (const pair of mapAt(root, ['steps'])?.items ?? []) yield* namesInStep(keyOf(pair), pair.value);
}

function* namesInStep(step: string, node: unknown): Generator<NameUse> {
  const next = nodeAt(node, ['next']);
  if (isScalar(next)) yield* leaves(next, 'go', step);
  for (const [transition, item] of (isSeq(next) ? next.items : []).entries()) {
    yield* leaves(nodeAt(item, ['go']), 'go', step);
    yield* namesInCondition(nodeAt(item, ['when']), step, transition);
  }
  yield* leaves(nodeAt(node, ['rows']), 'row', step);
  for (const pair of mapAt(node, ['given'])?.items ?? []) {
    if (isScalar(pair.key)) yield { kind: 'given-there', step, name: keyOf(pair), node: pair.key };
    yield* leaves(pair.value, 'given', step);
  }
  for (const part of ['actions', 'sections']) {
    const list = nodeAt(node, [part]);
    for (const item of isSeq(list) ? list.items : []) {
      const [pair] = isMap(item) ? item.items : [];
      if (pair && keyOf(pair) === 'from') yield* leaves(pair.value, 'from', step);
      else if (pair) yield* namesInCondition(nodeAt(pair.value, ['when']), step);
    }
  }
}

function* leaves(node: unknown, kind: NameUse['kind'], step: string): Generator<NameUse> {
  for (const leaf of isSeq(node) ? node.items : [node]) {
    if (isScalar(leaf)) yield { kind, step, name: textOf(leaf) ?? '', node: leaf };
  }
}

function* namesInCondition(node: unknown, step: string, transition?: number): Generator<NameUse> {
  for (const pair of isMap(node) ? node.items : []) {
    const name = keyOf(pair);
    const { value } = pair;
    if (name === 'all' || name === 'any') {
      for (const item of isSeq(value) ? value.items : []) yield* namesInCondition(item, step, transition);
    } else if (name === 'not') yield* namesInCondition(value, step, transition);
    else if (isScalar(pair.key)) yield { kind: 'condition', step, name, node: pair.key, value, transition };
  }
}

/**
 * How other flows name the steps of this one: each flow that calls it, with what stands before the name
 * (`id-kaart/`), also through a flow in between.
 */
export function callersOf(
  work: Work,
  flow: string,
  deep = 4,
): readonly { readonly flow: string; readonly prefix: string }[] {
  if (deep === 0) return [];
  return flowIds(work).flatMap((caller) => {
    const steps = mapAt(sourceOf(work, flowPath(caller)).root, ['steps']);
    const calls = steps?.items.filter((pair) => textAt(pair.value, ['call']) === flow) ?? [];
    return calls.flatMap((pair) => {
      const prefix = `${keyOf(pair)}/`;
      const further = callersOf(work, caller, deep - 1);
      return [{ flow: caller, prefix }, ...further.map((one) => ({ flow: one.flow, prefix: one.prefix + prefix }))];
    });
  });
}
