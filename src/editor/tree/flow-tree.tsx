/** @jsxImportSource react */
import '@xyflow/react/dist/base.css';
import './tree.css';
import { MiniMap, ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { ProblemLine } from '../../desk/parts/act.js';
import { SubHeading } from '../../desk/parts/heading.js';
import type { Version } from '../../flow/version.js';
import type { OutlineItem } from '../document/outline.js';
import { type DrawnPath, drawnPath } from '../document/talk-path.js';
import { type TreeNode, treeOf } from '../document/tree-of.js';
import { editorHashOf } from '../live/editor-route.js';
import { useEditorWords } from '../words.js';
import { ConnectForm } from './connect-form.js';
import { CONNECT, TreeBar } from './tree-bar.js';
import { TreeLines } from './tree-lines.js';
import { TreeStep } from './tree-step.js';
import { type Placed, useLayout } from './use-layout.js';
import { usePaths } from './use-paths.js';
import { useSteps } from './use-steps.js';
import { useWalk } from './use-walk.js';

/** How hot a step is: a share between 0 and 1, and the number it stands for in words. */
export type Heat = ReadonlyMap<string, { readonly share: number; readonly label: string }>;

interface FlowTreeProps {
  readonly version: Version;
  readonly flow: string;
  /** The step that is open. */
  readonly step?: string;
  readonly items: readonly OutlineItem[];
  /** How many problems there are at a step: its flow, a space and its name there. */
  readonly problems: ReadonlyMap<string, number>;
  /** The steps that the preview beside it passed. */
  readonly previewed: readonly string[];
  readonly heat?: Heat;
}

const STEP_TYPES = { step: TreeStep };
const NOT_OURS = { nodesDraggable: false, nodesConnectable: false, nodesFocusable: false, elementsSelectable: false };

/** A flow drawn as a tree: the same steps, acts and selection as the outline. */
export function FlowTree(props: FlowTreeProps) {
  return (
    <ReactFlowProvider>
      <Drawn {...props} />
    </ReactFlowProvider>
  );
}

function Drawn({ version, flow, step, items, problems, previewed, heat }: FlowTreeProps) {
  const words = useEditorWords();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  /** The step that is being connected, while it is open. */
  const [from, setFrom] = useState<string>();
  const tree = useMemo(() => treeOf(version, flow, items, unfolded), [version, flow, items, unfolded]);
  const placed = useLayout(tree);
  const { path, passed, paths, choose } = usePaths(version, flow, previewed);
  const lit = useMemo(() => placed && passed && drawnPath(placed.tree, passed), [placed, passed]);
  const nodes = useSteps({ placed, flow, step, items, problems, lit, heat, words });
  const walk = useWalk({ placed, flow, step, items });
  const here = tree.nodes.find((node) => node.step === step);
  const pick = (picked: string) => {
    const steps = choose(picked);
    if (steps) say(words('tree-path-said', { count: drawnPath(tree, steps).numbers.size }));
  };
  const fold = (call: TreeNode) => {
    const next = new Set(unfolded);
    if (!next.delete(call.step)) next.add(call.step);
    setUnfolded(next);
    say(words(next.has(call.step) ? 'tree-unfolded' : 'tree-folded', { title: call.title }));
  };
  const closeForm = () => {
    setFrom(undefined);
    document.getElementById(CONNECT)?.focus();
  };
  return (
    <section className="tree stack" aria-labelledby="tree-title">
      <SubHeading id="tree-title">{words('tree')}</SubHeading>
      <p className="small">
        {words('tree-same')} <a href={editorHashOf({ type: 'flow', flow, step })}>{words('tree-same-go')}</a>
      </p>
      <TreeBar
        {...{ items, here, path, paths }}
        onPath={pick}
        onGo={walk.go}
        onFold={fold}
        onConnect={here && here.kind !== 'result' ? () => setFrom(here.step) : undefined}
      />
      {from !== undefined && from === step && <ConnectForm {...{ flow, from, items }} onDone={closeForm} />}
      {walk.fault && <ProblemLine text={walk.fault} />}
      <Canvas {...{ placed, nodes, lit }} keys={walk.canvas} />
      <p className="small muted" id="tree-keys">
        {words('tree-keys')}
      </p>
    </section>
  );
}

interface CanvasProps {
  readonly placed?: Placed;
  readonly nodes: ReturnType<typeof useSteps>;
  readonly lit?: DrawnPath;
  readonly keys: ReturnType<typeof useWalk>['canvas'];
}

/** The part of the tree that shows, with a small map of the whole. */
function Canvas({ placed, nodes, lit, keys }: CanvasProps) {
  const words = useEditorWords();
  return (
    <div className="tree-canvas">
      {!placed && <p className="muted">{words('tree-busy')}</p>}
      {placed && (
        <ReactFlow
          {...NOT_OURS}
          {...keys}
          nodes={nodes}
          nodeTypes={STEP_TYPES}
          aria-label={words('tree')}
          aria-describedby="tree-keys"
          minZoom={0.01}
          maxZoom={2}
          panOnScroll
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          proOptions={{ hideAttribution: true }}
        >
          <TreeLines {...{ placed, lit }} />
          <MiniMap ariaLabel={words('tree-map')} pannable zoomable nodeClassName={({ data }) => String(data.kind)} />
        </ReactFlow>
      )}
    </div>
  );
}
