import { EditFault } from './files.js';
import type { TreeNode, WrittenTree } from './import-tree.js';

const NODE =
  /^\s*([\p{L}\p{N}_]+(?:[-.][\p{L}\p{N}_]+)*)\s*(?:(\(\[|\[\[|\[\(|\(\(|\{\{|\[\/|\[\\|\[|\(|\{|>)\s*("[^"]*"|.*?)\s*(\]\)|\]\]|\)\]|\)\)|\}\}|\/\]|\\\]|\]|\)|\}))?(?::::[\w-]+)?\s*/u;
const ARROW =
  /^(?:--\s+(?!-)([^-|>]+?)\s+--+>|==\s+([^=|>]+?)\s+==+>|(?:<?--+[>xo]|--+|-\.+->|<?==+>)(?:\s*\|\s*("[^"]*"|[^|]*?)\s*\|)?)\s*/;
/** Lines that say how the chart looks. */
const LOOKS = /^(?:classDef|class|style|linkStyle|click|direction|subgraph|end|%%|accTitle|accDescr)\b|^%%/;

/** A Mermaid flowchart: boxes and arrows; how it is drawn does not matter. An `EditFault` with the line for what is none. */
export function readMermaid(text: string): WrittenTree {
  const texts = new Map<string, string>();
  const arrows: { readonly from: string; readonly to: string; readonly label?: string }[] = [];
  const body = text.replace(/\r\n?/g, '\n').replace(/^\s*---[\s\S]*?\n---\s*/, (head) => head.replace(/[^\n]/g, ''));
  for (const [index, line] of body.split('\n').entries()) {
    for (const part of line.split(';')) {
      const words = part
        .trim()
        .replace(/^(?:flowchart|graph)\b\s*(?:TB|TD|BT|RL|LR)?/, '')
        .trim();
      if (words !== '' && !LOOKS.test(words)) readLine(words, index + 1, texts, arrows);
    }
  }
  const targets = new Set(arrows.map(({ to }) => to));
  const ids = [...texts.keys()];
  const start = ids.find((id) => !targets.has(id)) ?? ids[0];
  const nodes = ids.map((id): TreeNode => {
    const own = arrows.filter(({ from }) => from === id).map(({ to, label }) => ({ to, ...(label && { label }) }));
    return { id, text: texts.get(id) || id, arrows: own };
  });
  return { nodes: [...nodes.filter(({ id }) => id === start), ...nodes.filter(({ id }) => id !== start)] };
}

function readLine(
  line: string,
  n: number,
  texts: Map<string, string>,
  arrows: { from: string; to: string; label?: string }[],
): void {
  let rest = line;
  let before: string[] = [];
  let label: string | undefined;
  for (;;) {
    const group: string[] = [];
    for (;;) {
      const node = NODE.exec(rest);
      if (!node?.[1])
        throw new EditFault(
          `Regel ${n} begrijp ik niet: "${line.slice(0, 60)}". Schrijf bijvoorbeeld A[Tekst] -->|Ja| B[Tekst].`,
        );
      group.push(node[1]);
      const words = node[3] === undefined ? undefined : plainWords(node[3]);
      if (words !== undefined || !texts.has(node[1])) texts.set(node[1], words ?? '');
      rest = rest.slice(node[0].length);
      if (!rest.startsWith('&')) break;
      rest = rest.slice(1);
    }
    for (const from of before) for (const to of group) arrows.push({ from, to, ...(label && { label }) });
    if (rest === '') return;
    const arrow = ARROW.exec(rest);
    if (!arrow) throw new EditFault(`Regel ${n}: hier hoort een pijl, bijvoorbeeld -->|Ja|.`);
    label = plainWords(arrow[1] ?? arrow[2] ?? arrow[3] ?? '') || undefined;
    rest = rest.slice(arrow[0].length);
    before = group;
  }
}

function plainWords(words: string): string {
  return words
    .replace(/^"|"$/g, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/#quot;/g, '"')
    .replace(/[*_`]{1,3}/g, '')
    .replace(/ *\n */g, '\n')
    .trim();
}
