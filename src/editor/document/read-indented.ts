import { EditFault } from './files.js';
import type { TreeNode, WrittenTree } from './import-tree.js';

interface Line {
  readonly n: number;
  readonly indent: number;
  readonly text: string;
  readonly below: Line[];
}

/**
 * A tree as indented text: a question, its answers one further in, below each answer what comes then. `Ja: Bel ons` is an
 * answer with what comes then on one line. Lines further in than a text that is no question belong to that text.
 */
export function readIndented(text: string): WrittenTree {
  const [root, ...more] = linesOf(text);
  const nodes: TreeNode[] = [];
  if (!root) return { nodes };
  const [first, ...others] = more;
  if (!first) addNode(nodes, root);
  else if (root.below.length === 0 && others.length === 0) {
    addNode(nodes, first);
    return { title: root.text, nodes };
  } else throw new EditFault(`Regel ${first.n} staat niet onder een vraag. Laat de regel inspringen.`);
  return { nodes };
}

/** Lines with what stands further in below each. */
function linesOf(text: string): readonly Line[] {
  const top: Line[] = [];
  const open: Line[] = [];
  for (const [index, raw] of text.replace(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n').entries()) {
    const words = raw.trim().replace(/^(?:[-*•]|\d+[.)])\s+/, '');
    if (words === '') continue;
    const line: Line = { n: index + 1, indent: raw.length - raw.trimStart().length, text: words, below: [] };
    while ((open.at(-1)?.indent ?? -1) >= line.indent) open.pop();
    (open.at(-1)?.below ?? top).push(line);
    open.push(line);
    if (open.length > 200) throw new EditFault(`Regel ${line.n} springt te ver in.`);
  }
  return top;
}

/** The node of a line; its answers are the lines below it. */
function addNode(nodes: TreeNode[], line: Line): string {
  const id = `${line.n}`;
  const place = nodes.length;
  nodes.push({ id, text: line.text, arrows: [] });
  if (!line.text.endsWith('?')) {
    const words = [line.text, ...line.below.map((one) => one.text)].join('\n');
    const [next, another] = line.below;
    const leads = next && !another && next.text.endsWith('?');
    const arrows = leads ? [{ to: addNode(nodes, next) }] : [];
    nodes[place] = { id, text: leads ? line.text : words, arrows };
    return id;
  }
  nodes[place] = { id, text: line.text, arrows: line.below.map((answer) => arrowOf(nodes, answer)) };
  return id;
}

function arrowOf(nodes: TreeNode[], answer: Line): TreeNode['arrows'][number] {
  const [, label, then] = /^([^:?]{1,60}?)\s*(?::(?=\s)|->|→|=>)\s*(.+)$/.exec(answer.text) ?? [];
  if (label !== undefined && then !== undefined) {
    return { label, to: addNode(nodes, { ...answer, text: then }) };
  }
  const [next, ...more] = answer.below;
  if (!next) throw new EditFault(`Regel ${answer.n}: schrijf onder "${answer.text}" wat er dan gebeurt.`);
  const lines = more.length > 0 ? { ...next, below: [...next.below, ...more] } : next;
  return { label: answer.text, to: addNode(nodes, lines) };
}
