import { virtual } from '@guidepup/virtual-screen-reader';

/** Gives jsdom what it lacks and the reader asks for: nothing that decides what is said here. */
export function readyForReader(): void {
  const styles = window.getComputedStyle.bind(window);
  window.getComputedStyle = (element) => styles(element);
  Object.assign(window, { CSS: { escape: (name: string) => name } });
  // It looks up names from parts that have just left the page too.
  Object.assign(Element.prototype, {
    getElementById(this: Element, id: string) {
      return this.querySelector(`[id="${id}"]`);
    },
  });
}

/** Reads everything in `container` from its beginning to its end, as a screen reader says it. */
export async function readThrough(container: Element): Promise<string[]> {
  await virtual.start({ container: container as HTMLElement });
  const first = await virtual.lastSpokenPhrase();
  do {
    await virtual.next();
  } while ((await virtual.lastSpokenPhrase()) !== first);
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  return log.slice(0, -1);
}

/** What was said by itself, through live regions; without the emptying of one, and that a slow machine is waited for. */
export async function saidByItself(): Promise<string[]> {
  const log = await virtual.spokenPhraseLog();
  return log.filter((phrase) => /^(polite|assertive): ./.test(phrase) && phrase !== 'polite: Even wachten');
}

/** The lines from the first that begins with `from` up to the one that begins with `until`. */
export function between(lines: readonly string[], from: string, until: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(from));
  const rest = lines.slice(Math.max(start, 0));
  const end = rest.findIndex((line) => line.startsWith(until));
  return start < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
}
