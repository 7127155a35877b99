import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Files } from './files.js';
import { callersOf, flowPath, stepOf } from './flow-parts.js';
import { isInline, type Splice } from './splice.js';
import { change, sourceOf, startWork, type Work } from './work.js';
import { writeText } from './write-yaml.js';
import { endOf, keyOf, mapAt, nodeAt, pairOf, startOf, textAt, textOf, type YamlSource } from './yaml-source.js';

/** A step with a condition that asks for an answer of which the kind changes. */
export interface AskedAt {
  readonly flow: string;
  readonly step: string;
}

/** The conditions that ask for it: those that say the same in other words now, and those that have to be looked at. */
export interface AskChanges {
  readonly changed: readonly AskedAt[];
  readonly left: readonly AskedAt[];
}

/** What a question of one answer that becomes one of several, or the other way round, does to conditions in all flows. */
export function askChanges(files: Files, flow: string, step: string, ask: string): AskChanges {
  const found = rewritesOf(startWork(files), flow, step, ask);
  const places = (wanted: boolean) => {
    const all = found.flatMap(({ caller, rewrites }) =>
      rewrites
        .filter(({ splices }) => (splices !== undefined) === wanted)
        .map(({ at }) => ({ flow: caller, step: at })),
    );
    return [...new Map(all.map((one) => [`${one.flow} ${one.step}`, one])).values()];
  };
  return { changed: places(true), left: places(false) };
}

/** Before the kind of a question changes: conditions that ask for its answer ask in the words of the new kind. */
export function rewriteAsking(work: Work, flow: string, step: string, ask: string): void {
  for (const { caller, rewrites } of rewritesOf(work, flow, step, ask)) {
    change(
      work,
      flowPath(caller),
      rewrites.flatMap(({ splices = [] }) => splices),
    );
  }
}

/** One condition that asks; without splices it cannot say the same. */
interface Rewrite {
  readonly at: string;
  readonly splices?: readonly Splice[];
}

function rewritesOf(work: Work, flow: string, step: string, ask: string) {
  const was = textAt(stepOf(work, flow, step), ['ask']);
  const kinds = [was, ask].join(' ');
  if (kinds !== 'choice choices' && kinds !== 'choices choice') return [];
  const named = new Map([[flow, [step]]]);
  for (const { flow: caller, prefix } of callersOf(work, flow)) {
    named.set(caller, [...(named.get(caller) ?? []), prefix + step]);
  }
  return [...named].map(([caller, names]) => ({
    caller,
    rewrites: rewritesIn(sourceOf(work, flowPath(caller)), names, ask === 'choices'),
  }));
}

function rewritesIn(source: YamlSource, names: readonly string[], several: boolean): readonly Rewrite[] {
  return (mapAt(source.root, ['steps'])?.items ?? []).flatMap((pair) => {
    const at = keyOf(pair);
    return conditionsOf(pair.value).flatMap((when) =>
      names.flatMap((name) => {
        const asked = askingIn(when, name);
        if (!several && contradicts(asked)) return [{ at }];
        return asked.map((one) => ({ at, splices: several ? toSeveral(source, one) : toOne(source, one) }));
      }),
    );
  });
}

/** The conditions of a step: of its ways on, its actions and its sections. */
function conditionsOf(step: unknown): readonly unknown[] {
  const items = (key: string) => {
    const list = nodeAt(step, [key]);
    return isSeq(list) ? list.items : [];
  };
  const parts = [...items('actions'), ...items('sections')];
  const whens = [
    ...items('next').map((item) => nodeAt(item, ['when'])),
    ...parts.map((item) => nodeAt(isMap(item) ? item.items[0]?.value : undefined, ['when'])),
  ];
  return whens.filter((when) => when !== undefined);
}

/** A line of a condition that asks for the answer; `together` is the part of which all must hold. */
interface Asking {
  readonly within: YAMLMap;
  readonly pair: Pair;
  readonly together: object;
}

function askingIn(when: unknown, name: string, together: object = {}): readonly Asking[] {
  if (!isMap(when)) return [];
  return when.items.flatMap((pair): readonly Asking[] => {
    const { value } = pair;
    switch (keyOf(pair)) {
      case 'all':
        return isSeq(value) ? value.items.flatMap((item) => askingIn(item, name, together)) : [];
      case 'any':
        return isSeq(value) ? value.items.flatMap((item) => askingIn(item, name)) : [];
      case 'not':
        return askingIn(value, name);
      case name:
        return [{ within: when, pair, together }];
      default:
        return [];
    }
  });
}

/** Whether two answers are asked for at once: of one answer that never holds. */
function contradicts(asked: readonly Asking[]): boolean {
  return asked.some((one) =>
    asked.some((other) => other.together === one.together && includedBy(other) !== includedBy(one)),
  );
}

const includedBy = ({ pair }: Asking) => textAt(pair.value, ['includes']);

/** `x: a` becomes `x: { includes: a }`; of several values one is enough. */
function toSeveral(source: YamlSource, { within, pair }: Asking): readonly Splice[] | undefined {
  const { value } = pair;
  const written = (node: unknown) => source.text.slice(startOf(node), endOf(node));
  if (isScalar(value)) return [over(value, `{ includes: ${written(value)} }`)];
  const [operation, more] = isMap(value) ? value.items : [];
  if (!operation || more) return undefined;
  if (keyOf(operation) === 'is') return [over(operation.key, 'includes')];
  if (keyOf(operation) !== 'one-of' || !isSeq(operation.value) || pairOf(within, 'any')) return undefined;
  const name = writeText(keyOf(pair), true);
  const parts = operation.value.items.map(
    (item) => `{ ${name}: { includes: ${writeText(textOf(item) ?? '', true)} } }`,
  );
  return [{ from: startOf(pair.key), until: endOf(value), text: `any: [${parts.join(', ')}]` }];
}

/** `x: { includes: a }` becomes `x: a`. */
function toOne(source: YamlSource, { pair }: Asking): readonly Splice[] | undefined {
  const { value } = pair;
  const [operation, more] = isMap(value) ? value.items : [];
  if (!operation || more || keyOf(operation) !== 'includes' || !isScalar(operation.value)) return undefined;
  if (!isInline(value)) return [over(operation.key, 'is')];
  return [over(value, source.text.slice(startOf(operation.value), endOf(operation.value)))];
}

const over = (node: unknown, text: string): Splice => ({ from: startOf(node), until: endOf(node), text });
