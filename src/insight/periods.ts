/**
 * The first and last month of a period: a year (`2026`), a quarter (`2026-Q4`) or a month (`2026-11`). There are no other
 * stretches (docs/decisions/030).
 */
export function monthsIn(period: string): { readonly from: string; readonly until: string } {
  const [year = '', part] = period.split('-');
  if (part !== undefined && !part.startsWith('Q')) return { from: period, until: period };
  const first = part === undefined ? 1 : 3 * Number(part.slice(1)) - 2;
  const last = part === undefined ? 12 : first + 2;
  return { from: `${year}-${two(first)}`, until: `${year}-${two(last)}` };
}

/** The quarter that a month is in. */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** Every period with one of these months in it: years, then quarters, then months, each as the months are ordered. */
export function periodsOf(months: readonly string[]): readonly string[] {
  return [...new Set([...months.map((month) => month.slice(0, 4)), ...months.map(quarterOf), ...months])];
}

const two = (n: number) => String(n).padStart(2, '0');
