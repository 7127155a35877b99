/** One line of a comparison: in both, only before, or only after. */
export interface DiffLine {
  readonly type: 'same' | 'before' | 'after';
  readonly text: string;
}

/** Longer texts are compared only in what is between their equal beginnings and ends. */
const MOST = 1500;

/** What differs between two texts, line by line, with `around` equal lines for who reads it; a gap is an empty `same`. */
export function lineDiff(before: string, after: string, around = 2): readonly DiffLine[] {
  return shortened(allLines(before.split('\n'), after.split('\n')), around);
}

function allLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const same = (lines: readonly string[]) => lines.map((text): DiffLine => ({ type: 'same', text }));
  const middle = middleLines(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [...same(before.slice(0, head)), ...middle, ...same(before.slice(before.length - tail))];
}

function middleLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  if (before.length > MOST || after.length > MOST) {
    return [...before.map(gone), ...after.map(added)];
  }
  const longest = commonLengths(before, after);
  const lines: DiffLine[] = [];
  let a = 0;
  let b = 0;
  while (a < before.length || b < after.length) {
    const [left = '', right = ''] = [before[a], after[b]];
    if (a < before.length && b < after.length && left === right) {
      lines.push({ type: 'same', text: left });
      a++;
      b++;
    } else if (b >= after.length || (a < before.length && at(longest, a + 1, b) >= at(longest, a, b + 1))) {
      lines.push(gone(left));
      a++;
    } else {
      lines.push(added(right));
      b++;
    }
  }
  return lines;
}

const gone = (text: string): DiffLine => ({ type: 'before', text });
const added = (text: string): DiffLine => ({ type: 'after', text });
const at = (table: readonly Uint16Array[], a: number, b: number) => table[a]?.[b] ?? 0;

/** For every two places: how many lines the rests have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let a = before.length - 1; a >= 0; a--) {
    for (let b = after.length - 1; b >= 0; b--) {
      const row = table[a];
      if (row)
        row[b] =
          before[a] === after[b] ? at(table, a + 1, b + 1) + 1 : Math.max(at(table, a + 1, b), at(table, a, b + 1));
    }
  }
  return table;
}

function shortened(lines: readonly DiffLine[], around: number): readonly DiffLine[] {
  const near = new Set<number>();
  for (const [index, { type }] of lines.entries()) {
    if (type === 'same') continue;
    const [from, until] = [Math.max(0, index - around), Math.min(lines.length, index + around + 1)];
    for (let one = from; one < until; one++) near.add(one);
  }
  return lines.flatMap((line, index) => {
    if (near.has(index)) return [line];
    return near.has(index - 1) && index < lines.length - 1 ? [{ type: 'same', text: '…' } as const] : [];
  });
}
