import { useSyncExternalStore } from 'react';
import type { TurnInput } from '../../conversation/input.js';
import { goTo } from '../live/editor-route.js';

/** What the preview of a flow should show next: asked for elsewhere, as by a problem or an example talk. */
export interface PreviewWish {
  readonly flow: string;
  readonly inputs: readonly TurnInput[];
  /** When it is: ISO time. */
  readonly at?: string;
  /** The day it is, with the town open: YYYY-MM-DD. */
  readonly day?: string;
  /** The example talk that is recorded anew from here, by its place in the file and its name. */
  readonly instead?: { readonly index: number; readonly name: string };
}

let wish: PreviewWish | undefined;
const listeners = new Set<() => void>();

function become(next: PreviewWish | undefined): void {
  wish = next;
  for (const listener of [...listeners]) listener();
}

/**
 * Shows something in the preview of a flow, beside the step that is given. Answers whether one was there already: who
 * comes from elsewhere hears it by the heading that gets the focus.
 */
export function showInPreview(next: PreviewWish, step?: string): boolean {
  const before = location.hash;
  become(next);
  goTo({ type: 'flow', flow: next.flow, ...(step !== undefined && { step }) });
  return location.hash === before;
}

/** The preview shows what was asked of it. */
export function wishGranted(): void {
  become(undefined);
}

/** What is asked of the preview of a flow, until it is done. */
export function usePreviewWish(flow: string): PreviewWish | undefined {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => wish,
  );
  return now?.flow === flow ? now : undefined;
}
