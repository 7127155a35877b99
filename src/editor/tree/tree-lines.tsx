/** @jsxImportSource react */
import { useStore, ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { DrawnPath } from '../document/talk-path.js';
import { type Layout, shortLabel } from './layout.js';
import type { Placed } from './use-layout.js';

/** Further away than this nobody can read what stands beside a line. */
const FAR = 0.3;

type Line = Layout['lines'][number];

interface LinesProps {
  readonly placed: Placed;
  readonly lit?: DrawnPath;
}

/**
 * All lines of the tree with the answers beside them, as one drawing under the steps: hundreds of drawings would make moving
 * about slow. Each step says itself where it leads, so this is for the eye alone.
 */
export const TreeLines = memo(({ placed, lit }: LinesProps) => {
  const isFar = useStore(({ transform }) => transform[2] < FAR);
  const { tree, layout } = placed;
  const lines = tree.edges.flatMap((edge, index) => {
    const line = layout.lines[index];
    return line ? [{ edge, line, isLit: lit?.edges.has(edge) ?? false }] : [];
  });
  const some = (isLit: boolean) => lines.filter((one) => one.isLit === isLit).map(({ line }) => line);
  return (
    <ViewportPortal>
      <svg className="tree-lines" width="1" height="1" aria-hidden="true">
        <Strokes lines={some(false)} />
        <g className="tree-lines-lit">
          <Strokes lines={some(true)} />
        </g>
        {!isFar &&
          lines.map(
            ({ edge, line }) =>
              edge.label && (
                <text key={`${edge.from} ${edge.to}`} x={line.label[0]} y={line.label[1]}>
                  {shortLabel(edge.label)}
                </text>
              ),
          )}
      </svg>
    </ViewportPortal>
  );
});

function Strokes({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <>
      <path d={lines.map(({ points }) => pathThrough(points)).join('')} />
      <path className="tree-arrow" d={lines.map(({ points }) => arrowAt(points)).join('')} />
    </>
  );
}

/** A line that bends softly: each bend is a curve from the middle of one stretch to the middle of the next. */
function pathThrough(points: Line['points']): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const curves = rest.slice(0, -1).map((bend, index) => {
    const after = rest[index + 1] ?? last;
    const until = index === rest.length - 2 ? last : [(bend[0] + after[0]) / 2, (bend[1] + after[1]) / 2];
    return `Q${bend[0]} ${bend[1]} ${until[0]} ${until[1]}`;
  });
  return `M${first[0]} ${first[1]}${curves.join('') || `L${last[0]} ${last[1]}`}`;
}

/** A small triangle at the end of a line, along the line. */
function arrowAt(points: Line['points']): string {
  const [x, y] = points.at(-1) ?? [0, 0];
  const [fromX, fromY] = points.at(-2) ?? [x, y - 1];
  const long = Math.hypot(x - fromX, y - fromY) || 1;
  const [alongX, alongY] = [(x - fromX) / long, (y - fromY) / long];
  const corner = (side: number) =>
    `${Math.round(x - 10 * alongX - side * alongY)} ${Math.round(y - 10 * alongY + side * alongX)}`;
  return `M${x} ${y}L${corner(5)}L${corner(-5)}z`;
}
