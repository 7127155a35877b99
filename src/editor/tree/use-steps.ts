import type { Node } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import type { OutlineItem } from '../document/outline.js';
import type { DrawnPath } from '../document/talk-path.js';
import type { TreeNode } from '../document/tree-of.js';
import { editorHashOf } from '../live/editor-route.js';
import { leadWords } from '../outline/outline-list.js';
import type { EditorWords } from '../words.js';
import type { Heat } from './flow-tree.js';
import { STEP_SIZE } from './layout.js';
import type { StepMarks } from './tree-step.js';
import type { Placed } from './use-layout.js';

interface Drawing {
  readonly placed?: Placed;
  readonly flow: string;
  readonly step?: string;
  readonly items: readonly OutlineItem[];
  readonly problems: ReadonlyMap<string, number>;
  readonly lit?: DrawnPath;
  readonly heat?: Heat;
  readonly words: EditorWords;
}

type StepNode = Node<StepMarks, 'step'>;

/** The steps of the tree and where they stand. What did not change is the same object as before, so that it is not drawn again. */
export function useSteps(drawing: Drawing): StepNode[] {
  const { placed, flow, step, items, problems, lit, heat, words } = drawing;
  const before = useRef<ReadonlyMap<string, StepNode>>(new Map());
  return useMemo(() => {
    const byStep = new Map(items.map((item) => [item.step, item]));
    const drawn = (placed?.tree.nodes ?? []).map((node, index) => {
      const [x, y] = placed?.layout.steps[index] ?? [0, 0];
      const marks = marksOf(node, { flow, step, item: byStep.get(node.step), problems, lit, heat, words });
      const old = before.current.get(node.step);
      const same = old && old.position.x === x && old.position.y === y && sameMarks(old.data, marks);
      return same ? old : nodeAt(node.step, x, y, marks);
    });
    before.current = new Map(drawn.map((node) => [node.id, node]));
    return drawn;
  }, [placed, flow, step, items, problems, lit, heat, words]);
}

type Around = Pick<Drawing, 'flow' | 'step' | 'problems' | 'lit' | 'heat' | 'words'> & { readonly item?: OutlineItem };

function marksOf(node: TreeNode, { flow, step, item, problems, lit, heat, words }: Around): StepMarks {
  const { home, id, kind, title, missing } = node;
  const own = node.step === id;
  const hot = heat?.get(node.step);
  return {
    step: node.step,
    title,
    kind,
    href: editorHashOf({ type: 'flow', flow: own ? flow : home, step: id, view: 'tree' }),
    isHere: node.step === step,
    about: item ? leadWords(words, item).join(', ') : '',
    problems: problems.get(`${home} ${id}`) ?? 0,
    missing: missing.join(', '),
    ...(lit && { onPath: lit.numbers.get(node.step) ?? 0 }),
    ...(hot && { heatShare: hot.share, heatLabel: hot.label }),
  };
}

function sameMarks(a: StepMarks, b: StepMarks): boolean {
  const keys = Object.keys(b);
  return keys.length === Object.keys(a).length && keys.every((key) => a[key] === b[key]);
}

const { width, height } = STEP_SIZE;
/** Known beforehand, so that nothing needs to be measured: also that no lines of React Flow begin or end here. */
const SIZE = { ...STEP_SIZE, measured: STEP_SIZE, initialWidth: width, initialHeight: height, handles: [] };

function nodeAt(step: string, x: number, y: number, data: StepMarks): StepNode {
  // The link inside says everything: what is around it says nothing to who cannot see it.
  const domAttributes = { 'aria-roledescription': undefined };
  return { id: step, type: 'step', position: { x, y }, data, ...SIZE, domAttributes };
}
