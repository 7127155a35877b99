/** @jsxImportSource react */
import type { Edge, EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { Layout } from './layout.js';
import { shortLabel } from './layout.js';

/** What is drawn of a line. */
export interface LineMarks extends Record<string, unknown> {
  readonly line: Layout['lines'][number];
  readonly label: string;
  readonly lit: boolean;
}

/** A line from a step to the next, with the answer beside it; thicker when it is on the path that is shown. */
export const TreeLine = memo(({ data }: EdgeProps<Edge<LineMarks, 'line'>>) => {
  if (!data) return null;
  const { line, label, lit } = data;
  const [x, y] = line.label;
  return (
    <g className={lit ? 'tree-line tree-line-lit' : 'tree-line'}>
      <path d={pathThrough(line.points)} />
      <path className="tree-arrow" d="M-5 -9L5 -9L0 0z" transform={endOf(line.points)} />
      {label && (
        <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
          {shortLabel(label)}
        </text>
      )}
    </g>
  );
});

/** A line that bends softly: each bend is a curve from the middle of one stretch to the middle of the next. */
function pathThrough(points: LineMarks['line']['points']): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const curves = rest.slice(0, -1).map((bend, index) => {
    const after = rest[index + 1] ?? last;
    const isEnd = index === rest.length - 2;
    const until = isEnd ? last : [(bend[0] + after[0]) / 2, (bend[1] + after[1]) / 2];
    return `Q${bend[0]} ${bend[1]} ${until[0]} ${until[1]}`;
  });
  return `M${first[0]} ${first[1]}${curves.join('') || `L${last[0]} ${last[1]}`}`;
}

/** Where the arrow points. */
function endOf(points: LineMarks['line']['points']): string {
  const [x, y] = points.at(-1) ?? [0, 0];
  const [fromX, fromY] = points.at(-2) ?? [x, y - 1];
  const turn = (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI - 90;
  return `translate(${x} ${y}) rotate(${Math.round(turn)})`;
}
