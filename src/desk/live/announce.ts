import { afterGap, GAP, type Pace, QUIET, withLine } from './pace.js';

/** Where a line for screen readers is put. */
type Region = (line: string) => void;

let polite: Region = () => undefined;
let pace: Pace = QUIET;
let timer: ReturnType<typeof setTimeout> | undefined;
let countLine = (lines: number) => String(lines);

/** The live region of the page, and the words for a number of lines. */
export function announceIn(region: Region, count: (lines: number) => string): void {
  polite = region;
  countLine = count;
}

/** Says a line at once: the answer to what the staff member just did. */
export function say(line: string): void {
  polite(line);
}

/** Says what came in by itself: at most one line in five seconds, then how many there were. */
export function sayNews(line: string): void {
  const next = withLine(pace, line, Date.now());
  pace = next.pace;
  if (next.tell) polite(next.tell);
  else if (timer === undefined) timer = setTimeout(sayHeld, GAP - (Date.now() - pace.lastAt) + 20);
}

function sayHeld(): void {
  timer = undefined;
  const next = afterGap(pace, Date.now(), countLine);
  pace = next.pace;
  if (next.tell) polite(next.tell);
}
