/** Runs each measurement in turn, round after round, so that a slow spell of the machine hits all of them. */
export async function interleave(
  measurements: Readonly<Record<string, () => number | Promise<number>>>,
  rounds: number,
): Promise<Record<string, number[]>> {
  const results: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, measure] of Object.entries(measurements)) {
      const value = await measure();
      // The first round warms up.
      if (round > 0) results[name] = [...(results[name] ?? []), value];
    }
  }
  return results;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the part `q` of the values lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}
