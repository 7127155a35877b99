import type { Content } from '../../flow/content.js';
import type { LinkedFlow, LinkedStep } from '../../flow/flow.js';
import type { Version } from '../../flow/version.js';
import { ALWAYS, leadsOf, type OutlineItem, titleOf, transitionsOf } from './outline.js';

/** One step in the drawing of a flow. */
export interface TreeNode {
  /** Its key in the linked flow: `plan`, or `id-kaart/plan` inside an unfolded call. */
  readonly step: string;
  /** `passed`: inside an unfolded call, where nobody stops: an answer taken over, or the end of the called flow. */
  readonly kind: OutlineItem['kind'] | 'passed';
  readonly title: string;
  /** The flow that has its form, and its name there. */
  readonly home: string;
  readonly id: string;
  /** Only for a call: whether the steps of the called flow are drawn. */
  readonly unfolded?: boolean;
  /** Languages in which something of its texts is missing. */
  readonly missing: readonly string[];
}

/** One line of the drawing; the answers that take the same way share it. */
export interface TreeEdge {
  readonly from: string;
  readonly to: string;
  /** Empty where nothing is asked. */
  readonly label: string;
}

export interface Tree {
  readonly nodes: readonly TreeNode[];
  readonly edges: readonly TreeEdge[];
}

/**
 * A flow as a drawing. `items` is its outline; the calls in `unfolded` are drawn with the steps of the flow they call in
 * place, all others as one step.
 */
export function treeOf(
  version: Version,
  flow: string,
  items: readonly OutlineItem[],
  unfolded: ReadonlySet<string>,
): Tree {
  const linked = version.flows.get(flow);
  const content = version.content.get('nl');
  if (!linked || !content) return { nodes: [], edges: [] };
  const nodes: TreeNode[] = [];
  const edges: TreeEdge[] = [];
  for (const { step, kind, title, leadsTo } of items) {
    const node = { step, kind, title, home: flow, id: step, missing: missingIn(version, flow, step) };
    if (kind !== 'call') nodes.push(node);
    else nodes.push({ ...node, unfolded: unfolded.has(step) });
    if (kind === 'call' && unfolded.has(step)) addInner(version, linked, step, unfolded, { nodes, edges });
    else edges.push(...edgesOf(step, leadsTo));
  }
  return { nodes, edges };
}

/** The steps of a called flow, and those of the calls in it that are unfolded too. */
function addInner(
  version: Version,
  linked: LinkedFlow,
  call: string,
  unfolded: ReadonlySet<string>,
  into: { readonly nodes: TreeNode[]; readonly edges: TreeEdge[] },
): void {
  const content = version.content.get('nl') as Content;
  const start = linked.steps.get(call);
  if (start?.type === 'pass') into.edges.push(...edgesOf(call, leadsOf(content, linked, start, start.next)));
  const inside = [...linked.steps.values()].filter(
    ({ key }) => key.startsWith(`${call}/`) && !key.slice(call.length + 1).includes('/'),
  );
  for (const step of inside) {
    const { key, home, id } = step;
    const calls = step.type === 'pass' && [...linked.steps.keys()].some((one) => one.startsWith(`${key}/`));
    const node = { step: key, title: titleOf(content, linked, key), home, id, missing: missingIn(version, home, id) };
    if (!calls) into.nodes.push({ ...node, kind: step.type === 'pass' ? 'passed' : step.type });
    else into.nodes.push({ ...node, kind: 'call', unfolded: unfolded.has(key) });
    if (calls && unfolded.has(key)) addInner(version, linked, key, unfolded, into);
    else into.edges.push(...edgesOf(key, leadsOf(content, linked, step, leadsFrom(linked, step, calls))));
  }
}

function leadsFrom(linked: LinkedFlow, step: LinkedStep, calls: boolean) {
  return step.type === 'pass' && !calls ? step.next : transitionsOf(linked, step);
}

function edgesOf(from: string, leads: OutlineItem['leadsTo']): readonly TreeEdge[] {
  const labels = new Map<string, readonly string[]>();
  for (const { label, to } of leads)
    labels.set(to, [...(labels.get(to) ?? []), ...(label === ALWAYS || label === '' ? [] : [label])]);
  return [...labels].map(([to, all]) => ({ from, to, label: all.join(' / ') }));
}

/** Languages in which the words of a step or of one of its answers are missing that there are in Dutch. */
function missingIn(version: Version, flow: string, step: string): readonly string[] {
  const dutch = version.content.get('nl')?.flows.get(flow)?.steps[step];
  if (!dutch) return [];
  const options = Object.entries(dutch.options).filter(([, { label }]) => label.text.length > 0);
  return [...version.content.values()].flatMap(({ language, flows }) => {
    const texts = flows.get(flow)?.steps[step];
    const noWords = dutch.words.text.length > 0 && !texts?.words.text.length;
    const lacks = noWords || options.some(([id]) => !texts?.options[id]?.label.text.length);
    return lacks ? [language] : [];
  });
}
