/** Whether one letter more, less, other, or swapped with its neighbour makes `b` of `a`. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - at && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.length - at - end;
  const other = b.length - at - end;
  if (left <= 1 && other <= 1) return true;
  return left === 2 && other === 2 && a[at] === b[at + 1] && a[at + 1] === b[at];
}
