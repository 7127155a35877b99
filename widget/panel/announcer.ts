/** Screen readers may drop a polite message whose text is gone too soon. */
const KEEP_MS = 15_000;

/**
 * Speaks through one live region that was there before. Turns that follow quickly are added, not overwritten; the
 * region is cleared later, so that nobody finds old words there.
 */
export function announcer(region: HTMLElement) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said: string[] = [];
  return (text: string, language?: string): void => {
    if (!text) return;
    said = [...said, text];
    if (language) region.lang = language;
    // A later tick than the drawing, so that the change of the region is a change of its own.
    setTimeout(() => {
      if (said.length > 0) region.textContent = said.join(' ');
      said = [];
    }, 50);
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = '';
    }, KEEP_MS);
  };
}
