import { Graph, layout } from '@dagrejs/dagre';

/** Every step takes the same room, so that other words never move anything. Pixels. */
export const STEP_SIZE = { width: 232, height: 124 } as const;

const LABEL = { height: 18, perSign: 6.6, most: 26 } as const;

/** What is laid out: steps by name, and lines with as many signs as stand beside them. */
export interface LayoutAsk {
  readonly steps: readonly string[];
  readonly lines: readonly (readonly [from: string, to: string, signs: number])[];
}

type Point = readonly [x: number, y: number];

/** Where everything stands: the top left of each step, and the bends of each line with the middle of its words. */
export interface Layout {
  readonly steps: readonly Point[];
  readonly lines: readonly { readonly points: readonly Point[]; readonly label: Point }[];
}

/** Puts steps in layers from top to bottom, so that lines cross little. */
export function layoutOf({ steps, lines }: LayoutAsk): Layout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 72, ranker: 'tight-tree' });
  const { width, height } = STEP_SIZE;
  for (const step of steps) graph.setNode(step, { width, height });
  for (const [from, to, long] of lines) {
    const signs = Math.min(long, LABEL.most);
    graph.setEdge(from, to, { width: signs * LABEL.perSign, height: signs > 0 ? LABEL.height : 0, labelpos: 'c' });
  }
  layout(graph);
  return {
    steps: steps.map((step) => {
      const { x = 0, y = 0 } = graph.node(step) as { x?: number; y?: number };
      return [Math.round(x - width / 2), Math.round(y - height / 2)];
    }),
    lines: lines.map(([from, to]) => {
      const {
        points = [],
        x,
        y,
      } = graph.edge(from, to) as { points?: { x: number; y: number }[]; x?: number; y?: number };
      const middle = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
      return {
        points: points.map((point): Point => [Math.round(point.x), Math.round(point.y)]),
        label: [Math.round(x ?? middle.x), Math.round(y ?? middle.y)],
      };
    }),
  };
}

/** The words beside a line, as long as there is room for. */
export function shortLabel(label: string): string {
  return label.length > LABEL.most ? `${label.slice(0, LABEL.most - 1).trimEnd()}…` : label;
}
