/** Known words near `word`, best first and at most 3; about one slip of the keyboard for every three letters. */
export function closestWords(word: string, known: Iterable<string>): string[] {
  const max = Math.max(1, Math.floor(word.length / 3));
  const wanted = word.toLowerCase();
  const near: { candidate: string; steps: number }[] = [];
  for (const candidate of known) {
    const steps = distance(wanted, candidate.toLowerCase(), max);
    if (steps <= max && candidate !== word) near.push({ candidate, steps });
  }
  near.sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, 3).map((found) => found.candidate);
}

/**
 * Damerau-Levenshtein: letters to add, leave out, replace, or swap with their neighbour to make `b` of `a`.
 * Stops looking beyond `max` and then returns `max + 1`.
 */
export function distance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) > max) return max + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? 0, max + 1);
}

function nextRow(a: string, b: string, row: number, last: number[], beforeLast: number[]): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    let best = (last[column - 1] ?? 0) + (same ? 0 : 1);
    best = Math.min(best, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
    current.push(best);
  }
  return current;
}
