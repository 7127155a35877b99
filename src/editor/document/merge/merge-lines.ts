import { lineDiff } from './line-diff.js';

/** A piece of a text that was replaced: lines `from` until `until` of the base, by `lines`. */
interface Piece {
  readonly from: number;
  readonly until: number;
  readonly lines: readonly string[];
}

/**
 * Both changes of one text together; undefined when they change the same lines. What both add at one place comes in the
 * order given. Whether the whole then says what both meant is for who reads it.
 */
export function mergeLines(base: string, first: string, second: string): string | undefined {
  const [ours, others] = [piecesOf(base, first), piecesOf(base, second)];
  const meets = ours.some((one) => others.some((other) => one.from < other.until && other.from < one.until));
  if (meets) return undefined;
  const lines = base.split('\n');
  const all = [...ours, ...others].sort((a, b) => a.from - b.from || a.until - b.until);
  for (const { from, until, lines: put } of all.reverse()) lines.splice(from, until - from, ...put);
  return lines.join('\n');
}

function piecesOf(base: string, changed: string): readonly Piece[] {
  const pieces: { from: number; until: number; lines: string[] }[] = [];
  let at = 0;
  let open: (typeof pieces)[number] | undefined;
  for (const { type, text } of lineDiff(base, changed, Number.POSITIVE_INFINITY)) {
    if (type === 'same') {
      open = undefined;
      at++;
      continue;
    }
    if (!open) {
      open = { from: at, until: at, lines: [] };
      pieces.push(open);
    }
    if (type === 'before') open.until = ++at;
    else open.lines.push(text);
  }
  return pieces;
}
