import { useSyncExternalStore } from 'react';
import type { TurnInput } from '../../conversation/input.js';

/** What the preview of a flow should show next: asked for elsewhere, as by a problem or an example talk. */
export interface PreviewWish {
  readonly flow: string;
  readonly inputs: readonly TurnInput[];
  /** When it is: ISO time. */
  readonly at?: string;
  /** The example talk that is recorded anew from here, by its place in the file and its name. */
  readonly instead?: { readonly index: number; readonly name: string };
}

let wish: PreviewWish | undefined;
const listeners = new Set<() => void>();

/** Asks the preview of a flow to show something; it does when it is on the screen. */
export function wishPreview(next: PreviewWish | undefined): void {
  wish = next;
  for (const listener of [...listeners]) listener();
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
