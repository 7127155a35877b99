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
    // A later tick than the drawing, so that the change of the region is a change of its own.
    setTimeout(() => {
      if (said.length > 0) region.replaceChildren(wordsIn(said.join(' '), language));
      said = [];
    }, 50);
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = '';
    }, KEEP_MS);
  };
}

/** The words with their language, in one change: a change of the region itself would have the words said twice. */
function wordsIn(text: string, language?: string): HTMLElement {
  const words = document.createElement('span');
  if (language) words.lang = language;
  words.textContent = text;
  return words;
}
