/**
 * Gives the focus a place when what had it is gone from the page: the heading of the part it was in, else the page's
 * main part. Call it after an act, with the part the act was done in.
 */
export function keepFocus(part: Element | null | undefined): void {
  requestAnimationFrame(() => {
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    const place = part?.isConnected ? (part.querySelector('h1, h2, h3') ?? part) : document.getElementById('main');
    if (!(place instanceof HTMLElement)) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });
}
