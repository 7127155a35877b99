/** Lines that were told and lines that wait to be told. */
export interface Pace {
  readonly lastAt: number;
  readonly held: readonly string[];
}

/** A line is told at once when nothing was told for this long; milliseconds. */
export const GAP = 5000;

export const QUIET: Pace = { lastAt: Number.NEGATIVE_INFINITY, held: [] };

/** A new line: told now, or held until the gap is over. */
export function withLine(pace: Pace, line: string, now: number): { readonly pace: Pace; readonly tell?: string } {
  if (pace.held.length === 0 && now - pace.lastAt >= GAP) return { pace: { lastAt: now, held: [] }, tell: line };
  return { pace: { ...pace, held: [...pace.held, line] } };
}

/** When the gap is over: the one line that was held, or how many there were. */
export function afterGap(
  pace: Pace,
  now: number,
  count: (lines: number) => string,
): { readonly pace: Pace; readonly tell?: string } {
  if (pace.held.length === 0 || now - pace.lastAt < GAP) return { pace };
  const tell = pace.held.length === 1 ? pace.held[0] : count(pace.held.length);
  return { pace: { lastAt: now, held: [] }, tell };
}

/** The first words of a text: enough to know what it is about. */
export function firstWords(text: string, most = 8): string {
  const words = text.trim().split(/\s+/);
  const line = words.slice(0, most).join(' ');
  const cut = line.length > 80 ? line.slice(0, 80) : line;
  return words.length > most || cut.length < line.length ? `${cut} …` : cut;
}
