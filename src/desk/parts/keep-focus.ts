/** Frames in which what had the focus may still leave the page: drawing follows an answer late on a busy machine. */
const FRAMES = 60;

/**
 * Gives the focus a place when what had it is gone from the page: the heading of the part it was in, that of the page when
 * the part is gone too, else the page's main part. Call it after an act, with the part the act was done in, and what had the focus then if not still.
 */
export function keepFocus(part: Element | null | undefined, had = document.activeElement): void {
  let frames = 0;
  const look = () => {
    const { activeElement, body } = document;
    // A press beside everything is no loss: what had it is still there.
    if (activeElement === null || activeElement === body) return isThere(had) ? undefined : focusPart(part);
    frames += 1;
    // Who went on to another element is left alone.
    if (activeElement === had && frames < FRAMES) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function isThere(had: Element | null): boolean {
  return had !== null && had !== document.body && had.checkVisibility() && !had.matches(':disabled');
}

/** Gives the focus to the heading of a part: of what comes in place of what had it, as it comes. */
export function focusPart(part: Element | null | undefined): void {
  const around = part?.isConnected ? part : document.getElementById('main');
  const found = (part && around?.querySelector('h1, h2, h3')) ?? around;
  if (!(found instanceof HTMLElement)) return;
  if (found.tabIndex < 0) found.tabIndex = -1;
  found.focus({ preventScroll: true });
}
