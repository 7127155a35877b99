import { useEffect, useMemo, useRef, useState } from 'react';
import type { Tree } from '../document/tree-of.js';
import { ownWorker } from '../live/own-worker.js';
import type { Layout, LayoutAsk } from './layout.js';
import layoutWorkerUrl from './layout-worker.js?worker&url';

/** A drawing, and the places of what is in it. */
export interface Placed {
  readonly tree: Tree;
  readonly layout: Layout;
}

/** So long after a change everything gets its place again, milliseconds. */
const PAUSE = 150;

/**
 * The drawing with the places of what is in it; undefined until these are known. A worker finds them, and only when steps or
 * lines changed: other words move nothing. Meanwhile the drawing before stays.
 */
export function useLayout(tree: Tree): Placed | undefined {
  const shape = useMemo(() => shapeOf(tree), [tree]);
  const latest = useRef(tree);
  latest.current = tree;
  const [found, setFound] = useState<Placed & { readonly shape: string }>();
  const known = found?.shape === shape;
  useEffect(() => {
    if (known) return;
    let over = false;
    const begin = async () => {
      const layout = await layoutBeside(askOf(latest.current));
      if (!over) setFound({ shape, tree: latest.current, layout });
    };
    const timer = setTimeout(() => void begin(), worker ? PAUSE : 0);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [shape, known]);
  return useMemo(() => found && { layout: found.layout, tree: known ? tree : found.tree }, [found, known, tree]);
}

function shapeOf({ nodes, edges }: Tree): string {
  return JSON.stringify([nodes.map(({ step }) => step), edges.map(({ from, to }) => [from, to])]);
}

function askOf({ nodes, edges }: Tree): LayoutAsk {
  return {
    steps: nodes.map(({ step }) => step),
    lines: edges.map(({ from, to, label }) => [from, to, label.length]),
  };
}

let worker: Worker | undefined;
let last = 0;

function layoutBeside(ask: LayoutAsk): Promise<Layout> {
  worker ??= ownWorker(layoutWorkerUrl);
  const at = worker;
  last += 1;
  const number = last;
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<{ readonly number: number; readonly layout: Layout }>) => {
      if (data.number !== number) return;
      at.removeEventListener('message', hear);
      resolve(data.layout);
    };
    at.addEventListener('message', hear);
    at.postMessage({ number, ask });
  });
}
