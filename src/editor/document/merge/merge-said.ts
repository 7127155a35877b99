import type { YamlEntry, YamlNode } from '../../../flow/yaml-node.js';
import { MADE_FROM } from '../translation.js';

/** What two people made of one text; undefined where it is not there. */
export interface Clash {
  /** Where it stands: names of mappings, and what names an item of a list. */
  readonly keys: readonly string[];
  readonly base?: YamlNode;
  readonly mine?: YamlNode;
  readonly theirs?: YamlNode;
}

type Three = readonly [base: YamlNode | undefined, mine: YamlNode | undefined, theirs: YamlNode | undefined];

const NONE: YamlNode = { kind: 'map', at: 0, entries: [] };

/** What a file says when both changes of it are made; each text that both changed, in another way, is noted as a clash. */
export function mergeSaid(
  base: YamlNode | undefined,
  mine: YamlNode | undefined,
  theirs: YamlNode | undefined,
  clashes: Clash[],
  keys: readonly string[] = [],
): YamlNode | undefined {
  if (sameSaid(mine, theirs) || sameSaid(base, theirs)) return mine;
  if (sameSaid(base, mine)) return theirs;
  // What translations were made from goes and comes with single texts: none of it there is an empty list of it.
  const three: Three =
    keys.length === 1 && keys[0] === MADE_FROM ? [base, mine ?? NONE, theirs ?? NONE] : [base, mine, theirs];
  const parts = partsOf(three);
  const order = parts && mergedOrder(...(parts.map((all) => all.map(({ key }) => key)) as unknown as Lists));
  if (!parts || !order) {
    clashes.push({ keys, ...(base && { base }), ...(mine && { mine }), ...(theirs && { theirs }) });
    return mine;
  }
  const entries = order.flatMap((key): readonly YamlEntry[] => {
    const [was, own, other] = parts.map((all) => all.find((part) => part.key === key)?.value);
    const value = mergeSaid(was, own, other, clashes, [...keys, key]);
    return value ? [{ key, at: 0, value }] : [];
  });
  if (entries.length === 0 && three.includes(NONE)) return undefined;
  return (mine ?? theirs)?.kind === 'list'
    ? { kind: 'list', at: 0, items: entries.map(({ value }) => value) }
    : { kind: 'map', at: 0, entries };
}

/** Whether two nodes say the same, in the same order; where they stand does not matter. */
export function sameSaid(a: YamlNode | undefined, b: YamlNode | undefined): boolean {
  return a === b || saidAs(a) === saidAs(b);
}

function saidAs(node: YamlNode | undefined): string {
  return JSON.stringify(node ?? null, (key, value) =>
    key === 'at' ? undefined : key === 'text' ? String(value).replace(/\n+$/, '') : value,
  );
}

type Lists = readonly [readonly string[], readonly string[], readonly string[]];
type Parts = readonly [readonly YamlEntry[], readonly YamlEntry[], readonly YamlEntry[]];

/** The entries of three mappings, or the items of three lists by what names them; undefined when they are no such. */
function partsOf(three: Three): Parts | undefined {
  const there = widened(three).filter((node) => node !== undefined);
  const [, mine, theirs] = three;
  if (!mine || !theirs || there.length < 2) return undefined;
  if (there.every(({ kind }) => kind === 'map')) {
    return widened(three).map((node) => (node?.kind === 'map' ? node.entries : [])) as unknown as Parts;
  }
  if (!there.every(({ kind }) => kind === 'list')) return undefined;
  const lists = three.map((node) =>
    node?.kind === 'list' ? node.items.map((value) => ({ key: nameOfItem(value), at: 0, value })) : [],
  );
  const areNamed = lists.every((items) => new Set(items.map(({ key }) => key)).size === items.length);
  return areNamed ? (lists as unknown as Parts) : undefined;
}

/** A text that stands shortly on one side, and with more beside it on another, stands with more beside it on all. */
function widened(three: Three): Three {
  const wide = three.find((node) => node?.kind === 'map');
  if (wide?.kind !== 'map') return three;
  const key = wide.entries.some((entry) => entry.key === 'label') ? 'label' : 'text';
  return three.map((node) =>
    node?.kind === 'text' ? { kind: 'map', at: 0, entries: [{ key, at: 0, value: node }] } : node,
  ) as unknown as Three;
}

/** What names an item: itself, the name of an answer or a talk, or what a transition asks. */
export function nameOfItem(item: YamlNode): string {
  if (item.kind === 'text') return item.text;
  if (item.kind !== 'map') return saidAs(item);
  const [first] = item.entries;
  // A place is told to people: the name of a talk stands in it as it is.
  if (first?.key === 'talk' && first.value.kind === 'text') return `talk ${first.value.text.trimEnd()}`;
  if (first?.key === 'talk' || first?.key === 'when') return `${first.key} ${saidAs(first.value)}`;
  return first?.key ?? '';
}

/** The names of both in one order; undefined when both put what was there in another order. */
function mergedOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]) {
  const common = (names: readonly string[]) =>
    names.filter((name) => base.includes(name) && mine.includes(name) && theirs.includes(name)).join('\n');
  const [was, own, other] = [common(base), common(mine), common(theirs)];
  if (own !== was && other !== was && own !== other) return undefined;
  const [skeleton, rest] = own === was ? [theirs, mine] : [mine, theirs];
  const order = [...skeleton];
  for (const [index, name] of rest.entries()) {
    if (order.includes(name)) continue;
    const before = rest.slice(0, index).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, name);
  }
  return order;
}
