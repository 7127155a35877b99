import { useReactFlow } from '@xyflow/react';
import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { OutlineItem } from '../document/outline.js';
import { type Walked, walkTree } from '../document/walk-tree.js';
import { moveStep, removeStep } from '../step/step-moves.js';
import { useEditorWords } from '../words.js';
import { STEP_SIZE } from './layout.js';
import { paced } from './tree-bar.js';
import type { Placed } from './use-layout.js';

interface Walk {
  readonly placed?: Placed;
  readonly flow: string;
  readonly step?: string;
  readonly items: readonly OutlineItem[];
}

const WAYS = { ArrowDown: 'on', ArrowUp: 'back', ArrowLeft: 'previous', ArrowRight: 'next' } as const;
/** A step that is looked for is never smaller than this. */
const LEAST_ZOOM = 0.7;

/**
 * Walking through the tree by keyboard. The tree is one stop of the Tab key; in it the arrows follow the lines, and the same
 * keys as in the outline move a step or take it away.
 */
export function useWalk({ placed, flow, step, items }: Walk) {
  const words = useEditorWords();
  const view = useReactFlow();
  const [inside, setInside] = useState(false);
  const [fault, setFault] = useState('');
  const walked = useRef<Walked>({ at: step ?? '' });
  /** A step that gets the focus when it is drawn. */
  const wanted = useRef<string>(undefined);
  const show = (to: string, duration = paced()) => {
    const [x, y] = placeOf(placed, to) ?? [];
    if (x === undefined || y === undefined) return false;
    const zoom = Math.max(view.getZoom(), LEAST_ZOOM);
    void view.setCenter(x + STEP_SIZE.width / 2, y + STEP_SIZE.height / 2, { zoom, duration });
    return true;
  };
  const focusOn = (to: string, from?: string) => {
    if (!show(to)) return;
    walked.current = { at: to, from };
    linkOf(to)?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (wanted.current !== undefined && linkOf(wanted.current)) {
      focusOn(wanted.current);
      wanted.current = undefined;
    }
  });
  useStart(step, show);
  useAnchor(placed, step);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = stepOf(document.activeElement);
    if (at === undefined || event.ctrlKey || event.metaKey) return;
    if (walked.current.at !== at) walked.current = { at };
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      setFault(moveStep(words, flow, at, event.key === 'ArrowUp' ? -1 : 1));
    } else if (event.altKey) return;
    else if (event.key === 'Delete') {
      const index = items.findIndex((item) => item.step === at);
      const problem = removeStep(words, flow, at, items[index]?.title ?? at);
      setFault(problem);
      if (!problem) wanted.current = (items[index - 1] ?? items[index + 1])?.step;
    } else {
      const to = targetOf(placed, walked.current, event.key);
      if (!to) return;
      focusOn(to.at, to.from);
    }
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    setInside(true);
    if (event.target !== event.currentTarget) return;
    focusOn(placeOf(placed, walked.current.at) ? walked.current.at : (step ?? items[0]?.step ?? ''));
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setInside(false);
  };
  return { go: focusOn, fault, canvas: { tabIndex: inside ? -1 : 0, onKeyDown, onFocus, onBlur } };
}

/** The first time, and when another step is opened elsewhere, that step is in the middle. */
function useStart(step: string | undefined, show: (to: string, duration?: number) => boolean) {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (step === undefined || shown.current === step) return;
    const inTree = document.activeElement?.closest('.tree-canvas');
    if (inTree || show(step, shown.current === undefined ? 0 : undefined)) shown.current = step;
  });
}

/** When everything gets another place, the open step stays where it is on the screen, and the rest moves around it. */
function useAnchor(placed: Placed | undefined, step: string | undefined): void {
  const view = useReactFlow();
  const before = useRef<{ readonly layout?: Placed['layout']; readonly place?: readonly [number, number] }>({});
  useLayoutEffect(() => {
    const place = step === undefined ? undefined : placeOf(placed, step);
    const was = before.current;
    before.current = { layout: placed?.layout, place };
    if (!was.place || !place || was.layout === placed?.layout) return;
    const { x, y, zoom } = view.getViewport();
    const moved = { x: x - (place[0] - was.place[0]) * zoom, y: y - (place[1] - was.place[1]) * zoom, zoom };
    void view.setViewport(moved);
  }, [placed, step, view]);
}

function targetOf(placed: Placed | undefined, at: Walked, key: string): Walked | undefined {
  const { nodes = [] } = placed?.tree ?? {};
  if (key === 'Home' || key === 'End') {
    const node = key === 'Home' ? nodes[0] : nodes.at(-1);
    return node && { at: node.step };
  }
  if (!placed || !Object.hasOwn(WAYS, key)) return undefined;
  // At the end of a line one stays where one is, and the page does not scroll away.
  return walkTree(placed.tree, at, WAYS[key as keyof typeof WAYS]) ?? at;
}

function placeOf(placed: Placed | undefined, step: string) {
  const index = placed?.tree.nodes.findIndex((node) => node.step === step) ?? -1;
  return placed?.layout.steps[index];
}

const stepOf = (element: Element | null) => (element instanceof HTMLElement ? element.dataset.step : undefined);

function linkOf(step: string): HTMLAnchorElement | null {
  return document.querySelector(`.tree-canvas a[data-step="${CSS.escape(step)}"]`);
}
